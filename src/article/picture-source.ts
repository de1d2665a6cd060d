/**
 * The widest picture asked for where a page offers several, in pixels. A reader's column is at most about 800 CSS pixels
 * wide, on screens with up to two device pixels each.
 */
const WIDEST_USEFUL = 1600;

/** Attributes in which lazy-loading scripts keep one address; the larger variants of known themes come first. */
const ADDRESS_ATTRIBUTES = [
  'data-src-large',
  'data-large-file',
  'data-orig-file',
  'data-full-src',
  'data-hi-res-src',
  'data-hires',
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-original-src',
  'data-lazy',
  'data-lazyload',
  'data-lazyload-src',
  'data-echo',
  'data-actualsrc',
  'data-raw-src',
  'data-image',
  'data-image-src',
  'data-img-src',
  'data-img-url',
  'data-delayed-url',
  'data-runner-src',
  'data-cfsrc',
  'data-flickity-lazyload',
  'data-url',
];

/** Attributes in which lists of candidates are kept, in the syntax of `srcset`. */
const LIST_ATTRIBUTES = [
  'srcset',
  'data-srcset',
  'data-lazy-srcset',
  'data-original-set',
  'data-src-set',
  'data-flickity-lazyload-srcset',
  'imagesrcset',
];

const ALL_ATTRIBUTES: ReadonlySet<string> = new Set([
  ...ADDRESS_ATTRIBUTES,
  ...LIST_ATTRIBUTES,
  'sizes',
  'data-sizes',
  'loading',
  'decoding',
]);

/** One picture address with its width in pixels, so far as the page states it. */
interface Candidate {
  address: string;
  /** Pixels; 0 when unknown. */
  width: number;
}

/** Names that sites give to the stand-in of a picture not yet loaded. */
const PLACEHOLDER_NAME =
  /(?:^|[/_.-])(?:placeholder|spacer|blank|transparent|pixel|1x1|lazy(?:load)?|loading|loader|grey|gray|empty)(?:[_.-][\w.-]*)?\.(?:gif|png|svg|jpe?g|webp)(?:[?#]|$)/i;

/** Data URLs of up to this many characters are stand-ins (a pixel, a blurred thumbnail), not pictures. */
const LONGEST_PLACEHOLDER_DATA = 3000;

/** Whether a `src` only holds a picture's place: none, a pixel, a small or vector data URL, `about:blank`. */
export function isPlaceholder(source: string | null): boolean {
  const address = source?.trim() ?? '';
  if (address === '' || address === '#' || /^(?:about|javascript):/i.test(address)) return true;
  if (/^data:/i.test(address)) {
    return /^data:image\/svg/i.test(address) || address.length <= LONGEST_PLACEHOLDER_DATA;
  }
  return PLACEHOLDER_NAME.test(address.slice(0, 2000));
}

/** An attribute that may hold anything is taken for a picture's address only when it looks like one. */
function looksLikeAddress(value: string): boolean {
  return (
    value.length < 4000 && !/\s/.test(value) && !value.startsWith('{') && !value.startsWith('[') && /[/.]/.test(value)
  );
}

/**
 * The candidates of a `srcset`. Addresses may hold commas, so one ends at white space, or at a comma that white space
 * follows (https://html.spec.whatwg.org/multipage/images.html#parse-a-srcset-attribute).
 * A density is turned into a width by taking 1x for `baseWidth` pixels.
 */
function readList(list: string, baseWidth: number): Candidate[] {
  const candidates: Candidate[] = [];
  for (const [, address = '', descriptor = ''] of list.slice(0, 20_000).matchAll(/([^\s,]\S*)([^,]*)/g)) {
    const size = /(\d+(?:\.\d+)?)([wx])/.exec(descriptor);
    const width = size ? Number(size[1]) * (size[2] === 'w' ? 1 : baseWidth) : 0;
    candidates.push({ address: address.replace(/,+$/, ''), width });
  }
  return candidates.filter(({ address }) => address !== '' && !isPlaceholder(address));
}

/** The widest of those no wider than is useful, else the narrowest of the wider ones. */
function best(candidates: Candidate[]): Candidate | undefined {
  const useful = candidates.filter(({ width }) => width <= WIDEST_USEFUL);
  const pool = useful.length > 0 ? useful : candidates;
  const wider = useful.length > 0 ? 1 : -1;
  return pool.reduce<Candidate | undefined>(
    (top, next) => (top === undefined || (next.width - top.width) * wider > 0 ? next : top),
    undefined,
  );
}

/**
 * The best address of a picture as the page wrote it (not yet absolute), or null where it has none:
 * from `src`, `srcset`, the attributes of lazy loaders, and the `<source>`s of a `<picture>` around it.
 */
export function pictureSource(image: Element): string | null {
  const src = image.getAttribute('src');
  const stated = Number.parseInt(image.getAttribute('width') ?? '', 10);
  const baseWidth = stated > 0 ? stated : 600;
  const lists: Candidate[] = [];
  const holders = [image];
  const parent = image.parentElement;
  if (parent?.localName === 'picture') {
    for (const child of parent.children) {
      if (child.localName === 'source' && !/print/i.test(child.getAttribute('media') ?? '')) holders.push(child);
    }
  }
  for (const holder of holders) {
    const names = holder.getAttributeNames();
    for (const name of LIST_ATTRIBUTES) {
      const list = names.includes(name) ? holder.getAttribute(name) : null;
      if (list) lists.push(...readList(list, baseWidth));
    }
  }
  const fromList = best(lists);
  const placeholder = isPlaceholder(src);
  if (src !== null && !placeholder) {
    // A list that states no width, or less than the picture's own, has nothing better to offer.
    return fromList && fromList.width > baseWidth ? fromList.address : src.trim();
  }
  if (fromList && fromList.width > 0) return fromList.address;
  const names = image.getAttributeNames();
  for (const name of ADDRESS_ATTRIBUTES) {
    const address = names.includes(name) ? image.getAttribute(name)?.trim() : undefined;
    if (address && looksLikeAddress(address) && !isPlaceholder(address)) return address;
  }
  return fromList?.address ?? (placeholder ? null : src);
}

/** Takes away what named other sources, so that nobody downstream prefers one of them. */
export function forgetSources(image: Element): void {
  for (const name of image.getAttributeNames()) if (ALL_ATTRIBUTES.has(name)) image.removeAttribute(name);
}
