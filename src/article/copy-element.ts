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
  for (const name of copied.getAttributeNames()) if (name.startsWith(OWN_PREFIX)) copied.removeAttribute(name);
  settleAddresses(copied, absolute);
  if (copied.localName === 'img') settlePicture(element, copied, absolute);
  else if (copied.localName === 'iframe') settleFrame(copied, absolute);
  return copied;
}

/** Gives a copied picture its best source, that of `original`, as its only one. They may be one element. */
export function settlePicture(original: Element, copied: Element, absolute: Resolve): void {
  const source = pictureSource(original);
  forgetSources(copied);
  if (source === null) copied.removeAttribute('src');
  else {
    const address = absolute(source);
    if (copied.getAttribute('src') !== address) copied.setAttribute('src', address);
  }
}

/** Makes the addresses of an element absolute. Places within the page stay as they are. */
export function settleAddresses(element: Element, absolute: Resolve): void {
  for (const name of element.getAttributeNames())
    if (ADDRESS_ATTRIBUTES.has(name)) settleAddress(element, name, absolute);
}

/** The same of the address in one attribute. */
export function settleAddress(element: Element, name: string, absolute: Resolve): void {
  const written = element.getAttribute(name) ?? '';
  const address = written.trim();
  if (address === '' || address.startsWith('#')) return;
  const settled = absolute(address);
  if (settled !== written) element.setAttribute(name, settled);
}

/** Gives a frame that is loaded late its address. */
export function settleFrame(frame: Element, absolute: Resolve): void {
  if (!isPlaceholder(frame.getAttribute('src'))) return;
  const lazy = frame.getAttribute('data-src') ?? frame.getAttribute('data-lazy-src');
  if (lazy) frame.setAttribute('src', absolute(lazy));
}
