import { checkAppeals } from '../article/check-article.ts';
import type { PageFold } from './fold-book.ts';

/** More folds than this no page has; what a tab's script says beyond is left out. */
const MOST_FOLDS = 50;

/** Folds as a tab's script handed them over; what is not shaped like one is left out. */
export function checkPageFolds(value: unknown): PageFold[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, MOST_FOLDS).flatMap((one: unknown) => {
    const { id, appeal, folded } = (typeof one === 'object' && one !== null ? one : {}) as Partial<
      Record<keyof PageFold, unknown>
    >;
    const [checked] = checkAppeals([appeal]);
    if (typeof id !== 'string' || !/^f\d{1,4}$/.test(id) || !checked) return [];
    return [{ id, appeal: checked, folded: folded === true }];
  });
}
