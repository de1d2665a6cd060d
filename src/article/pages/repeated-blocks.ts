import { APPEAL_MARKER_ATTRIBUTE } from '../../appeals/appeal.ts';
import { plainText } from '../../html/plain-text.ts';

/** So many blocks at the beginning of a page, or at its end, may stand on every page. */
const MOST_REPEATED = 10;

/** A shorter text, in characters, may be said on two pages: an answer, a heading. On so many pages it is part of their frame. */
const SHORTEST = 40;
const FEWEST_PAGES = 3;

/** Boxes that hold blocks and mean nothing by themselves. */
const BOX = 'div, section, article, main, header, footer, aside';

/** What holds blocks rather than words. */
const BLOCK = `${BOX}, p, ul, ol, dl, table, figure, blockquote, pre, hr, h2, h3, h4, h5, h6, details`;

const MEDIA = 'img, video, audio, source';

/** A block of a content, and what makes it the same as another: every letter of its text, and its pictures. */
interface Piece {
  element: Element;
  key: string;
}

/**
 * Takes out of the contents of consecutive pages what they repeat before their text begins (headline, lead, picture), and after it ends.
 * It stays on the first page, or the last; only what is literally the same goes, and short texts only where every page has them. `said`
 * is what stands above the first page in any case.
 */
export function dropRepeatedBlocks(contents: readonly Element[], said: readonly (string | null)[]): void {
  const [first, ...others] = contents;
  const last = contents.at(-1);
  if (!first || !last || others.length === 0) return;
  const openings = contents.map((content) => piecesOf(content).slice(0, MOST_REPEATED));
  const opening = new Set([...repeated(openings, 0), ...said.filter((one) => one !== null)]);
  for (const content of others) dropRun(piecesOf(content), opening);
  const closings = contents.map((content) => piecesOf(content).slice(-MOST_REPEATED));
  const closing = repeated(closings, closings.length - 1);
  for (const content of contents.slice(0, -1)) dropRun(piecesOf(content).reverse(), closing);
}

/** The pieces of one page that may be repeated by the others. */
function repeated(pages: readonly (readonly Piece[])[], kept: number): Set<string> {
  const keys = pages.map((pieces) => new Set(pieces.map(({ key }) => key)));
  const isOnAll = (key: string): boolean => keys.length >= FEWEST_PAGES && keys.every((page) => page.has(key));
  return new Set([...(keys[kept] ?? [])].filter((key) => key.length >= SHORTEST || isOnAll(key)));
}

/** Takes pieces out, one after another, up to the first that is not known, or that a link leads to. */
function dropRun(pieces: readonly Piece[], known: ReadonlySet<string>): void {
  for (const { element, key } of pieces) {
    if (!known.has(key) || element.id || element.querySelector('[id]')) return;
    let box = element.parentElement;
    element.remove();
    while (box && isEmptyBox(box)) {
      const outer = box.parentElement;
      box.remove();
      box = outer;
    }
  }
}

const isEmptyBox = (box: Element): boolean =>
  box.matches(BOX) && box.childElementCount === 0 && (box.textContent ?? '').trim() === '';

/** The blocks of a content in order, boxes opened. Places of appeals are no blocks. */
function piecesOf(content: Element): Piece[] {
  const pieces: Piece[] = [];
  const open = (box: Element): void => {
    for (const element of box.children) {
      if (element.hasAttribute(APPEAL_MARKER_ATTRIBUTE)) continue;
      if (element.matches(BOX) && !hasOwnText(element) && element.querySelector(BLOCK)) open(element);
      else pieces.push({ element, key: keyOf(element) });
    }
  };
  open(content);
  return pieces;
}

function hasOwnText(element: Element): boolean {
  return [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && (nodeValue ?? '').trim() !== '');
}

function keyOf(element: Element): string {
  const media = [element, ...element.querySelectorAll(MEDIA)].flatMap((one) =>
    one.matches(MEDIA) ? [`\n${one.getAttribute('src') ?? ''}`] : [],
  );
  const text = plainText(element);
  return text === '' && media.length === 0 ? `\n<${element.localName}>` : text + media.join('');
}
