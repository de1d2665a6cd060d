import type { Appeal } from '../appeals/appeal.ts';
import { type Block, readBlocks } from '../appeals/blocks.ts';
import type { Learnt } from '../appeals/learnt.ts';
import { closeFrames } from './close-frames.ts';
import type { LeftBehind } from './completeness.ts';
import { returnFormulas } from './elements/formulas.ts';
import { settleElements } from './elements/settle-elements.ts';
import { findBody, type PageText } from './find-body.ts';
import { type FoundContent, NO_METADATA } from './find-content.ts';
import { findDensest } from './find-densest.ts';
import { preparePage } from './prepare-page.ts';
import type { PreparedPage } from './prepared-page.ts';
import { revealText } from './reveal-text.ts';
import { atOnce, DONE, type Stages } from './stages.ts';

/** An article's content, found and freed of its appeals; the element is ours to change. */
export interface Reading<Found> extends FoundContent {
  appeals: Appeal[];
  /** The appeals as they were found, with their places. */
  found: Found[];
  /** What was left behind of it, where that was weighed. */
  left?: LeftBehind;
}

/** What was found to be an appeal has the id that the appeal will have. */
interface Identified {
  id: string;
}

/** The steps that deal with appeals: find them in a prepared page, mark them there, take them out of what was found to be the article. */
export interface AppealSteps<Found> {
  find: (page: PreparedPage, blocks: readonly Block[]) => Found[];
  mark: (page: PreparedPage, found: Found[]) => void;
  separate: (content: Element, found: Found[]) => Appeal[];
}

export interface ReadOptions {
  /** The page's address, where the document does not know it (one made by `DOMParser`). Relative addresses are resolved against it. */
  url?: string;
  /** Take whatever text the page has, be it an article or not. */
  force?: boolean;
  /** It is one page of an article, as others have said: it is not asked whether it looks like an article. */
  isPage?: boolean;
  /** What was learnt of the page's site on this machine. */
  learnt?: Learnt;
}

/** The attribute that marks each part of an appeal in a prepared page. */
const PART = '[data-colophon-part]';

/** What stands over the page is not the article, whether it is open or not; appeals in it have been found by then. */
const OVER_PAGE = 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]';

/** With fewer characters left than this beside an appeal, it may have been the appeal that was taken for the article. */
const FEW_CHARACTERS = 800;

/** Reads a page's content: parsed once with its appeals marked, which are taken out afterwards. Null when there is no text. */
export function* readContent<Found extends Identified>(
  document: Document,
  steps: AppealSteps<Found>,
  options: ReadOptions,
): Stages<Reading<Found> | null> {
  const first = yield* readOnce(document, steps, options, false);
  const second = isDoubtful(first) ? yield* readOnce(document, steps, options, true) : null;
  // A page that says nothing else is about what it asks for: its own text is not withheld.
  if (first?.appeals.some(isInline) && characters(first) === 0 && characters(second) < FEW_CHARACTERS)
    return yield* readOnce(document, withoutInline(steps, first), options, false);
  const reading = second && characters(second) > characters(first) ? second : first;
  if (reading && characters(reading) > 0) return reading;
  return options.force ? yield* readDensest(document, steps, options) : null;
}

/**
 * `without` cuts the appeals out before the parse instead of after it. That is only better where an appeal outweighs the
 * article; elsewhere the text around it serves to find the article.
 */
function* readOnce<Found extends Identified>(
  document: Document,
  steps: AppealSteps<Found>,
  options: ReadOptions,
  without: boolean,
): Stages<Reading<Found> | null> {
  const { page, found, text, formulas } = yield* prepareInStages(document, steps, options);
  if (without) for (const part of page.document.querySelectorAll(PART)) part.remove();
  const content = yield* findBody(page.document, text);
  if (!content) return null;
  returnFormulas(content.content, formulas);
  yield DONE.mended;
  return { ...content, appeals: steps.separate(content.content, found), found };
}

/** The page as it is searched, its appeals marked, its text, and the formulas that were taken out of it. */
export interface Searched<Found> {
  page: PreparedPage;
  found: Found[];
  text: PageText;
  formulas: Element[];
}

/** Makes a page ready to be searched. */
export function prepare<Found>(document: Document, steps: AppealSteps<Found>, options: ReadOptions): Searched<Found> {
  return atOnce(prepareInStages(document, steps, options));
}

function* prepareInStages<Found>(
  document: Document,
  steps: AppealSteps<Found>,
  options: ReadOptions,
): Stages<Searched<Found>> {
  const page = preparePage(document, options);
  revealText(page.document);
  const formulas = settleElements(page);
  yield DONE.prepared;
  const text = readBlocks(page.document.body);
  yield DONE.blocks;
  const found = steps.find(page, text.blocks);
  yield DONE.appeals;
  steps.mark(page, found);
  closeFrames(page);
  let length: number | undefined;
  for (const over of page.document.querySelectorAll(OVER_PAGE)) {
    length ??= (page.document.body.textContent ?? '').length;
    // A page shown in a dialog of its own is the page.
    if ((over.textContent ?? '').length < length / 2) over.remove();
  }
  return { page, found, text, formulas };
}

const isInline = ({ placement }: Appeal): boolean => placement === 'inline';

/** The same steps, but for the appeals that stood in the text of a reading. */
function withoutInline<Found extends Identified>(
  steps: AppealSteps<Found>,
  { appeals }: Reading<Found>,
): AppealSteps<Found> {
  const inline = new Set(appeals.filter(isInline).map(({ id }) => id));
  return { ...steps, find: (page, blocks) => steps.find(page, blocks).filter(({ id }) => !inline.has(id)) };
}

/** Whether little is left beside the appeals that stood in the text, or less than they were. */
function isDoubtful(reading: Reading<unknown> | null): boolean {
  if (!reading) return false;
  const inline = reading.appeals.filter(isInline);
  if (inline.length === 0) return false;
  const asked = inline.reduce((sum, { text, count }) => sum + text.length * count, 0);
  return characters(reading) < Math.max(FEW_CHARACTERS, asked);
}

/** Whatever text the page has, where Readability finds nothing. */
function* readDensest<Found>(
  document: Document,
  steps: AppealSteps<Found>,
  options: ReadOptions,
): Stages<Reading<Found> | null> {
  const { page, found, formulas } = yield* prepareInStages(document, steps, options);
  const content = findDensest(page.document);
  if (content) returnFormulas(content, formulas);
  return content && { content, ...NO_METADATA, appeals: steps.separate(content, found), found };
}

function characters(reading: Reading<unknown> | null): number {
  return reading?.content.textContent?.trim().length ?? 0;
}
