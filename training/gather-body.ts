import fs from 'node:fs';
import path from 'node:path';
import { BenchBrowser } from '../tests/bench/bench-browser.ts';
import { addressOf, type CorpusPage, readHtml } from '../tests/bench/corpus-pages.ts';
import type { BodyFacts } from './body-facts.ts';
import { bundleFacts } from './bundle-facts.ts';

const root = path.dirname(import.meta.dirname);

/** A page that takes longer is left out. In milliseconds. */
const LONGEST = 20_000;

const BROWSERS = 2;

/** The facts of each page, read in Chromium by the code as it stands; kept beside the installed packages until that code changes. */
export async function gatherBody(pages: readonly CorpusPage[]): Promise<Map<CorpusPage, BodyFacts>> {
  const script = await bundleFacts('body-facts.ts');
  const folder = path.join(root, 'node_modules/.cache/colophon-body');
  const file = path.join(folder, `${script.hash}.jsonl`);
  fs.mkdirSync(folder, { recursive: true });
  for (const other of fs.readdirSync(folder)) if (other !== path.basename(file)) fs.rmSync(path.join(folder, other));
  const facts = new Map<string, BodyFacts>();
  if (fs.existsSync(file)) {
    for (const line of fs.readFileSync(file, 'utf8').split('\n')) {
      if (!line.endsWith(']')) continue;
      const [id, fact] = JSON.parse(line) as [string, BodyFacts];
      facts.set(id, fact);
    }
  }
  const waiting = pages.filter(({ id }) => !facts.has(id));
  const work = async () => {
    const browser = new BenchBrowser();
    for (let page = waiting.shift(); page; page = waiting.shift()) {
      try {
        await browser.load({ url: addressOf(page), html: readHtml(page) }, [script]);
        const fact = await browser.evaluate<BodyFacts>('readBodyFacts(document)', LONGEST);
        facts.set(page.id, fact);
        fs.appendFileSync(file, `\n${JSON.stringify([page.id, fact])}`);
      } catch (error) {
        console.error(`${page.id} is left out: ${error}`);
      }
    }
    await browser.close();
  };
  await Promise.all(Array.from({ length: BROWSERS }, work));
  return new Map(pages.flatMap((page) => (facts.has(page.id) ? [[page, facts.get(page.id) as BodyFacts]] : [])));
}
