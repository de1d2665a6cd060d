import type { Block, Box } from '../appeals/blocks.ts';
import { PART_ATTRIBUTE } from '../appeals/found-appeal.ts';
import { forgetNumbers, keptBlocks, numberBlocks } from './block-numbers.ts';
import { type LeftBehind, leftBehind } from './completeness.ts';
import { dropWays } from './drop-ways.ts';
import { returnNotes } from './elements/footnotes.ts';
import { type FoundContent, findContent, NO_METADATA } from './find-content.ts';
import { mendContent } from './mend-content.ts';
import { DONE, type Stages } from './stages.ts';
import { weighBody } from './weigh-body.ts';

/** The text of a prepared page. */
export interface PageText {
  blocks: readonly Block[];
  boxes: readonly Box[];
}

/** An article's content, and what of it was left behind. */
export interface FoundBody extends FoundContent {
  left: LeftBehind;
}

/** What Readability found, and what it was found in. */
export interface Kept {
  content: FoundContent | null;
  /** Which blocks of the page it kept. */
  kept: Uint8Array;
  /** The page as it was before. */
  whole: Element;
}

/**
 * Finds the article in a prepared document, which is used up by it: Readability looks for it, then what it left behind is set in
 * and what it took along is taken out. Null when there is no text at all.
 */
export function* findBody(prepared: Document, text: PageText): Stages<FoundBody | null> {
  const { blocks, boxes } = text;
  // Asked for while the page is whole: linkedom has none for what Readability leaves of it.
  const { title } = prepared;
  const { content, kept, whole } = findKept(prepared, text);
  yield DONE.found;
  const found = content ?? { ...NO_METADATA, content: prepared.createElement('div') };
  const { add, cut, scores } = weighBody(blocks, boxes, kept, title, isFolded);
  yield DONE.weighed;
  mendContent({ content: found.content, whole, blocks, kept }, add, cut);
  forgetNumbers(found.content);
  returnNotes(found.content, whole);
  if (!content && !add.includes(1)) return null;
  const isIn = ({ index }: Block): boolean => (kept[index] === 1 ? cut[index] !== 1 : add[index] === 1);
  return { ...found, left: leftBehind(blocks, scores, isIn, isFolded) };
}

/** Lets Readability look for the article in a prepared document, and tells what became of each block. */
export function findKept(prepared: Document, { blocks, boxes }: PageText): Kept {
  numberBlocks(blocks);
  const whole = prepared.body.cloneNode(true) as Element;
  dropWays(blocks, boxes);
  const content = findContent(prepared);
  const kept = content ? keptBlocks(blocks, content.content) : new Uint8Array(blocks.length);
  return { content, kept, whole };
}

/** What belongs to an appeal is left where it is: it is folded afterwards. */
function isFolded({ texts }: Block): boolean {
  return texts.some((text) => text.parentElement?.hasAttribute(PART_ATTRIBUTE) === true);
}
