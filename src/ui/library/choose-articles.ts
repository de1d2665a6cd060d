import type { ReadingState } from '../../library/decisions.ts';
import { meets, PLACES, type Place, standsIn } from '../../library/match-articles.ts';
import type { SavedArticleSummary } from '../../library/saved-article.ts';
import { isEmptyQuery, type Query } from '../../search/query.ts';
import type { Scores } from './search-state.ts';

/** The orders of a list. `match` is there while words are looked for; `next`: what was begun, then what was not, then what was read. */
export const SORTS = ['match', 'next', 'newest', 'oldest', 'title', 'site', 'shortest', 'longest'] as const;
export type Sort = (typeof SORTS)[number];

/** What is asked of a list. */
export interface Choice {
  place: Place;
  tag: string | null;
  query: Query;
  /** How well each article's text matches the words of the query, by id; undefined where no words are asked for. */
  scores: Scores | undefined;
  sort: Sort;
}

/** The articles of a list in their order. */
export function chooseArticles(
  all: readonly SavedArticleSummary[],
  { place, tag, query, scores, sort }: Choice,
): SavedArticleSummary[] {
  const isAsked = query.states.length > 0;
  // What is looked for in all that was saved may be archived; what is asked for by its state may be anywhere.
  const isHere = (article: SavedArticleSummary): boolean =>
    isAsked
      ? query.states.includes('trash') || article.removedAt === null
      : standsIn(article, place) || (scores !== undefined && place === 'saved' && standsIn(article, 'archived'));
  const hasConditions = !isEmptyQuery({ ...query, words: [], phrases: [], without: [] });
  const chosen = all.filter(
    (article) =>
      (scores === undefined || scores.get(article.id) > 0) &&
      isHere(article) &&
      (tag === null || article.tags.includes(tag)) &&
      (!hasConditions || meets(article, query)),
  );
  return sort === 'match' ? byScore(chosen, scores, place) : chosen.sort(orderOf(sort, place));
}

const READ_NEXT: readonly ReadingState[] = ['reading', 'unread', 'finished'];

type Order = (a: SavedArticleSummary, b: SavedArticleSummary) => number;

function newestIn(place: Place): Order {
  const when = (one: SavedArticleSummary): number => (place === 'trash' ? (one.removedAt ?? 0) : one.savedAt);
  return (a, b) => when(b) - when(a);
}

/** Each score is asked for once: a list of thousands compares them a hundred thousand times. */
function byScore(chosen: SavedArticleSummary[], scores: Choice['scores'], place: Place): SavedArticleSummary[] {
  const newest = newestIn(place);
  return chosen
    .map((article) => ({ article, score: scores?.get(article.id) ?? 0 }))
    .sort((a, b) => b.score - a.score || newest(a.article, b.article))
    .map(({ article }) => article);
}

function orderOf(sort: Exclude<Sort, 'match'>, place: Place): Order {
  const newest = newestIn(place);
  switch (sort) {
    case 'next':
      return (a, b) => READ_NEXT.indexOf(a.state) - READ_NEXT.indexOf(b.state) || newest(a, b);
    case 'newest':
      return newest;
    case 'oldest':
      return (a, b) => -newest(a, b);
    case 'title':
      return (a, b) => a.title.localeCompare(b.title) || newest(a, b);
    case 'site':
      return (a, b) => siteOf(a).localeCompare(siteOf(b)) || newest(a, b);
    case 'shortest':
      return (a, b) => a.wordCount - b.wordCount || newest(a, b);
    case 'longest':
      return (a, b) => b.wordCount - a.wordCount || newest(a, b);
  }
}

const siteOf = ({ siteName, url }: SavedArticleSummary): string =>
  siteName ?? (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url);

/** How many articles stand in each part of the library. */
export function countPlaces(all: readonly SavedArticleSummary[]): Record<Place, number> {
  const counts: Record<Place, number> = {
    saved: 0,
    unread: 0,
    reading: 0,
    finished: 0,
    favourite: 0,
    archived: 0,
    trash: 0,
  };
  for (const article of all) for (const place of PLACES) if (standsIn(article, place)) counts[place]++;
  return counts;
}

/** The tags of the library with the number of articles outside the trash that have them, in the order of the alphabet. */
export function countTags(all: readonly SavedArticleSummary[]): { tag: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { tags, removedAt } of all)
    if (removedAt === null) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].map(([tag, count]) => ({ tag, count })).sort((a, b) => a.tag.localeCompare(b.tag));
}
