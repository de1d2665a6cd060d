import type { ExportWords } from './export-words.ts';

/** Where each picture stands in the file, by the address that the content has for it: a path, or the picture itself as data. */
export type PicturePlaces = ReadonlyMap<string, string>;

/** Attributes that only matter where a picture comes from a network, or that lead there. */
const OF_NETWORKS = ['loading', 'decoding', 'referrerpolicy', 'srcset', 'sizes'];

/** The addresses of the pictures in a sanitized content, and of those that stand for its films; each once, also those that are data. */
export function picturesOf(...contents: ParentNode[]): string[] {
  const found = new Set<string>();
  for (const content of contents)
    for (const one of content.querySelectorAll('img[src], video[poster]'))
      found.add(one.getAttribute(one.localName === 'img' ? 'src' : 'poster') ?? '');
  return [...found];
}

/**
 * Leads each picture of a content, in place, to where the file has it. What the file does not have becomes a link to where it
 * was, under its alternative text; films and recordings become links, too. Then nothing in the content loads from anywhere.
 */
export function placePictures(content: DocumentFragment, places: PicturePlaces, words: ExportWords): void {
  for (const picture of content.querySelectorAll('img')) {
    const source = picture.getAttribute('src') ?? '';
    const place = places.get(source);
    for (const name of OF_NETWORKS) picture.removeAttribute(name);
    if (place !== undefined) picture.setAttribute('src', place);
    else picture.replaceWith(wayTo(source, picture.getAttribute('alt')?.trim() || words.picture, picture));
  }
  for (const media of content.querySelectorAll('video, audio')) {
    const source = media.getAttribute('src') ?? media.querySelector('source')?.getAttribute('src') ?? '';
    const name = media.localName === 'video' ? words.film : words.recording;
    const poster = places.get(media.getAttribute('poster') ?? '');
    const way = wayTo(source, name, media);
    media.before(way);
    if (poster !== undefined) {
      const picture = content.ownerDocument.createElement('img');
      picture.setAttribute('src', poster);
      picture.setAttribute('alt', '');
      way.before(picture);
    }
    media.remove();
  }
  for (const rest of content.querySelectorAll('source, track')) rest.remove();
}

/** A link that says what was there; plain words where there is no way to it, or within another link. */
function wayTo(address: string, name: string, from: Element): HTMLElement {
  const isLink = /^https?:/.test(address) && from.parentElement?.closest('a[href]') == null;
  const way = from.ownerDocument.createElement(isLink ? 'a' : 'span');
  way.className = 'missing';
  if (isLink) way.setAttribute('href', address);
  way.textContent = `[${name}]`;
  return way;
}
