import { DENSE, EAST_ASIAN } from './east-asian.ts';

/** Characters of its own, links aside, from which a paragraph says something. */
const PROSE = 100;

/** Characters of such paragraphs from which there is something to read: about 200 words. */
const LEAST = 1200;

/** The share of the text that such paragraphs have at least, and the share that links have at most. */
const PROSE_SHARE = 0.4;
const LINK_SHARE = 0.2;

/**
 * Whether extracted content is a text to read, whatever the detector says of its page: documentation, threads of a forum, pages of a
 * service. Such a page is read at once when a reader asks for it; a list, a shelf of a shop or an app is not.
 */
export function holdsProse(content: ParentNode): boolean {
  const text = lengthOf(content.textContent);
  let prose = 0;
  for (const paragraph of content.querySelectorAll('p, li, dd, blockquote, pre')) {
    if (paragraph.querySelector('p, li, dd')) continue;
    const own = lengthOf(paragraph.textContent) - linkedIn(paragraph);
    if (own * (EAST_ASIAN.test(paragraph.textContent ?? '') ? DENSE : 1) >= PROSE) prose += own;
  }
  const weight = EAST_ASIAN.test(content.textContent ?? '') ? DENSE : 1;
  return prose * weight >= LEAST && prose >= text * PROSE_SHARE && linkedIn(content) < text * LINK_SHARE;
}

const lengthOf = (text: string | null): number => text?.trim().length ?? 0;

function linkedIn(content: ParentNode): number {
  let linked = 0;
  for (const link of content.querySelectorAll('a[href]')) linked += lengthOf(link.textContent);
  return linked;
}
