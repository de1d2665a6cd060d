/**
 * Work that is cut into stages: it stops between them, and whoever runs it goes on at once, rests first, or ends it there. What it
 * says at each stop is how much of the whole is done, from 0 to 1.
 */
export type Stages<Result> = Generator<number, Result, void>;

/** How much of the work of reading a page is done after each stage: measured on pages of 100,000 elements, where it matters. */
export const DONE = {
  prepared: 0.1,
  blocks: 0.2,
  appeals: 0.4,
  found: 0.7,
  weighed: 0.85,
  mended: 0.9,
  separated: 0.95,
};

/** Runs all stages without a rest. */
export function atOnce<Result>(stages: Stages<Result>): Result {
  for (;;) {
    const { done, value } = stages.next();
    if (done) return value;
  }
}
