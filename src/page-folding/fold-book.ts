import type { Appeal } from '../appeals/appeal.ts';

/** An appeal that was found over the page, and whether it is folded there now. */
export interface PageFold {
  /** Unique within its page: `f1`, `f2` … */
  id: string;
  appeal: Appeal;
  folded: boolean;
}

/** A page that brings its dialog back so often is not fought with. */
const MOST_TIMES = 8;

/** A page with more different dialogs than this is left alone. */
const MOST_FOLDS = 30;

/** What was folded on a page, how often, and what the reader wished. */
export interface FoldBook {
  /** Enters an appeal that stands over the page now; hands back its fold, whose `folded` says what to do with the box. */
  enter(appeal: Appeal): PageFold;
  /** The reader wants one shown or folded; undefined where there is no such fold. A wish begins the count anew. */
  wish(id: string, folded: boolean): PageFold | undefined;
  list(): readonly PageFold[];
  /** The page insists: nothing more is to be folded by itself. */
  isOver(): boolean;
}

/** The same appeal when a page says it again: counters and clocks in it run on. */
const keyOf = ({ text }: Appeal): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
    .slice(0, 400);

/** An empty book. */
export function createFoldBook(): FoldBook {
  const folds = new Map<string, PageFold & { times: number }>();
  let over = false;
  return {
    enter(appeal) {
      const key = keyOf(appeal);
      const known = folds.get(key);
      const fold = known ?? { id: `f${folds.size + 1}`, appeal, folded: folds.size < MOST_FOLDS && !over, times: 0 };
      if (!known) folds.set(key, fold);
      if (folds.size > MOST_FOLDS) over = true;
      if (fold.folded && ++fold.times > MOST_TIMES) {
        fold.folded = false;
        over = true;
      }
      return { ...fold };
    },
    wish(id, folded) {
      const fold = [...folds.values()].find((one) => one.id === id);
      if (!fold) return undefined;
      fold.folded = folded;
      fold.times = 0;
      return { ...fold };
    },
    list: () => [...folds.values()].map(({ id, appeal, folded }) => ({ id, appeal, folded })),
    isOver: () => over,
  };
}
