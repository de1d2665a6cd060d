/**
 * Work that is cut into stages: it stops between them, and whoever runs it goes on at once, rests first, or ends it there. What it
 * says at each stop is how much of the whole is done, from 0 to 1.
 */
export type Stages<Result> = Generator<number, Result, void>;

/**
 * How much of the work of reading a page is done after each stage: measured on a page of 100,000 elements and on one of 5 MB, where it
 * matters. The longest is Readability's own work (`found`), about a third of all, which cannot be cut.
 */
export const DONE = {
  prepared: 0.1,
  blocks: 0.25,
  appeals: 0.35,
  found: 0.65,
  weighed: 0.75,
  mended: 0.77,
  separated: 0.8,
  related: 0.85,
  tidied: 0.95,
};

/** Runs all stages without a rest. */
export function atOnce<Result>(stages: Stages<Result>): Result {
  for (;;) {
    const { done, value } = stages.next();
    if (done) return value;
  }
}
