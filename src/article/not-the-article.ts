import type { Block } from '../appeals/blocks.ts';
import type { FoundAppeal } from '../appeals/found-appeal.ts';

/** A paragraph, in words: what a page has more of than of anything else is its article. */
const PARAGRAPH = 20;

/** No appeal holds more than this share of a page's paragraphs, where it is longer than a page of text. */
const MOST = 0.5;

/** An appeal of fewer words may well be all that a short page says. */
const LONG_APPEAL = 200;

/**
 * Appeals without those that hold most of what the page says: what was taken for a box over the page is then the page itself, whose article
 * asks for something at one place.
 */
export function withoutArticle(found: readonly FoundAppeal[], blocks: readonly Block[]): FoundAppeal[] {
  const paragraphs = wordsOf(blocks);
  return found.filter(({ places }) =>
    places.every((place) => {
      const own = wordsOf(place.blocks);
      return own <= LONG_APPEAL || own <= MOST * paragraphs;
    }),
  );
}

function wordsOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { length }) => sum + (length >= PARAGRAPH ? length : 0), 0);
}
