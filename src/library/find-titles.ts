import { readQuery } from '../search/query.ts';
import { searchedWords } from '../search/words-of.ts';
import { listAllArticles } from './library.ts';
import { meets, showsWords } from './match-articles.ts';
import type { SavedArticleSummary } from './saved-article.ts';

/** What was found without a look at the texts. */
export interface FoundTitles {
  /** How many articles there are to be found. */
  all: number;
  /** Those whose title holds the words first, then the others; the latest saved first. */
  found: SavedArticleSummary[];
}

/**
 * Looks for what was typed in what lists show of articles - title, site, author, summary, tags -, at most `most` of them. The texts are left
 * out: their index would have to be loaded first. Throws `LibraryError`.
 */
export async function findTitles(typed: string, most: number): Promise<FoundTitles> {
  const articles = (await listAllArticles()).filter(({ removedAt }) => removedAt === null);
  const query = readQuery(typed);
  const words = [...query.words.map(({ word }) => word), ...query.phrases.flatMap(searchedWords)];
  const inTitle = (article: SavedArticleSummary): boolean =>
    showsWords({ ...article, siteName: null, byline: null, excerpt: null, url: '', tags: [] }, words);
  const found = articles
    .filter((article) => showsWords(article, words) && meets(article, query))
    .filter((article) => query.without.every((word) => !showsWords(article, [word])))
    .map((article) => ({ article, rank: inTitle(article) ? 1 : 0 }))
    .sort((a, b) => b.rank - a.rank || b.article.savedAt - a.article.savedAt)
    .map(({ article }) => article);
  return { all: articles.length, found: found.slice(0, most) };
}
