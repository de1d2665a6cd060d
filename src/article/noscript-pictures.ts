import { parseHtml } from '../html/parse-html.ts';
import { copyElement, type Resolve } from './copy-element.ts';

/** Pictures in `<noscript>` that a page shows when scripts are off. */
const HAS_PICTURE = /<(?:img|picture)\b/i;

/** The pictures of a `<noscript>`, to be put where it stands. With scripts on it holds text, with scripts off elements. */
export function copyFallback(noscript: Element, copy: Document, absolute: Resolve): Element[] {
  const parsed = noscript.firstElementChild ? noscript : undefined;
  const text = noscript.textContent ?? '';
  if (!parsed && !HAS_PICTURE.test(text)) return [];
  const images = (parsed ?? parseHtml(text, copy)).querySelectorAll('img');
  return [...images].map((image) => copyElement(image, copy, absolute));
}

/** The same of many at once: a document for each is what takes the time. */
export function copyFallbacks(noscripts: readonly Element[], copy: Document, absolute: Resolve): Element[][] {
  const written = noscripts.map((noscript) => (noscript.firstElementChild ? '' : (noscript.textContent ?? '')));
  const pictured = written.filter((text) => HAS_PICTURE.test(text));
  const parsed = pictured.length > 1 ? parseEach(pictured, copy) : null;
  if (!parsed) return noscripts.map((noscript) => copyFallback(noscript, copy, absolute));
  let next = 0;
  return noscripts.map((noscript, i) => {
    if (!HAS_PICTURE.test(written[i] ?? '')) return copyFallback(noscript, copy, absolute);
    const images = parsed[next++]?.querySelectorAll('img') ?? [];
    return [...images].map((image) => copyElement(image, copy, absolute));
  });
}

/** Pieces of HTML, each in a box of its own; null where one of them opens or closes what is not its own. */
function parseEach(pieces: readonly string[], copy: Document): Element[] | null {
  const { body } = parseHtml(pieces.map((piece, i) => `<div data-piece="${i}">${piece}</div>`).join(''), copy);
  const boxes = [...body.children];
  const isEach =
    boxes.length === pieces.length && boxes.every((box, i) => box.getAttribute('data-piece') === String(i));
  return isEach && body.childNodes.length === boxes.length ? boxes : null;
}

/**
 * A picture from a `<noscript>` stands in for the lazy one beside it: where that one found its source the double goes, where
 * it did not the double's source is taken over.
 */
export function settleFallbacks(fallbacks: Element[]): void {
  for (const fallback of fallbacks) {
    const before = pictureIn(fallback.previousElementSibling);
    const after = pictureIn(fallback.nextElementSibling);
    const source = fallback.getAttribute('src');
    const empty = [before, after].find((image) => image && !image.hasAttribute('src'));
    if (empty && source !== null) {
      empty.setAttribute('src', source);
      fallback.remove();
    } else if (source === null || before || isSamePicture(after, source)) fallback.remove();
  }
}

function pictureIn(element: Element | null): Element | null {
  if (!element) return null;
  if (element.localName === 'img') return element;
  const images = element.localName === 'p' || element.textContent?.trim() ? [] : element.querySelectorAll('img');
  return images.length === 1 ? (images[0] ?? null) : null;
}

function isSamePicture(image: Element | null, source: string): boolean {
  return image?.getAttribute('src')?.replace(/[?#].*/, '') === source.replace(/[?#].*/, '');
}
