import { type SameSeries, seriesAround } from './page-address.ts';
import { OTHER_NUMBERED_WORDS, saysNext } from './page-words.ts';

/** A link that may lead to another page of the same text, by its address. */
export interface PageLink extends SameSeries {
  url: string;
  /** The number it bears, where it bears one and hardly anything else: `2`, `Page 2`, `第2页`. */
  label: number | undefined;
  /** It is said to be the next page. */
  isNext: boolean;
  /** It is said to be the page before. */
  isPrevious: boolean;
  /** Undefined for a link that only the head of the page has. */
  element: Element | undefined;
}

/** Longer addresses are none of a page. Characters. */
const LONGEST_ADDRESS = 2000;

/** More links than this are not looked at: pagers of hostile pages have no end. */
const MOST_LINKS = 20_000;

/** Longer labels are titles. Characters. */
const LONGEST_LABEL = 120;

/** One or two digits that may count pages: at the end of a path, before its suffix, or as the value of a parameter. */
const MAYBE_NUMBERED = /(?:^|\D)\d{1,2}(?:\/|\.\w{2,5}\/?)?(?:[?#].*)?$|[?&;]\w+=\d{1,2}(?:[&;#]|$)/s;

/** A label that is a number, perhaps with a word before it or after it. */
const NUMBERED =
  /^[^\p{L}\p{Nd}]*(?:(\p{L}{1,12})[^\p{L}\p{Nd}]*)?(\p{Nd}{1,2})[^\p{L}\p{Nd}]*(?:[\p{Script=Han}\p{Script=Hangul}\p{Script=Kana}]{1,3}[^\p{L}\p{Nd}]*)?$/u;

/** What a fragment says that leads to comments. */
const COMMENTS = /comment|respond|reply|disqus|kommentar|reaction/i;

/** All links of a page whose addresses differ from its own in nothing but a page number. */
export function pageLinks(document: Document, url: string): PageLink[] {
  const here = new URL(url);
  const base = baseOf(document, here);
  const seriesOf = seriesAround(here);
  // A page that has a number itself may lead to the first, which has none.
  const any = MAYBE_NUMBERED.test(url);
  const found: PageLink[] = [];
  let looked = 0;
  for (const name of ['link', 'a'])
    for (const element of document.getElementsByTagName(name)) {
      if (++looked > MOST_LINKS) return found;
      const href = element.getAttribute('href')?.trim() ?? '';
      if (href === '' || href.length > LONGEST_ADDRESS || href.startsWith('#')) continue;
      if (!(any || MAYBE_NUMBERED.test(href))) continue;
      const rel = ` ${element.getAttribute('rel')?.toLowerCase() ?? ''} `;
      const isHead = name === 'link';
      if (isHead && !/\s(?:next|prev|previous)\s/.test(rel)) continue;
      if (!URL.canParse(href, base)) continue;
      const there = new URL(href, base);
      if (COMMENTS.test(there.hash)) continue;
      const series = seriesOf(there);
      if (series.length === 0) continue;
      const text = isHead ? '' : labelOf(element);
      if (text.length > LONGEST_LABEL) continue;
      there.hash = '';
      const said = {
        url: there.href,
        label: labelNumber(text),
        isNext: /\snext\s/.test(rel) || saysNext(text),
        isPrevious: /\sprev(?:ious)?\s/.test(rel),
        element: isHead ? undefined : element,
      };
      for (const one of series) found.push({ ...one, ...said });
    }
  return found;
}

function baseOf(document: Document, here: URL): URL {
  const stated = document.querySelector('base[href]')?.getAttribute('href') ?? '';
  return URL.canParse(stated, here.href) ? new URL(stated, here.href) : here;
}

/** What a link says, or what its picture does. */
function labelOf(link: Element): string {
  const tidy = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
  return (
    tidy(link.textContent) ||
    tidy(link.getAttribute('aria-label')) ||
    tidy(link.getAttribute('title')) ||
    tidy(link.querySelector('img')?.getAttribute('alt'))
  );
}

function labelNumber(text: string): number | undefined {
  const [, word = '', digits = ''] = NUMBERED.exec(text) ?? [];
  if (digits === '' || OTHER_NUMBERED_WORDS.has(word.toLowerCase())) return undefined;
  return numberOf(digits);
}

/** The value of digits of any script: each has its ten in a row, zero first. */
function numberOf(digits: string): number {
  let value = 0;
  for (const digit of digits) {
    let ones = 0;
    const code = digit.codePointAt(0) ?? 0;
    while (ones < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - ones - 1))) ones++;
    value = value * 10 + ones;
  }
  return value;
}
