import { parseHtml } from '../html/parse-html.ts';
import { copyElement, type Resolve } from './copy-element.ts';

/** Pictures in `<noscript>` that a page shows when scripts are off. */
const HAS_PICTURE = /<(?:img|picture)\b/i;

/** The pictures of a `<noscript>`, to be put where it stands. With scripts on it holds text, with scripts off elements. */
export function copyFallback(noscript: Element, copy: Document, absolute: Resolve): Element[] {
  const parsed = noscript.firstElementChild ? noscript : undefined;
  const text = noscript.textContent ?? '';
  if (!parsed && !HAS_PICTURE.test(text)) return [];
  const images = (parsed ?? parseHtml(text)).querySelectorAll('img');
  return [...images].map((image) => copyElement(image, copy, absolute));
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
