import type { ArticlePages } from '../article.ts';
import { detectArticle } from '../detect-article.ts';
import { collapse, standsAtText } from './beside-text.ts';
import { MOST_PAGES } from './most-pages.ts';
import { isListAddress } from './page-address.ts';
import { type PageLink, pageLinks } from './page-links.ts';
import { isMadeOfTeasers } from './teasers.ts';

/** Links to pages stand in one or two places; more of them than this are not looked at. */
const MOST_PLACES = 20;

/** What is known of a page and its article. */
export interface FoundArticle {
  /** The page's address. */
  url: string;
  /** The article's plain text. */
  text: string;
  /** That the page is one of an article is known, and not asked. */
  isPage?: boolean | undefined;
}

/**
 * The other pages of an article that its publisher spread over several, as far as the page names them; undefined where it is the only one.
 * A link counts where its address differs from the page's own in nothing but a page number, and where it stands at the article's
 * text: `rel=next` alone leads to the next story as often. The less an address says, the more the link has to.
 */
export function findPages(document: Document, { url, text, isPage }: FoundArticle): ArticlePages | undefined {
  if (!/^https?:/i.test(url) || !URL.canParse(url) || isListAddress(new URL(url))) return undefined;
  const links = pageLinks(document, url);
  if (links.length === 0) return undefined;
  const collapsed = collapse(text);
  if (!isPage && (!detectArticle(document, url).isArticle || isMadeOfTeasers(document, url, collapsed)))
    return undefined;
  const series = new Map<string, PageLink[]>();
  for (const link of links) {
    const known = series.get(link.series);
    if (known) known.push(link);
    else series.set(link.series, [link]);
  }
  let best: ArticlePages | undefined;
  for (const one of series.values()) {
    const pages = pagesOf(one, collapsed);
    if (pages && pages.others.length > (best?.others.length ?? 0)) best = pages;
  }
  return best;
}

/** The pages of one series; undefined where its links do not prove it. */
function pagesOf(links: readonly PageLink[], text: string): ArticlePages | undefined {
  const [first] = links;
  if (!first) return undefined;
  // Some sites count from 0: their second page has the number 1 in its address, and 2 on its link.
  const labelled = links.filter(({ label }) => label !== undefined);
  const isAhead = ({ label, number, isWritten }: PageLink): boolean => isWritten && label === number + 1;
  const shift =
    labelled.some(isAhead) && !labelled.some(({ label, number, isWritten }) => isWritten && label === number) ? 1 : 0;
  const numberOf = ({ number, isWritten }: PageLink): number => number + (isWritten ? shift : 0);
  const own = first.own + (first.isOwnWritten ? shift : 0);

  const isRight = (link: PageLink): boolean => {
    const number = numberOf(link);
    if (number < 1 || number === own) return false;
    if (link.label !== undefined && link.label !== number) return false;
    // An arrow may lead back as well.
    if (link.isNext && link.label === undefined && Math.abs(number - own) !== 1) return false;
    if (link.isPrevious && number !== own - 1) return false;
    return saysEnough(link);
  };
  const right = links.filter(isRight);
  // A number at the end of an address may count anything. Then the first page has to be there, by its number.
  if (first.isOwnWritten && first.sureness !== 'named' && !right.some((one) => one.label === 1)) return undefined;

  const addresses = new Map<number, string>();
  const places = new Map<Element, boolean>();
  const isAtText = (element: Element): boolean => {
    // Links of one pager stand at one place.
    const pager = pagerOf(element);
    let known = places.get(pager);
    if (known === undefined && places.size >= MOST_PLACES) return false;
    if (known === undefined) places.set(pager, (known = standsAtText(element, text)));
    return known;
  };
  for (const link of right) {
    const number = numberOf(link);
    if (link.element && !addresses.has(number) && isAtText(link.element)) addresses.set(number, link.url);
  }
  // What only the head of the page names is believed where the page itself has no such link elsewhere: lists have both.
  if (places.size === 0) for (const link of right) addresses.set(numberOf(link), link.url);
  if (!addresses.has(own + 1) && !addresses.has(own - 1)) return undefined;
  const others = [...addresses]
    .sort(([a], [b]) => Math.abs(a - own) - Math.abs(b - own))
    .slice(0, MOST_PAGES - 1)
    .sort(([a], [b]) => a - b)
    .map(([number, url]) => ({ number, url }));
  const isCounted = right.some(({ label }) => label !== undefined);
  const count = isCounted ? Math.max(own, ...addresses.keys()) : null;
  return { number: own, count, others };
}

/** Whether a link says enough of itself for the kind of its address. */
function saysEnough({ sureness, label, isNext, isPrevious, isOwnWritten, element }: PageLink): boolean {
  if (sureness === 'named') return true;
  if (label !== undefined) return true;
  // `/story/2` is named "next"; `story-2` may be the next story of that name.
  return sureness === 'appended' && !isOwnWritten && (isNext || isPrevious || element === undefined);
}

/** The box of a pager: what holds a few links and no text. */
function pagerOf(link: Element): Element {
  let box = link;
  for (let up = 0; up < 3; up++) {
    const parent = box.parentElement;
    if (!parent || parent.localName === 'body' || (parent.textContent ?? '').length > 300) break;
    box = parent;
  }
  return box;
}
