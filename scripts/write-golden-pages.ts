import fs from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import type { GoldenResult } from '../tests/browser/golden-page.ts';
import { findChromium } from '../tests/support/find-browser.ts';

/**
 * Writes the expected files of golden pages from what the code gives now: `node scripts/write-golden-pages.ts <slug> …`, or
 * `--all`. What is written has to be read before it is committed; the tests never write anything.
 */
const ROOT = path.resolve(import.meta.dirname, '..');
const PAGES = path.join(ROOT, 'tests/pages');

const asked = process.argv.slice(2);
const known = fs.readdirSync(PAGES).filter((slug) => fs.existsSync(path.join(PAGES, slug, 'source.html')));
const slugs = asked.includes('--all') ? known : known.filter((slug) => asked.includes(slug));
const unknown = asked.filter((slug) => slug !== '--all' && !known.includes(slug));
if (slugs.length === 0 || unknown.length > 0) {
  console.error(
    `write-golden-pages: name pages of tests/pages, or --all${unknown.length > 0 ? `; unknown: ${unknown.join(', ')}` : ''}`,
  );
  process.exit(1);
}

const built = (await build({
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  build: {
    write: false,
    lib: { entry: path.join(ROOT, 'tests/browser/golden-page.ts'), formats: ['iife'], name: 'golden' },
  },
})) as Rolldown.RolldownOutput[];
const script = built[0]?.output[0].code ?? '';
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  await page.addScriptTag({ content: script });
  for (const slug of slugs) {
    const source = fs.readFileSync(path.join(PAGES, slug, 'source.html'), 'utf8');
    const result = await page.evaluate<GoldenResult>(
      `golden.readGoldenPage(${JSON.stringify(slug)}, ${JSON.stringify(source)})`,
    );
    fs.writeFileSync(path.join(PAGES, slug, 'expected.html'), result.html);
    fs.writeFileSync(path.join(PAGES, slug, 'expected.json'), result.json);
    console.log(`${slug}: written, to be read`);
  }
} finally {
  await browser.close();
}
