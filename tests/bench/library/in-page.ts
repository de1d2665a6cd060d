import { openLibraryDatabase } from '../../../src/library/database.ts';
import { eraseSavedArticle, listAllArticles } from '../../../src/library/library.ts';
import { putMark } from '../../../src/library/marks.ts';
import { listSegmentKeys } from '../../../src/library/search-index.ts';
import { storeArticle } from '../../../src/library/store-article.ts';
import { madeArticle } from './made-articles.ts';
import { randomOf, wordMaker } from './made-words.ts';

/** Milliseconds between two articles as they were saved: ten years of 10,000. */
const APART = 9 * 3_600_000;

/** Of so many articles one has a note. */
const ARTICLES_A_NOTE = 2;

/** Saves the articles of these numbers as the extension does, with a note on each second one. */
async function seed(from: number, to: number): Promise<void> {
  const database = await openLibraryDatabase();
  const word = wordMaker('en');
  for (let number = from; number < to; number++) {
    const article = madeArticle(number);
    const savedAt = Date.now() - (20_000 - number) * APART;
    await storeArticle(database, article, [], { savedAt });
    if (number % ARTICLES_A_NOTE > 0) continue;
    const random = randomOf(number);
    const note = Array.from({ length: 20 }, () => word(random)).join(' ');
    await putMark(article.url, {
      id: `mark-${number}`,
      quote: 'words',
      prefix: '',
      suffix: '',
      start: 0,
      end: 5,
      colour: 'yellow',
      note,
      created: 1,
      updated: 1,
    });
  }
}

/** Milliseconds that it takes to save each of these articles, which are erased afterwards. */
async function save(numbers: readonly number[]): Promise<number[]> {
  const database = await openLibraryDatabase();
  const times: number[] = [];
  for (const number of numbers) {
    const article = madeArticle(number);
    const start = performance.now();
    const { id } = await storeArticle(database, article, []);
    times.push(performance.now() - start);
    await eraseSavedArticle(id);
  }
  return times;
}

const count = async (): Promise<number> => (await listAllArticles()).length;
const countSegments = async (): Promise<number> => (await listSegmentKeys()).length;

/** What the bench does in a page of the extension. */
export const libraryBench = { seed, save, count, countSegments };
