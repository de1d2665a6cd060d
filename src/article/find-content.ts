import { parseInert } from '../html/inert-parsing.ts';
import { unwrap } from '../html/move-children.ts';
import { IS_EMBED } from './elements/embeds.ts';
import { keepInSentences } from './keep-in-sentences.ts';
import type { FoundMetadata } from './metadata/read-metadata.ts';
import { QuickReadability } from './quick-readability.ts';

/** What Readability made of a prepared page. */
export interface FoundContent extends FoundMetadata {
  /** The article's element, in the prepared document, which Readability has changed for good. */
  content: Element;
  dir: string | null;
}

/** What is known of an article that Readability did not find. */
export const NO_METADATA = {
  title: null,
  byline: null,
  siteName: null,
  excerpt: null,
  publishedTime: null,
  lang: null,
  dir: null,
};

/** Readability gives up loosening its rules once this many characters are found: its own default. */
const ENOUGH_CHARACTERS = 500;

/** Classes that say which language a code block is in; the rest go. */
const LANGUAGE_CLASS = /^lang(?:uage)?-[\w+#.-]{1,30}$/;

/**
 * Finds the article in a prepared document, which is used up by it: nodes are moved, changed and dropped, and when
 * Readability tries again with looser rules the page is built anew, so nodes found before are no longer those in it.
 * Null when there is no text at all.
 */
export function findContent(prepared: Document): FoundContent | null {
  keepInSentences(prepared);
  const readability = new QuickReadability(prepared, {
    charThreshold: ENOUGH_CHARACTERS,
    classesToPreserve: languageClasses(prepared),
    // JSON-LD is read from the page by ourselves, with bounds.
    disableJSONLD: true,
    allowedVideoRegex: IS_EMBED,
    serializer: (node) => node as Element,
  });
  const parsed = parseInert(() => readability.parse());
  const content = parsed?.content;
  if (!parsed || !content) return null;
  unwrapPage(content);
  return {
    content,
    title: parsed.title ?? null,
    byline: parsed.byline ?? null,
    siteName: parsed.siteName ?? null,
    excerpt: parsed.excerpt ?? null,
    publishedTime: parsed.publishedTime ?? null,
    lang: parsed.lang ?? null,
    dir: parsed.dir ?? null,
  };
}

/** Each class by its name: Readability keeps exactly the classes it is given. */
function languageClasses(document: Document): string[] {
  const classes = new Set<string>();
  for (const element of document.querySelectorAll('pre[class*="lang"], code[class*="lang"], pre [class*="lang"]')) {
    for (const name of element.classList) if (LANGUAGE_CLASS.test(name)) classes.add(name);
  }
  return [...classes];
}

/** Readability wraps what it found in a `#readability-page-1` of its own. */
function unwrapPage(content: Element): void {
  const page = content.firstElementChild;
  if (page?.id === 'readability-page-1' && content.childElementCount === 1) unwrap(page);
}
