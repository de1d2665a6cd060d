/** Measures the built extension against its budgets: what every page has to carry, and what the panel loads. */
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** Runs on every page that is opened. Bytes, minified, not compressed: that is how it is parsed. */
const CONTENT_SCRIPT_BUDGET = 8_000;

/** All scripts that the side panel loads, together. Bytes after gzip. */
const PANEL_BUDGET = 60_000;

/**
 * Runs where the reader switched on the folding of support overlays, and nowhere else; the appeals engine is in it, with the phrases
 * of 37 languages (about 6 kB each) and the learnt weights. Bytes after gzip.
 */
const FOLDING_SCRIPT_BUDGET = 295_000;

const root = path.dirname(import.meta.dirname);

interface Manifest {
  content_scripts?: { js?: string[] }[];
}

/** The scripts a built page loads, with all they import. */
function scriptsOfPage(folder: string, page: string): string[] {
  const html = fs.readFileSync(path.join(folder, page), 'utf8');
  const found = new Set<string>();
  const add = (file: string): void => {
    const whole = path.join(folder, file);
    if (found.has(whole) || !fs.existsSync(whole)) return;
    found.add(whole);
    const code = fs.readFileSync(whole, 'utf8');
    for (const [, target] of code.matchAll(/(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g)) {
      if (target) add(path.join(path.dirname(file), target));
    }
  };
  for (const [, target] of html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)) if (target) add(target);
  return [...found];
}

const measured: { what: string; bytes: number; budget: number }[] = [];
for (const target of ['chrome-mv3', 'firefox-mv3']) {
  const folder = path.join(root, '.output', target);
  const manifestFile = path.join(folder, 'manifest.json');
  if (!fs.existsSync(manifestFile)) {
    console.error(`${path.relative(root, folder)} is not there: run \`npm run build\` first.`);
    process.exit(1);
  }
  const manifest = JSON.parse(fs.readFileSync(manifestFile, 'utf8')) as Manifest;
  const contentScripts = (manifest.content_scripts ?? []).flatMap((entry) => entry.js ?? []);
  const contentBytes = contentScripts.map((file) => fs.statSync(path.join(folder, file)).size);
  measured.push({ what: `${target}: content script`, bytes: sum(contentBytes), budget: CONTENT_SCRIPT_BUDGET });
  const folding = gzipSync(fs.readFileSync(path.join(folder, 'fold.js'))).length;
  measured.push({ what: `${target}: folding script, gzipped`, bytes: folding, budget: FOLDING_SCRIPT_BUDGET });
  const panel = scriptsOfPage(folder, 'sidepanel.html');
  if (contentScripts.length === 0 || panel.length === 0) {
    console.error(`${target} has no content script or no panel script to measure.`);
    process.exit(1);
  }
  const panelBytes = panel.map((file) => gzipSync(fs.readFileSync(file)).length);
  measured.push({ what: `${target}: panel scripts, gzipped`, bytes: sum(panelBytes), budget: PANEL_BUDGET });
}

function sum(numbers: number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

for (const { what, bytes, budget } of measured) {
  const verdict = bytes <= budget ? 'ok' : 'TOO LARGE';
  console.log(`${what.padEnd(40)} ${String(bytes).padStart(7)} of ${budget} bytes  ${verdict}`);
}
if (measured.some(({ bytes, budget }) => bytes > budget)) process.exit(1);
