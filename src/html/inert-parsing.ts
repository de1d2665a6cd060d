let isUnderWay = false;

/** Whether Readability is at work in a copy of a page. In pages of the extension `guard-sinks` asks here. */
export const isParsingInert = (): boolean => isUnderWay;

/**
 * Does something with a copy of a page, which is never shown, runs nothing and loads nothing: only meanwhile may HTML of a string be put into
 * elements. No other code runs in between, since it is done without a pause.
 */
export function parseInert<Result>(work: () => Result): Result {
  isUnderWay = true;
  try {
    return work();
  } finally {
    isUnderWay = false;
  }
}
