/** An article of more pages is read to here. */
export const MOST_PAGES = 30;
