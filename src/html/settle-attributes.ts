import { APPEAL_MARKER_ATTRIBUTE } from '../appeals/appeal.ts';
import { EMBED_CLASS } from './embed-class.ts';
import { isPrivateHost } from './private-address.ts';

/** Ids of a page must not meet ids and property names of ours. */
const ID_PREFIX = 'in-article-';

/** Longer ids and addresses are no ids and addresses. Data URLs may be as long as a picture. */
const LONGEST_ID = 500;
const LONGEST_ADDRESS = 8000;

const PICTURE_DATA = /^data:image\/(?:png|jpe?g|gif|webp|avif|bmp|x-icon)[;,]/i;
const LANGUAGE_CLASS = /^language-[\w+#.-]{1,40}$/i;
const MARKER_ID = /^[a-z][a-z0-9-]{0,15}$/;
const LANGUAGE_TAG = /^[a-z]{1,8}(?:-[a-z0-9]{1,8})*$/i;

/** Elements that get or lose something even where they have no attribute. Most others have none: huge pages go faster. */
const ALWAYS_SETTLED = /^(?:img|audio|video|source|track)$/;

/** Attributes of numbers: beyond the largest value they only break the layout. */
const LARGEST: Partial<Record<string, number>> = {
  colspan: 1000,
  rowspan: 1000,
  span: 1000,
  width: 20_000,
  height: 20_000,
};

/**
 * Gives the elements of a sanitized fragment, in place, the attributes the reader relies on: addresses absolute and of
 * known schemes, links without an opener, pictures lazy and without a referrer, media silent until started, ids prefixed.
 * Attributes are only ever taken away or set here, elements only taken away or copied as they are then, so nothing becomes less safe.
 */
export function settleAttributes(fragment: DocumentFragment, baseUrl: string): void {
  for (const element of fragment.querySelectorAll('*')) {
    if (!element.hasAttributes() && !ALWAYS_SETTLED.test(element.localName)) continue;
    settleId(element);
    settleMarker(element);
    settleClass(element);
    settleNumbers(element);
    settleLanguage(element);
    switch (element.localName) {
      case 'a':
        settleLink(element, baseUrl);
        break;
      case 'img':
        settlePicture(element, baseUrl);
        break;
      case 'audio':
      case 'video':
        settleMedia(element, baseUrl);
        break;
      case 'source':
      case 'track':
        settleMediaSource(element, baseUrl);
        break;
      default:
        for (const name of ['href', 'src', 'poster']) element.removeAttribute(name);
    }
  }
  // A player remembers that its parser found chosen subtitles (`default`), and fetches some as soon as it is shown; a new one waits until one chooses them.
  for (const media of fragment.querySelectorAll(':is(audio, video):has(track)'))
    media.replaceWith(media.cloneNode(true));
}

function settleId(element: Element): void {
  const name = element.localName === 'a' ? element.getAttribute('name') : null;
  element.removeAttribute('name');
  const id = element.getAttribute('id') || name;
  if (!id || id.length > LONGEST_ID || /\s/.test(id)) element.removeAttribute('id');
  else element.setAttribute('id', prefixed(id));
}

function prefixed(id: string): string {
  return id.startsWith(ID_PREFIX) ? id : ID_PREFIX + id;
}

/** Markers are empty by agreement: one with content is the page's own invention. */
function settleMarker(element: Element): void {
  const id = element.getAttribute(APPEAL_MARKER_ATTRIBUTE);
  if (id === null) return;
  const isMarker = element.localName === 'div' && !element.hasChildNodes() && MARKER_ID.test(id);
  if (!isMarker) element.removeAttribute(APPEAL_MARKER_ATTRIBUTE);
}

function settleClass(element: Element): void {
  const kept = (element.getAttribute('class') ?? '')
    .split(/\s+/)
    .filter((name) => LANGUAGE_CLASS.test(name) || name === EMBED_CLASS);
  if (kept.length > 0) element.setAttribute('class', kept.join(' '));
  else element.removeAttribute('class');
}

function settleNumbers(element: Element): void {
  if (element.namespaceURI?.endsWith('MathML')) return; // There, lengths have units.
  for (const name of element.getAttributeNames()) {
    const largest = LARGEST[name];
    const value = element.getAttribute(name) ?? '';
    if (largest !== undefined && (!/^\d{1,5}$/.test(value) || Number(value) > largest)) element.removeAttribute(name);
  }
}

function settleLanguage(element: Element): void {
  const lang = element.getAttribute('lang');
  if (lang !== null && !LANGUAGE_TAG.test(lang)) element.removeAttribute('lang');
  const dir = element.getAttribute('dir');
  if (dir !== null && !/^(?:ltr|rtl|auto)$/i.test(dir)) element.removeAttribute('dir');
}

/** The address as the reader will use it, or null where it is not one of `allowed`. */
function resolved(address: string | null, baseUrl: string, allowed: RegExp): string | null {
  const trimmed = address?.trim() ?? '';
  if (trimmed === '') return null;
  if (PICTURE_DATA.test(trimmed)) return allowed.test('data:') ? trimmed : null;
  if (trimmed.length > LONGEST_ADDRESS) return null;
  const url = URL.canParse(trimmed, baseUrl) ? new URL(trimmed, baseUrl) : null;
  return url && url.protocol !== 'data:' && allowed.test(url.protocol) ? url.href : null;
}

function settle(element: Element, name: string, baseUrl: string, allowed: RegExp): boolean {
  if (!element.hasAttribute(name)) return false;
  const address = resolved(element.getAttribute(name), baseUrl, allowed);
  if (address === null) element.removeAttribute(name);
  else element.setAttribute(name, address);
  return address !== null;
}

function settleLink(link: Element, baseUrl: string): void {
  link.removeAttribute('src');
  const href = link.getAttribute('href')?.trim() ?? '';
  if (href.startsWith('#') && href.length > 1 && href.length <= LONGEST_ID) {
    link.setAttribute('href', `#${prefixed(href.slice(1))}`);
  } else if (settle(link, 'href', baseUrl, /^(?:https?|mailto):$/)) {
    link.setAttribute('rel', 'noopener noreferrer');
  }
}

/**
 * Takes the address of something that would be loaded, where it leads into the reader's own machine or network and the article is not from there:
 * a page of the extension may ask where the article's own page may not.
 */
function settleLoaded(element: Element, name: string, baseUrl: string, allowed: RegExp): boolean {
  if (!settle(element, name, baseUrl, allowed)) return false;
  const address = element.getAttribute(name) ?? '';
  if (!/^https?:/.test(address)) return true;
  const { hostname } = new URL(address);
  const isOwn = URL.canParse(baseUrl) && new URL(baseUrl).hostname === hostname;
  if (isOwn || !isPrivateHost(hostname)) return true;
  element.removeAttribute(name);
  return false;
}

/** A picture that leads nowhere stays for its alternative text. */
function settlePicture(picture: Element, baseUrl: string): void {
  const shown = settleLoaded(picture, 'src', baseUrl, /^(?:https?|blob|data):$/);
  if (!shown && !picture.getAttribute('alt')?.trim()) {
    picture.remove();
    return;
  }
  picture.setAttribute('loading', 'lazy');
  picture.setAttribute('decoding', 'async');
  picture.setAttribute('referrerpolicy', 'no-referrer');
}

function settleMedia(media: Element, baseUrl: string): void {
  settleLoaded(media, 'src', baseUrl, /^(?:https?|blob):$/);
  settleLoaded(media, 'poster', baseUrl, /^(?:https?|blob|data):$/);
  media.setAttribute('controls', '');
  media.setAttribute('preload', 'none');
}

/** A `<source>` of a `<picture>` would be preferred to the image whose source was chosen on purpose. */
function settleMediaSource(source: Element, baseUrl: string): void {
  const inMedia = /^(?:audio|video)$/.test(source.parentElement?.localName ?? '');
  if (!inMedia || !settleLoaded(source, 'src', baseUrl, /^(?:https?|blob):$/)) source.remove();
}
