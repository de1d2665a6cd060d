import type { PreparedPage } from '../prepared-page.ts';
import { settleCaptions } from './captions.ts';
import { settleCode } from './code-blocks.ts';
import { markEmbeds } from './embeds.ts';
import { takeFormulas } from './formulas.ts';
import { layOutGalleries } from './galleries.ts';
import { unwrapLayoutTables } from './layout-tables.ts';
import { dropPermalinks } from './permalinks.ts';

/**
 * Gives what a prepared page holds besides paragraphs the form in which it is known from then on, in place: code, formulas, galleries,
 * captions, embedded things, headings without links to themselves. Must happen before its text is read, since it changes nodes of text; what classes tell is lost afterwards.
 * Hands back the formulas, for `returnFormulas`.
 */
export function settleElements({ document, frames }: PreparedPage): Element[] {
  settlePlain(document);
  settleCode(document);
  unwrapLayoutTables(document.body);
  dropPermalinks(document);
  const formulas = takeFormulas(document);
  if (document.getElementsByTagName('img').length > 0) {
    layOutGalleries(document);
    settleCaptions(document);
  }
  markEmbeds(
    document,
    [...frames.values()].filter(({ lead }) => !lead).map(({ frame }) => frame),
  );
  return formulas;
}

/** Text that old pages keep from the parser is written as it stands: as markup once more, what follows would be taken for text. */
function settlePlain(document: Document): void {
  for (const plain of document.querySelectorAll('xmp, plaintext, listing')) {
    const pre = document.createElement('pre');
    pre.append(...plain.childNodes);
    plain.replaceWith(pre);
  }
}
