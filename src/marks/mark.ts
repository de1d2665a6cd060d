/** The colours one marks with, by the names that are stored. */
export const MARK_COLOURS = ['yellow', 'green', 'blue', 'pink'] as const;
export type MarkColour = (typeof MARK_COLOURS)[number];

/**
 * What is known of a passage, to find it again: its words and what stands around them, and where they stood, in the words of the Web
 * Annotation Data Model a TextQuoteSelector and a TextPositionSelector (https://www.w3.org/TR/annotation-model/#selectors). All of
 * it speaks of the article's text as `normalText` has it.
 */
export interface Quotation {
  quote: string;
  /** What stands before and after, as much as `CONTEXT` characters. */
  prefix: string;
  suffix: string;
  /** UTF-16 units from the beginning of the text. */
  start: number;
  end: number;
}

/** A passage that the reader marked. */
export interface Mark extends Quotation {
  /** UUIDv7. */
  id: string;
  colour: MarkColour;
  /** What the reader wrote about it, plain text; empty where that is nothing. */
  note: string;
  /** Milliseconds since 1970. */
  created: number;
  updated: number;
}

/** Characters of context that are kept on each side: enough to tell most repetitions apart. */
export const CONTEXT = 48;

/** A passage of a text with what stands around it; white space at its ends does not count. Null where nothing is left. */
export function quoteFrom(text: string, start: number, end: number): Quotation | null {
  const found = text.slice(start, end);
  const quote = found.trim();
  if (quote === '') return null;
  const first = start + found.indexOf(quote);
  const last = first + quote.length;
  return {
    quote,
    prefix: text.slice(Math.max(0, first - CONTEXT), first),
    suffix: text.slice(last, last + CONTEXT),
    start: first,
    end: last,
  };
}
