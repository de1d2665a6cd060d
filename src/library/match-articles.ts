import { hostNameOf } from '../article/host-name.ts';
import { foldCharacter } from '../search/fold-text.ts';
import type { Query } from '../search/query.ts';
import { wordsOf } from '../search/words-of.ts';
import type { SavedArticleSummary } from './saved-article.ts';

/** The parts of the library. `saved` is all that is neither archived nor in the trash. */
export const PLACES = ['saved', 'unread', 'reading', 'finished', 'favourite', 'archived', 'trash'] as const;
export type Place = (typeof PLACES)[number];

/** Whether an article stands in a part of the library. */
export function standsIn(article: SavedArticleSummary, place: Place): boolean {
  if (place === 'trash') return article.removedAt !== null;
  if (article.removedAt !== null) return false;
  if (place === 'archived') return article.isArchived;
  if (place === 'favourite') return article.isFavourite;
  return !article.isArchived && (place === 'saved' || article.state === place);
}

const hosts = new WeakMap<SavedArticleSummary, string>();

/** Kept: a condition asks each article of the library for its host with each letter that is typed. */
function hostOf(article: SavedArticleSummary): string {
  const known = hosts.get(article);
  if (known !== undefined) return known;
  const host = hostNameOf(article.url);
  hosts.set(article, host);
  return host;
}

const fold = (text: string): string => Array.from(text, foldCharacter).join('');

/** Whether what a list shows of an article, or its tags, hold words that begin with all of these. */
export function showsWords(article: SavedArticleSummary, words: readonly string[]): boolean {
  const { title, siteName, byline, excerpt, tags } = article;
  const shown = [title, siteName, byline, excerpt, hostOf(article), ...tags].filter(Boolean).join('\n');
  const there = Array.from(wordsOf(shown), ({ word }) => word);
  return words.every((word) => there.some((one) => one.startsWith(word)));
}

/** Whether the conditions of a query hold that need no text: site, tags, states, dates. */
export function meets(article: SavedArticleSummary, { sites, tags, states, before, after }: Query): boolean {
  return (
    sites.every((site) => hostOf(article).includes(site)) &&
    tags.every((tag) => article.tags.map(fold).some((one) => one === fold(tag) || one.startsWith(`${fold(tag)}/`))) &&
    states.every((state) =>
      state === 'archived' || state === 'trash' || state === 'favourite'
        ? standsIn(article, state)
        : article.state === state,
    ) &&
    (before === undefined || article.savedAt < before) &&
    (after === undefined || article.savedAt >= after)
  );
}
