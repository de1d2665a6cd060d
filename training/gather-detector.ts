import fs from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { type CorpusPage, readHtml } from '../tests/bench/corpus-pages.ts';
import { findChromium } from '../tests/support/find-browser.ts';
import { bundleFacts } from './bundle-facts.ts';
import type { DetectorFacts } from './detector-facts.ts';

const root = path.dirname(import.meta.dirname);

/** The page's text, in the encoding that it declares where that is not UTF-8. */
function textOf(page: CorpusPage): string {
  const bytes = readHtml(page);
  const text = bytes.toString();
  const [, declared] = /charset=["']?([\w-]+)/i.exec(bytes.subarray(0, 4_096).toString('latin1')) ?? [];
  if (!text.includes('\ufffd') || !declared) return text;
  try {
    return new TextDecoder(declared).decode(bytes);
  } catch {
    return text; // An encoding that nobody knows.
  }
}

/** The numbers of each page, read in Chromium by the code as it stands; kept beside the installed packages until that code changes. */
export async function gatherDetector(pages: readonly CorpusPage[]): Promise<Map<CorpusPage, DetectorFacts>> {
  const { code, hash } = await bundleFacts('detector-facts.ts');
  const folder = path.join(root, 'node_modules/.cache/colophon-detector');
  const file = path.join(folder, `${hash}.jsonl`);
  fs.mkdirSync(folder, { recursive: true });
  for (const other of fs.readdirSync(folder)) if (other !== path.basename(file)) fs.rmSync(path.join(folder, other));
  const known = new Map<string, DetectorFacts>();
  if (fs.existsSync(file)) {
    for (const line of fs.readFileSync(file, 'utf8').split('\n')) {
      if (!line.endsWith(']')) continue;
      const [id, facts] = JSON.parse(line) as [string, DetectorFacts];
      known.set(id, facts);
    }
  }
  const waiting = pages.filter(({ id }) => !known.has(id));
  if (waiting.length > 0) {
    const executablePath = findChromium();
    if (!executablePath) throw new Error('No Chromium, Chrome or Edge was found: install one or set CHROME_PATH.');
    const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
    const tab = await browser.newPage();
    await tab.goto('about:blank');
    await tab.evaluate(code);
    for (const page of waiting) {
      const facts = await tab.evaluate(
        ([html = '', url = '']) =>
          (globalThis as unknown as { readDetectorFacts(html: string, url: string): DetectorFacts }).readDetectorFacts(
            html,
            url,
          ),
        [textOf(page), URL.canParse(page.url) ? page.url : ''],
      );
      known.set(page.id, facts);
      fs.appendFileSync(file, `\n${JSON.stringify([page.id, facts])}`);
    }
    await browser.close();
  }
  return new Map(pages.map((page) => [page, known.get(page.id) ?? null]));
}
