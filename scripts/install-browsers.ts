/**
 * Sees to it that a Chromium (Chrome, Edge) is there, with `--firefox` also a Firefox and a virtual display with a key presser, with
 * `--fonts` letters for Chinese, Japanese, Korean and Arabic. On Debian and Ubuntu, as root, it installs what is missing from the system's own
 * packages; elsewhere it says in one line what to install. It never downloads a browser by itself.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { findChromium, findFirefox } from '../tests/support/find-browser.ts';

interface Need {
  what: string;
  /** Debian packages, the first one that the system knows is taken. */
  packages: string[];
  isThere: () => boolean;
  /** Without it the job at hand cannot be done at all. */
  isVital: boolean;
}

const flags = new Set(process.argv.slice(2));
const isInPath = (name: string): boolean =>
  (process.env.PATH ?? '').split(path.delimiter).some((folder) => fs.existsSync(path.join(folder, name)));

/** Whether a font covers a language. Where fontconfig is missing (macOS, Windows) the system brings its own. */
function hasFont(language: string): boolean {
  const found = spawnSync('fc-list', [`:lang=${language}`], { encoding: 'utf8' });
  return found.status !== 0 || found.stdout.trim() !== '';
}

const needs: Need[] = [
  { what: 'Chromium', packages: ['chromium', 'chromium-browser'], isThere: () => !!findChromium(), isVital: true },
];
if (flags.has('--firefox')) {
  needs.push({ what: 'Firefox', packages: ['firefox-esr', 'firefox'], isThere: () => !!findFirefox(), isVital: false });
  // A real key press needs a display of its own; macOS and Windows have no such thing, the shortcut test is skipped there.
  if (process.platform === 'linux') {
    needs.push({ what: 'Xvfb', packages: ['xvfb'], isThere: () => isInPath('Xvfb'), isVital: false });
    needs.push({ what: 'xdotool', packages: ['xdotool'], isThere: () => isInPath('xdotool'), isVital: false });
  }
}
if (flags.has('--fonts') && process.platform === 'linux') {
  needs.push({ what: 'a CJK font', packages: ['fonts-noto-cjk'], isThere: () => hasFont('ja'), isVital: false });
  needs.push({ what: 'an Arabic font', packages: ['fonts-noto-core'], isThere: () => hasFont('ar'), isVital: false });
}

function apt(...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const result = spawnSync('apt-get', args, { encoding: 'utf8', env, maxBuffer: 1 << 28 });
  if (result.status !== 0) console.error(`apt-get ${args.join(' ')} failed:\n${result.stderr || result.stdout}`);
  return result.status === 0;
}

function isKnownToApt(name: string): boolean {
  const policy = spawnSync('apt-cache', ['policy', name], { encoding: 'utf8' }).stdout ?? '';
  return /Candidate: (?!\(none\))/.test(policy);
}

let missing = needs.filter((need) => !need.isThere());
const canInstall = process.platform === 'linux' && process.getuid?.() === 0 && isInPath('apt-get');
if (missing.length > 0 && canInstall) {
  console.log(`Setting up: ${missing.map((need) => need.what).join(', ')} (system packages) …`);
  if (apt('update')) {
    const packages = missing.map((need) => need.packages.find(isKnownToApt) ?? need.packages[0] ?? need.what);
    apt('install', '-y', '--no-install-recommends', ...packages);
  }
  missing = missing.filter((need) => !need.isThere());
}
for (const need of missing) {
  const how = need.isVital
    ? 'Install Chromium, Chrome or Edge, or set CHROME_PATH to it.'
    : 'What needs it is left out.';
  const debian = process.platform === 'linux' ? ` On Debian or Ubuntu: sudo apt-get install ${need.packages[0]}` : '';
  console.error(`${need.what} was not found. ${how}${debian}`);
}
if (missing.some((need) => need.isVital)) process.exit(1);
