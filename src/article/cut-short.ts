import { APPEAL_MARKER_ATTRIBUTE, type Appeal } from '../appeals/appeal.ts';
import type { FoundAppeal } from '../appeals/found-appeal.ts';
import { wallIn } from '../appeals/wall-words.ts';
import { readable } from '../appeals/words.ts';
import { type LinkedData, readLinkedData } from './metadata/linked-data.ts';

/** Fewer characters after an appeal are a credit or the like: the text ends where the appeal begins. */
const AFTER_THE_END = 120;

/** So many last characters of the block before an appeal must stand at the end of the text. */
const SURE_END = { least: 30, most: 100 };

/** Longer texts are no teasers; a page that says how much of one is left is believed at any length. In words. */
const LONGEST_TEASER = 900;
/** Where the page says no more than that its article is not free, and where the text ends in the middle of a sentence. */
const LONGEST_SILENT_TEASER = 300;

/** With this share of the words that the page itself counts, the article is there. */
const COMPLETE = 0.75;

/** A text that ends like this was cut. */
const OPEN_END = /(?:…|\.{3}|\[…\]|[\p{L}\p{N},;:–—-])\s*$/u;

interface Read {
  /** The page as it was. */
  document: Document;
  /** Its address. */
  url: string;
  /** The article's text, ready, with the markers of its appeals. */
  content: Element;
  appeals: readonly Appeal[];
  found: readonly FoundAppeal[];
  wordCount: number;
}

/**
 * Whether the page holds only the beginning of its article: an appeal for a membership stands right where the text ends, and
 * the page says that there is more. Complete articles are never called cut: where anything speaks for the whole text being
 * there, and where there is nothing but an appeal, the answer is no.
 */
export function isCutShort({ document, url, content, appeals, found, wordCount }: Read): boolean {
  let known: string | undefined;
  const textOf = (): string => (known ??= readable(content.textContent ?? ''));
  const atEnd = appeals.filter(
    (appeal) => appeal.placement !== 'overlay' && standsAtEnd(appeal, content, textOf, found),
  );
  const walls = atEnd.map((appeal) => ({ kind: appeal.kind, wall: wallIn(appeal.text) }));
  const counted = walls.some(({ wall }) => wall === 'left');
  const membership = walls.filter(({ kind }) => kind === 'membership');
  // "To read on, create an account": it is asked for an address, and the page must say itself that the article is not free.
  const signUp = walls.some(({ kind, wall }) => kind === 'newsletter' && wall === 'goes-on');
  if (!counted && !signUp && membership.length === 0) return false;

  const text = textOf();
  const data = readLinkedData(document, url);
  if (isComplete(data, document, text, wordCount)) return false;
  // "Free" may well mean: once one has signed up. What is left of the text is counted all the same.
  if (counted) return true;
  const free = isFree(data, document);
  if (free === true) return false;
  if (membership.some(({ wall }) => wall === 'goes-on')) return wordCount <= LONGEST_TEASER;
  if (signUp && free === false) return wordCount <= LONGEST_TEASER;
  if (membership.length === 0) return false;
  return free === false && (wordCount <= LONGEST_SILENT_TEASER || (wordCount <= LONGEST_TEASER && OPEN_END.test(text)));
}

function standsAtEnd(appeal: Appeal, content: Element, textOf: () => string, found: readonly FoundAppeal[]): boolean {
  const markers = content.querySelectorAll(`[${APPEAL_MARKER_ATTRIBUTE}="${appeal.id}"]`);
  const marker = markers[markers.length - 1];
  if (marker) {
    return readable(textAfter(marker, content)).length <= AFTER_THE_END;
  }
  const places = found.find(({ id }) => id === appeal.id)?.places ?? [];
  return places.some(({ before }) => {
    const end = before.slice(-SURE_END.most);
    if (end.length < SURE_END.least) return false;
    const text = textOf();
    const at = text.lastIndexOf(end);
    return at !== -1 && text.length - at - end.length <= AFTER_THE_END;
  });
}

/** What stands behind an element in the content. Not of a range, which not every document outside of browsers has. */
function textAfter(element: Element, content: Element): string {
  const texts: string[] = [];
  for (let at: Node | null = element; at && at !== content; at = at.parentNode)
    for (let next = at.nextSibling; next; next = next.nextSibling) texts.push(next.textContent ?? '');
  return texts.join('');
}

/** What the page states: `isAccessibleForFree` of https://schema.org/, or `article:content_tier` of https://ogp.me/'s article. */
function isFree({ article }: LinkedData, document: Document): boolean | undefined {
  const stated = article?.['isAccessibleForFree'];
  if (typeof stated === 'boolean') return stated;
  if (typeof stated === 'string' && /^\s*(?:https?:\/\/schema\.org\/)?(?:true|false)\s*$/i.test(stated))
    return /true/i.test(stated);
  const tier = document.querySelector('meta[property="article:content_tier"]')?.getAttribute('content')?.trim();
  if (tier === 'free') return true;
  return tier === 'locked' || tier === 'metered' ? false : undefined;
}

/** Whether the page's own count of words is met, or the part that it calls paid for is there. */
function isComplete({ article }: LinkedData, document: Document, text: string, wordCount: number): boolean {
  const counted = Number(article?.['wordCount'] ?? Number.NaN);
  if (counted > 0 && wordCount >= COMPLETE * counted) return true;
  const body = article?.['articleBody'];
  // A page that puts the whole text into its data is read from its markup all the same: then that is what may be cut.
  if (typeof body === 'string' && body.length > 1_000 && text.length >= COMPLETE * body.length) return true;
  return paidParts(article?.['hasPart'], document).some((part) => (part.textContent ?? '').trim().length > 600);
}

/** The elements that https://developers.google.com/search/docs/appearance/structured-data/paywalled-content names as paid for. */
function paidParts(value: unknown, document: Document): Element[] {
  const parts: unknown[] = Array.isArray(value) ? value.slice(0, 10) : [value];
  return parts.flatMap((part) => {
    if (typeof part !== 'object' || part === null || !('cssSelector' in part)) return [];
    const selector = part.cssSelector;
    // Only names of classes and ids: what a page writes here is no selector to be trusted.
    if (typeof selector !== 'string' || !/^[.#][\w-]{1,80}$/.test(selector.trim())) return [];
    return [...document.querySelectorAll(selector.trim())].slice(0, 20);
  });
}
