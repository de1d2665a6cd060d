import { linkAddress } from './link-elements.ts';
import { addressOf, type LinkedData } from './linked-data.ts';
import type { MetaElements } from './meta-elements.ts';
import { webAddress } from './web-address.ts';

/** Names under which pages state their picture. */
const STATED = ['og:image:secure_url', 'og:image', 'og:image:url'];
const STATED_LAST = ['twitter:image', 'twitter:image:src', 'parsely-image-url', 'sailthru.image.full', 'thumbnail'];

/** What sites show of themselves where an article has no picture. */
const NO_PICTURE =
  /(?:^|[/_.-])(?:logo|logos|favicon|placeholder|blank|spacer|pixel|apple-touch-icon)(?:[/_.-]|$)|\.svg(?:$|\?)|\.ico(?:$|\?)/i;

/** A picture of the page narrower than this, in CSS pixels, is an icon or a portrait. */
const NARROWEST = 300;

/** Pictures of the page that are looked at. */
const MOST_PICTURES = 20;

/** The article's picture: as the page states it, else the first large one in it. Logos only where nothing else is stated. */
export function findLeadImage(document: Document, data: LinkedData, meta: MetaElements, base: string): string | null {
  const { article, page } = data;
  const stated = [
    ...STATED.map((name) => meta.first(name)),
    addressOf(article?.['image'], data),
    addressOf(article?.['thumbnailUrl'], data),
    ...STATED_LAST.map((name) => meta.first(name)),
    addressOf(page?.['primaryImageOfPage'] ?? page?.['image'], data),
    meta.first('image'),
    linkAddress(document, 'image_src'),
  ].flatMap((value) => webAddress(value, base) ?? []);
  return stated.find((address) => !isNoPicture(address)) ?? largePicture(document, base) ?? stated[0] ?? null;
}

/** Whether an address is that of a logo or a place holder; what names its host does not matter. */
const isNoPicture = (address: string): boolean => NO_PICTURE.test(new URL(address).pathname);

function largePicture(document: Document, base: string): string | null {
  const scope = document.querySelector('article, main, [role="main"]');
  const pictures = scope?.getElementsByTagName('img') ?? [];
  for (let i = 0; i < pictures.length && i < MOST_PICTURES; i++) {
    const picture = pictures[i];
    const width = Number.parseInt(picture?.getAttribute('width') ?? '', 10);
    if (!picture || !(width >= NARROWEST)) continue;
    const address = webAddress(picture.getAttribute('src'), base);
    if (address !== null && !isNoPicture(address)) return address;
  }
  return null;
}
