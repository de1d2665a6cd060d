import { forgetSources, isPlaceholder, pictureSource } from './picture-source.ts';

/** Makes an address of the page absolute. */
export type Resolve = (address: string) => string;

/** Attributes that hold one address. */
const ADDRESS_ATTRIBUTES = new Set(['href', 'src', 'poster', 'cite', 'action', 'formaction', 'data', 'longdesc']);

/** Page-made attributes under this name could pass for our own marks. */
const OWN_PREFIX = 'data-colophon-';

/** Copies attributes, all but those that could pass for our own marks. */
export function copyAttributes(from: Element | null, to: Element): void {
  if (!from) return;
  for (const name of from.getAttributeNames()) {
    if (!name.startsWith(OWN_PREFIX) && /^[a-z][\w:.-]*$/i.test(name))
      to.setAttribute(name, from.getAttribute(name) ?? '');
  }
}

/** A copy of an element without what stands in it: addresses absolute, a picture with its best source in `src` alone. */
export function copyElement(element: Element, copy: Document, absolute: Resolve): Element {
  if (element.localName === 'amp-img') {
    const image = copy.createElement('img');
    copyAttributes(element, image);
    settlePicture(element, image, absolute);
    return image;
  }
  // Elements of a foreign vocabulary in XHTML and XML pages keep their namespace, so that nothing turns into HTML by being copied.
  const copied = copy.importNode(element, false);
  for (const name of copied.getAttributeNames()) {
    if (name.startsWith(OWN_PREFIX)) copied.removeAttribute(name);
    else if (ADDRESS_ATTRIBUTES.has(name)) settleAddress(copied, name, absolute);
  }
  if (copied.localName === 'img') settlePicture(element, copied, absolute);
  else if (copied.localName === 'iframe') settleFrame(copied, absolute);
  return copied;
}

function settlePicture(original: Element, copied: Element, absolute: Resolve): void {
  const source = pictureSource(original);
  forgetSources(copied);
  if (source === null) copied.removeAttribute('src');
  else copied.setAttribute('src', absolute(source));
}

function settleAddress(element: Element, name: string, absolute: Resolve): void {
  const address = element.getAttribute(name)?.trim() ?? '';
  if (address !== '' && !address.startsWith('#')) element.setAttribute(name, absolute(address));
}

function settleFrame(frame: Element, absolute: Resolve): void {
  if (!isPlaceholder(frame.getAttribute('src'))) return;
  const lazy = frame.getAttribute('data-src') ?? frame.getAttribute('data-lazy-src');
  if (lazy) frame.setAttribute('src', absolute(lazy));
}
