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

/** Pages that are tried with one seed; the next as many with the seed after it, so that a long run says how far it is and from where to repeat it. */
const ROUND = 250;

/** Milliseconds for the pages of one round, and for making a page that failed smaller. */
const PATIENCE = 60_000 + Math.min(ROUND, cases) * 2_000;

/** Milliseconds for a whole run. */
const ALL_ROUNDS = PATIENCE * 2 * Math.ceil(cases / ROUND);

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

/** Milliseconds within which the browser tells of a request that was made. */
const TELLING = 500;

/** Goes the whole way, in bounded time, and nothing runs. */
function go(page: Document): Article | null {
  const begun = performance.now();
  const article = goWholeWay(page);
  const took = performance.now() - begun;
  if (took > LONGEST) throw new Error(`It took ${Math.round(took)} ms.`);
  if (ran.ran.length > 0) throw new Error(`A script ran: ${JSON.stringify(ran.ran)}`);
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

/** Goes round by round: `tryPages` tries pages of a seed and adds what articles they have, all of which are then saved and brought back. Hands back how many there were. */
async function inRounds(
  what: string,
  tryPages: (plan: fc.Parameters<unknown>, articles: Article[]) => void | Promise<void>,
): Promise<number> {
  let found = 0;
  for (let done = 0, round = 0; done < cases; round += 1) {
    const numRuns = Math.min(ROUND, cases - done);
    const articles: Article[] = [];
    const plan = { seed: seed + round, numRuns, interruptAfterTimeLimit: PATIENCE, markInterruptAsFailure: true };
    await tryPages(plan, articles);
    // Of requests it is told once nothing else runs; the number in such an address is that of the vector.
    await new Promise((resolve) => setTimeout(resolve, TELLING));
    expect(asked, `seed ${plan.seed}`).toEqual([]);
    await inBatches(articles.slice(0, numRuns));
    found += articles.length;
    done += numRuns;
    if (cases > ROUND) await commands.sayFuzzed(`${what}: ${done} of ${cases} went the whole way, seed ${plan.seed}`);
  }
  return found;
}

/** So many articles must be among the pages: otherwise nothing was tried but pages without one. */
const ENOUGH = cases / 4;

test(
  'hostile pages go the whole way',
  async () => {
    const found = await inRounds('hostile pages', (plan, articles) =>
      fc.assert(
        fc.property(hostilePage, (html) => {
          const article = go(new DOMParser().parseFromString(html, 'text/html'));
          if (article) articles.push(article);
        }),
        plan,
      ),
    );
    expect(found).toBeGreaterThan(ENOUGH);
  },
  ALL_ROUNDS,
);

test(
  'pages that were mutated go the whole way',
  async () => {
    const found = await inRounds('mutated pages', (plan, articles) =>
      fc.assert(
        fc.asyncProperty(fc.nat(), mutations, async (at, list) => {
          const html = (usesCorpus ? await commands.corpusPage(at) : null) ?? sources[at % sources.length] ?? '';
          const article = go(mutated(html, list));
          if (article) articles.push(article);
        }),
        plan,
      ),
    );
    expect(found).toBeGreaterThan(ENOUGH);
  },
  ALL_ROUNDS,
);
