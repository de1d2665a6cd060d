/**
 * Makes a fresh clone ready to work in: the packages, a Node.js new enough, the generated types; with `--browsers` also a
 * Chromium, with `--firefox` a Firefox and what the shortcut test needs. It runs before `node_modules` exists and on Node.js 20,
 * so it uses nothing but Node.js built-ins of that age. What is there already is left alone.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const modules = path.join(root, 'node_modules');
const binaries = path.join(modules, '.bin');
const stampFile = path.join(modules, '.colophon-setup');
const isWindows = process.platform === 'win32';

/** The first Node.js that runs TypeScript files as they are, without a flag or a warning. */
const OLDEST_NODE = [22, 18];

/** Installed beside an older Node.js, into `node_modules` only. */
const NODE_PACKAGE = 'node@24';

const wanted = new Set(process.argv.slice(2));

function isNewEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
}

/** The machine's own Node.js: npm is run by it. The one in `node_modules` would delete itself on `npm ci`. */
function machineNode() {
  const isOurs = (file) => fs.realpathSync(file).startsWith(modules + path.sep);
  const name = isWindows ? 'node.exe' : 'node';
  const inPath = (process.env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, name));
  return [process.env.npm_node_execpath, ...inPath].find((file) => file && fs.existsSync(file) && !isOurs(file));
}

/** The newest Node.js at hand: the one in `node_modules` where there is one. */
function newestNode() {
  const beside = path.join(modules, 'node', 'bin', isWindows ? 'node.exe' : 'node');
  return fs.existsSync(beside) ? beside : process.execPath;
}

/** Runs a command without a word; what it said is shown only when it failed. */
function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28, ...options });
  if (result.status === 0) return;
  console.error(`\nThis failed: ${[command, ...args].join(' ')}`);
  console.error(`${result.stdout ?? ''}${result.stderr ?? ''}${result.error ? String(result.error) : ''}`.trim());
  process.exit(1);
}

function npm(...args) {
  const quiet = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
  // The path without our own binaries: npm and the install scripts must not run on a Node.js that they replace.
  const PATH = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== binaries);
  const env = { ...process.env, PATH: PATH.join(path.delimiter) };
  const script = process.env.npm_execpath;
  const node = machineNode();
  if (script?.endsWith('.js') && node) run(node, [script, ...args, ...quiet], { env });
  else run(isWindows ? 'npm.cmd' : 'npm', [...args, ...quiet], { env, shell: isWindows });
}

function installPackages() {
  const lockfile = fs.readFileSync(path.join(root, 'package-lock.json'));
  const node = machineNode();
  const version = !node || node === process.execPath ? process.version : versionOf(node);
  const stamp = createHash('sha256').update(lockfile).update(version).digest('hex');
  const isFresh = fs.existsSync(stampFile) && fs.readFileSync(stampFile, 'utf8') === stamp;
  if (!isFresh) {
    console.log('Setting up: packages (once, about a minute) …');
    npm('ci');
  }
  if (!isNewEnough(version) && !fs.existsSync(path.join(binaries, isWindows ? 'node.cmd' : 'node'))) {
    console.log(`Setting up: Node.js 24 beside ${version}, in node_modules only …`);
    npm('install', '--no-save', '--ignore-scripts=false', NODE_PACKAGE);
  }
  if (!isFresh) fs.writeFileSync(stampFile, stamp);
}

function versionOf(node) {
  return spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout?.trim() || process.version;
}

/** Generates what the type check and the tests read; WXT does it again on each build. */
function generateTypes() {
  if (fs.existsSync(path.join(root, '.wxt', 'tsconfig.json'))) return;
  run(newestNode(), [path.join(modules, 'wxt', 'bin', 'wxt.mjs'), 'prepare']);
}

function installBrowsers() {
  const flags = [...wanted].filter((flag) => flag !== '--browsers');
  const result = spawnSync(newestNode(), [path.join(root, 'scripts', 'install-browsers.ts'), ...flags], {
    cwd: root,
    stdio: 'inherit',
  });
  if (result.status !== 0) process.exit(result.status ?? 1);
}

installPackages();
generateTypes();
if (wanted.has('--browsers')) installBrowsers();
