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

/** Installed where the machine's Node.js is older, for this project only. */
const NODE_PACKAGE = 'node@24';

/** Outside `node_modules`, where a later `npm install` would take it away. */
const nodeFolder = path.join(root, '.cache', 'node');
const nodeBinary = path.join(nodeFolder, 'node_modules', 'node', 'bin', isWindows ? 'node.exe' : 'node');

const wanted = new Set(process.argv.slice(2));

function isNewEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
}

/** The machine's own Node.js: npm is run by it. Ours might delete itself while npm runs on it. */
function machineNode() {
  const isOurs = (file) => fs.realpathSync(file).startsWith(root + path.sep);
  const name = isWindows ? 'node.exe' : 'node';
  const inPath = (process.env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, name));
  return [process.env.npm_node_execpath, ...inPath].find((file) => file && fs.existsSync(file) && !isOurs(file));
}

/** The Node.js that runs everything but npm. */
const newestNode = () => (isNewEnough(process.version) ? process.execPath : nodeBinary);

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
    // No package needs a script of its own to be installed, so none is run.
    npm('ci', '--ignore-scripts');
  }
  if (!isNewEnough(version)) installNode(version);
  if (!isFresh) fs.writeFileSync(stampFile, stamp);
}

/** Puts a newer Node.js first in the path of every npm script: `node_modules/.bin` stands there. */
function installNode(version) {
  const shim = path.join(binaries, isWindows ? 'node.cmd' : 'node');
  if (fs.existsSync(shim)) return;
  if (!fs.existsSync(nodeBinary)) {
    console.log(`Setting up: Node.js 24 beside ${version}, for this project only …`);
    fs.mkdirSync(nodeFolder, { recursive: true });
    npm('install', '--prefix', nodeFolder, '--no-save', '--no-package-lock', '--ignore-scripts=false', NODE_PACKAGE);
  }
  fs.rmSync(shim, { force: true });
  if (isWindows) fs.writeFileSync(shim, `@"${nodeBinary}" %*\r\n`);
  else fs.symlinkSync(path.relative(binaries, nodeBinary), shim);
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
