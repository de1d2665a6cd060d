import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { commands } from 'vitest/browser';
import type { Article } from '../../../src/article/article.ts';
import { deleteLibraryDatabase } from '../../../src/library/database.ts';
import { saveArticle } from '../../../src/library/library.ts';
import { watchRuns } from '../../support/hostile/watch-runs.ts';
import { everything, exportLibraryFile, importFile } from '../library-files.ts';
import { hostilePage } from './hostile-page.ts';
import { mutated, mutations } from './mutated-page.ts';
import { ADDRESS, goWholeWay } from './whole-path.ts';

const { cases, seed, usesCorpus } = inject('fuzz');

/** Milliseconds that one page may take, on a machine that does other things as well: what hangs takes longer. */
const LONGEST = 30_000;

/** Milliseconds for a whole run. */
const PATIENCE = 60_000 + cases * 2_000;

const sources = Object.values(
  import.meta.glob<string>('../../pages/*/source.html', { query: '?raw', import: 'default', eager: true }),
);

let ran: ReturnType<typeof watchRuns>;
const asked: string[] = [];
const watch = new PerformanceObserver((list) =>
  asked.push(...list.getEntries().flatMap(({ name }) => (name.includes('/forbidden/') ? name : []))),
);
beforeAll(() => {
  ran = watchRuns();
  watch.observe({ type: 'resource' });
});
afterAll(() => {
  ran.stop();
  watch.disconnect();
});

/** Goes the whole way, in bounded time, and nothing runs. */
function go(page: Document): Article | null {
  const begun = performance.now();
  const article = goWholeWay(page);
  const took = performance.now() - begun;
  if (took > LONGEST) throw new Error(`It took ${Math.round(took)} ms.`);
  if (ran.ran.length > 0) throw new Error(`A script ran: ${JSON.stringify(ran.ran)}`);
  if (asked.length > 0) throw new Error(`It asked for ${asked.join(' ')}`);
  return article;
}

const refuse = () => Promise.resolve(new Response('', { status: 404 }));

/** The address of an article that is saved with others. */
let saved = 0;
const ownAddress = (article: Article): Article => ({ ...article, url: `${ADDRESS.split('?')[0]}?n=${saved++}` });

/** Saves articles, exports the library, erases it, imports it: it must be the same. */
async function saveAndBringBack(articles: readonly Article[]): Promise<void> {
  await deleteLibraryDatabase();
  for (const article of articles) await saveArticle(ownAddress(article), { fetch: refuse });
  const before = await everything();
  const file = await exportLibraryFile();
  await deleteLibraryDatabase();
  const { outcome } = await importFile(file);
  expect(outcome).toMatchObject({ saved: articles.length, failed: [] });
  expect(await everything()).toEqual(before);
  await deleteLibraryDatabase();
}

/** Articles that are saved at a time. */
const BATCH = 100;

async function inBatches(articles: readonly Article[]): Promise<void> {
  for (let at = 0; at < articles.length; at += BATCH) await saveAndBringBack(articles.slice(at, at + BATCH));
}

test(
  'hostile pages go the whole way',
  async () => {
    const articles: Article[] = [];
    fc.assert(
      fc.property(hostilePage, (html) => {
        const article = go(new DOMParser().parseFromString(html, 'text/html'));
        if (article && articles.length < cases) articles.push(article);
      }),
      { seed, numRuns: cases, verbose: false, interruptAfterTimeLimit: PATIENCE, markInterruptAsFailure: true },
    );
    // Otherwise nothing was tried but pages without an article.
    expect(articles.length).toBeGreaterThan(cases / 4);
    await inBatches(articles);
  },
  PATIENCE * 2,
);

test(
  'pages that were mutated go the whole way',
  async () => {
    const articles: Article[] = [];
    await fc.assert(
      fc.asyncProperty(fc.nat(), mutations, async (at, list) => {
        const html = (usesCorpus ? await commands.corpusPage(at) : null) ?? sources[at % sources.length] ?? '';
        const article = go(mutated(html, list));
        if (article && articles.length < cases) articles.push(article);
      }),
      { seed, numRuns: cases, interruptAfterTimeLimit: PATIENCE, markInterruptAsFailure: true },
    );
    expect(articles.length).toBeGreaterThan(cases / 4);
    await inBatches(articles);
  },
  PATIENCE * 2,
);
