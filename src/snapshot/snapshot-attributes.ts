import { escapeAttribute } from './escape-html.ts';
import { attributeOf, attributesOf, localNameOf, webAddress } from './plain-dom.ts';
import { rewriteCss } from './rewrite-css.ts';

/** What of a page's attributes says where pictures are, sends something, or waits for a script. Handlers (`on…`) go by their names. */
const LEFT_OUT = new Set(
  (
    'srcset sizes imagesrcset imagesizes nonce integrity crossorigin ping action formaction method target srcdoc autofocus ' +
    'autoplay loading fetchpriority http-equiv manifest contenteditable href xlink:href src poster background style checked selected open ' +
    'controls referrerpolicy attributionsrc is'
  ).split(' '),
);

/** Our own, of what was folded on the page: there it is as it was. */
const OURS = /^data-colophon-/i;

/** Bitmaps and drawings; only `<img>` and styles show them, where nothing in them runs. */
const DATA = /^data:image\//i;

/** Longest side of a drawing or a picture that is drawn anew; larger ones would take a page's time. Pixels. */
const LARGEST_DRAWING = 4096;

/**
 * The attributes of an element as a snapshot has them, each with a space before it; null where the element is to be left out. Addresses are absolute;
 * those of pictures go into `pictures`. What its reader typed is not among them, what was chosen and opened is.
 */
export function copiedAttributes(element: Element, base: string, pictures: Set<string>): string | null {
  const name = localNameOf(element);
  const type = name === 'input' ? (element as HTMLInputElement).type : '';
  if (type === 'hidden') return null;
  const written = new Map<string, string>();
  for (const { name: attribute, value } of attributesOf(element)) {
    const lower = attribute.toLowerCase();
    if (LEFT_OUT.has(lower) || lower.startsWith('on') || OURS.test(lower)) continue;
    if (type === 'password' && lower === 'value') continue;
    // A parser could not read it as it stands here.
    if (/^[^\s"'<>/=]+$/.test(attribute)) written.set(attribute, value);
  }
  const picture = pictureOf(element, name, base);
  if (picture !== null) {
    written.set(pictureAttribute(name), picture);
    if (/^https?:/.test(picture)) pictures.add(picture);
    keepSize(element, name, written);
  }
  const link = linkOf(element, name, base);
  if (link !== null) written.set('href', link);
  const style = attributeOf(element, 'style');
  if (style) written.set('style', styleText(style, base, pictures));
  for (const [state, is] of statesOf(element, name)) if (is) written.set(state, '');
  let text = '';
  for (const [attribute, value] of written) text += ` ${attribute}="${escapeAttribute(value)}"`;
  return text;
}

/** Declarations with absolute addresses. */
function styleText(style: string, base: string, pictures: Set<string>): string {
  if (!style.includes('(')) return style;
  return rewriteCss(style, (address) => {
    if (DATA.test(address) || address.startsWith('#')) return address;
    const picture = webAddress(address, base);
    if (picture !== null) pictures.add(picture);
    return picture;
  });
}

const pictureAttribute = (name: string): string => (name === 'video' ? 'poster' : name === 'image' ? 'href' : 'src');

/** The address of the picture that an element shows; null where it shows none. */
function pictureOf(element: Element, name: string, base: string): string | null {
  const said = (attribute: string): string | null => attributeOf(element, attribute);
  let address: string | null = null;
  if (name === 'img') address = (element as HTMLImageElement).currentSrc || said('src');
  else if (name === 'input') address = (element as HTMLInputElement).type === 'image' ? said('src') : null;
  else if (name === 'video') address = said('poster');
  else if (name === 'image') address = said('href') ?? said('xlink:href');
  if (address === null || address.trim() === '') return null;
  if (DATA.test(address)) return address;
  if (address.startsWith('blob:') && name === 'img') return drawing(element as HTMLImageElement);
  return webAddress(address, base);
}

/** What a canvas shows, or a picture that only the page has, as data; null where it is empty or not to be read. */
export function drawing(element: HTMLCanvasElement | HTMLImageElement): string | null {
  try {
    if ('toDataURL' in element) return element.width * element.height > 0 ? smallEnough(element) : null;
    const canvas = element.ownerDocument.createElement('canvas');
    canvas.width = element.naturalWidth;
    canvas.height = element.naturalHeight;
    if (canvas.width * canvas.height === 0) return null;
    if (Math.max(canvas.width, canvas.height) <= LARGEST_DRAWING) canvas.getContext('2d')?.drawImage(element, 0, 0);
    return smallEnough(canvas);
  } catch (error) {
    // It shows something of another site, which the page itself may not read.
    if (error instanceof DOMException) return null;
    throw error;
  }
}

const smallEnough = (canvas: HTMLCanvasElement): string | null =>
  Math.max(canvas.width, canvas.height) > LARGEST_DRAWING ? null : canvas.toDataURL();

/** One chosen from several has the size that the choice gave it, where nothing else says so. */
function keepSize(element: Element, name: string, written: Map<string, string>): void {
  if (name !== 'img' || written.has('width') || written.has('height')) return;
  const { width, height } = element as HTMLImageElement;
  const isChosen = attributeOf(element, 'srcset') !== null || element.parentElement?.localName === 'picture';
  if (!isChosen || width === 0 || height === 0) return;
  written.set('width', `${width}`);
  written.set('height', `${height}`);
}

/** Where a link leads: also a place on the page itself. */
function linkOf(element: Element, name: string, base: string): string | null {
  if (name !== 'a' && name !== 'area' && name !== 'use') return null;
  const said = attributeOf(element, 'href') ?? attributeOf(element, 'xlink:href');
  if (said === null) return null;
  const address = said.trim();
  if (address.startsWith('#')) return address;
  if (name === 'use') return null;
  if (/^mailto:/i.test(address)) return address;
  const absolute = webAddress(address, base);
  const [page] = base.split('#');
  return absolute?.startsWith(`${page}#`) ? absolute.slice(page?.length) : absolute;
}

function statesOf(element: Element, name: string): [string, boolean][] {
  switch (name) {
    case 'input':
      return [['checked', (element as HTMLInputElement).checked]];
    case 'option':
      return [['selected', (element as HTMLOptionElement).selected]];
    case 'details':
    case 'dialog':
      return [['open', attributeOf(element, 'open') !== null]];
    default:
      return [];
  }
}
