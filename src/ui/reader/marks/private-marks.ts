import { addressOf } from '../../../library/article-record.ts';
import type { Mark } from '../../../marks/mark.ts';
import type { MarksWorld } from './marks-state.ts';

/** The marks of private windows, by article: they last as long as this page, and are never written. */
const kept = new Map<string, Map<string, Mark>>();

const marksOf = (url: string): Map<string, Mark> => {
  const found = kept.get(addressOf(url)) ?? new Map<string, Mark>();
  kept.set(addressOf(url), found);
  return found;
};

/** A storage for marks that leaves no trace. */
export const privateMarks: Omit<MarksWorld, 'getMarkColour' | 'copyQuote' | 'copyMarks'> = {
  listMarks: (url) => Promise.resolve([...marksOf(url).values()]),
  putMark(url, mark) {
    marksOf(url).set(mark.id, mark);
    return Promise.resolve();
  },
  deleteMark(url, id) {
    marksOf(url).delete(id);
    return Promise.resolve();
  },
  // No other page has them.
  watchMarks: () => undefined,
  setMarkColour: () => Promise.resolve(),
};
