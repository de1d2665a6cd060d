import type { Article } from '../../article/article.ts';

/** Whether an article has more pages after those that are here. */
export const goesOn = ({ pages }: Article): boolean =>
  pages !== undefined && (pages.joined?.last ?? pages.number) !== pages.count;
