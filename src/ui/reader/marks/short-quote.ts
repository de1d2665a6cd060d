/** Characters of a quote that name what belongs to it. */
const LONGEST = 60;

/** The first words of a quote, to name what belongs to it. */
export const shortQuote = (quote: string): string => (quote.length > LONGEST ? `${quote.slice(0, LONGEST)}…` : quote);
