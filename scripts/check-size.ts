/** Measures the built extension against its budgets: what every page has to carry, and what the panel loads. */
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** Runs on every page that is opened. Bytes, minified, not compressed: that is how it is parsed. */
const CONTENT_SCRIPT_BUDGET = 8_000;

/** The scripts that the side panel starts with, before its first frame. Bytes after gzip. */
const PANEL_BUDGET = 60_000;

/** These, and what it loads in any case while the page is read: the text's code, what is remembered of sites and places. Bytes after gzip. */
const ARTICLE_BUDGET = 71_000;

/** What the panel loads for every article while the page is read: a chunk that `group-scripts` makes. */
const ARTICLE_CHUNK = 'text';

/** How many scripts the panel starts with, its text included: each costs some milliseconds in the browser, however small it is. */
const PANEL_FILES = 6;

/**
 * Runs where the reader switched on the folding of support overlays, and nowhere else; the appeals engine is in it, with the phrases
 * of 37 languages (about 6 kB each) and the learnt weights. Bytes after gzip.
 */
const FOLDING_SCRIPT_BUDGET = 295_000;

const root = path.dirname(import.meta.dirname);

/** Scripts and all that they import from the start; what they load by `import()` when it is asked for is no part of it. */
function withImports(folder: string, scripts: readonly string[]): string[] {
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
  for (const script of scripts) add(script);
  return [...found];
}

/** The scripts that a built page runs; what it only asks for ahead is run later. */
function scriptsOfPage(folder: string, page: string): string[] {
  const html = fs.readFileSync(path.join(folder, page), 'utf8');
  return [...html.matchAll(/src="\/?([^"]+\.js)"/g)].flatMap(([, target]) => target ?? []);
}

/** The chunk that a module was built into, by the module's name. */
function chunkOf(folder: string, name: string): string[] {
  return fs.globSync(`chunks/${name}-*.js`, { cwd: folder });
}

const gzipped = (files: readonly string[]): number => sum(files.map((file) => gzipSync(fs.readFileSync(file)).length));

const measured: { what: string; bytes: number; budget: number; unit?: string }[] = [];
for (const target of ['chrome-mv3', 'firefox-mv3']) {
  const folder = path.join(root, '.output', target);
  const manifestFile = path.join(folder, 'manifest.json');
  if (!fs.existsSync(manifestFile)) {
    console.error(`${path.relative(root, folder)} is not there: run \`npm run build\` first.`);
    process.exit(1);
  }
  const content = fs.statSync(path.join(folder, 'detect.js')).size;
  measured.push({ what: `${target}: content script`, bytes: content, budget: CONTENT_SCRIPT_BUDGET });
  const folding = gzipped([path.join(folder, 'fold.js')]);
  measured.push({ what: `${target}: folding script, gzipped`, bytes: folding, budget: FOLDING_SCRIPT_BUDGET });
  const panel = scriptsOfPage(folder, 'sidepanel.html');
  const forArticle = chunkOf(folder, ARTICLE_CHUNK);
  if (panel.length === 0 || forArticle.length !== 1) {
    console.error(`${target} has no panel script or no chunk of an article's text to measure.`);
    process.exit(1);
  }
  const start = gzipped(withImports(folder, panel));
  measured.push({ what: `${target}: panel at its start, gzipped`, bytes: start, budget: PANEL_BUDGET });
  const shown = withImports(folder, [...panel, ...forArticle]);
  measured.push({ what: `${target}: panel with an article, gzipped`, bytes: gzipped(shown), budget: ARTICLE_BUDGET });
  measured.push({ what: `${target}: the same, in files`, bytes: shown.length, budget: PANEL_FILES, unit: 'files' });
}

function sum(numbers: number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

for (const { what, bytes, budget, unit = 'bytes' } of measured) {
  const verdict = bytes <= budget ? 'ok' : 'TOO LARGE';
  console.log(`${what.padEnd(44)} ${String(bytes).padStart(7)} of ${budget} ${unit}  ${verdict}`);
}
if (measured.some(({ bytes, budget }) => bytes > budget)) process.exit(1);
