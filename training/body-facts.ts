import { appealsOfPage } from '../src/appeals/appeals-of-page.ts';
import type { FoundAppeal } from '../src/appeals/found-appeal.ts';
import { markAppeals } from '../src/appeals/mark-appeals.ts';
import { separateAppeals } from '../src/appeals/separate-appeals.ts';
import { findKept } from '../src/article/find-body.ts';
import { withoutArticle } from '../src/article/not-the-article.ts';
import { prepare } from '../src/article/read-content.ts';
import { factsOf, type PageFacts } from './page-facts.ts';

/** The text of a page, and what becomes of each block. */
export interface BodyFacts extends PageFacts {
  /** The numbers of the blocks that Readability keeps. */
  kept: number[];
  /** Those that are folded as appeals. */
  folded: number[];
}

/** Runs in the browser: reads the page as the product does, up to the question which blocks are the article. */
function readBodyFacts(document: Document): BodyFacts {
  const { page, found, text } = prepare<FoundAppeal>(
    document,
    {
      find: (page, blocks) => withoutArticle(appealsOfPage(page, undefined, blocks), blocks),
      mark: markAppeals,
      separate: separateAppeals,
    },
    {},
  );
  // Readability uses the page up.
  const facts = factsOf(page, text.blocks, text.boxes);
  const { kept } = findKept(page.document, text);
  const folded = found.flatMap(({ places }) => places.flatMap(({ blocks }) => blocks.map(({ index }) => index)));
  return { ...facts, kept: [...kept.keys()].filter((i) => kept[i] === 1), folded };
}

Object.assign(globalThis, { readBodyFacts });
