import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../tests/support/find-browser.ts';
import { bundleFacts } from './bundle-facts.ts';
import type { PageFacts } from './page-facts.ts';

const root = path.dirname(import.meta.dirname);

/** A page that takes longer is left out. In milliseconds. */
const LONGEST = 30_000;

/** A page to be read: `version` tells whether its text is still the one that was read before. */
export interface PageSource {
  id: string;
  url: string;
  version: string;
  html(): string;
}

/** The facts of each page by its id, read in Chromium by the code as it stands; kept beside the installed packages until that code changes. */
export async function gatherPages(pages: readonly PageSource[]): Promise<Map<string, PageFacts>> {
  const { code } = await bundleFacts('page-facts.ts');
  const name = createHash('sha256').update(code).digest('hex').slice(0, 16);
  const file = path.join(root, 'node_modules/.cache/colophon-training', `${name}.jsonl`);
  const known = readKept(file);
  const unread = pages.filter(({ id, version }) => known.get(id)?.version !== version);
  if (unread.length > 0) {
    await readInBrowser(unread, code, file);
    for (const [id, kept] of readKept(file)) known.set(id, kept);
  }
  return new Map([...known].map(([id, { facts }]) => [id, facts]));
}

/** What was read before, of each page the last. */
function readKept(file: string): Map<string, { version: string; facts: PageFacts }> {
  const lines = fs.existsSync(file) ? fs.readFileSync(file, 'utf8').split('\n') : [];
  return new Map(
    lines.flatMap((line) => {
      if (!line.endsWith(']')) return [];
      const [id, version, facts] = JSON.parse(line) as [string, string, PageFacts];
      return [[id, { version, facts }] as const];
    }),
  );
}

async function readInBrowser(pages: readonly PageSource[], code: string, file: string): Promise<void> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium, Chrome or Edge was found: install one or set CHROME_PATH.');
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  const tab = await browser.newPage();
  await tab.goto('about:blank');
  await tab.evaluate(code);
  if (!fs.existsSync(file)) {
    // What other code has read is of no use any more.
    fs.rmSync(path.dirname(file), { recursive: true, force: true });
    fs.mkdirSync(path.dirname(file), { recursive: true });
  }
  const out = fs.openSync(file, 'a');
  // A line that an earlier run did not finish stays alone.
  fs.writeSync(out, '\n');
  for (const page of pages) {
    const reading = tab.evaluate(
      ([html = '', url = '']) =>
        (globalThis as unknown as { readPageFacts(html: string, url: string): PageFacts }).readPageFacts(html, url),
      [page.html(), page.url],
    );
    const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), LONGEST));
    const facts = await Promise.race([reading, late]);
    if (!facts) throw new Error(`${page.id} was not read within ${LONGEST / 1_000} s.`);
    fs.writeSync(out, `${JSON.stringify([page.id, page.version, facts])}\n`);
  }
  fs.closeSync(out);
  await browser.close();
}
