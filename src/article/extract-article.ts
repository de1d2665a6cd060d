import type { Appeal } from '../appeals/appeal.ts';
import { plainText } from '../html/plain-text.ts';
import type { Article } from './article.ts';
import { dropRelated } from './drop-related.ts';
import { type FoundContent, findContent } from './find-content.ts';
import { findDensest } from './find-densest.ts';
import { readMetadata } from './metadata.ts';
import { preparePage } from './prepare-page.ts';
import { readingTime } from './reading-time.ts';
import { revealText } from './reveal-text.ts';
import { textDirection } from './text-direction.ts';
import { tidyContent } from './tidy-content.ts';

/** Fewer words than this are no article, but what is left of a page that has none. */
const FEWEST_WORDS = 25;

/** With `force`, any words are taken: the reader asked for whatever the page has. */
const FEWEST_WORDS_FORCED = 1;

export interface ExtractOptions {
  /** The page's address, where the document does not know it (one made by `DOMParser`). Relative addresses are resolved against it. */
  url?: string;
  /** Take whatever text the page has, be it an article or not. */
  force?: boolean;
}

/** An article's content, found and freed of appeals; its element is ours to change. */
interface Reading extends FoundContent {
  appeals: Appeal[];
}

/**
 * The article of a page, or null when it has none. Works on a live page and on a document from `DOMParser`, without any
 * browser API, synchronously; the page is not touched. Everything in the article is untrusted.
 */
export function extractArticle(document: Document, options: ExtractOptions = {}): Article | null {
  const reading = readContent(document, options);
  if (!reading) return null;
  const url = options.url ?? document.URL;
  const { content, appeals } = reading;

  const metadata = readMetadata(document, url, reading);
  dropRelated(content);
  tidyContent(content, { title: metadata.title, url });
  const text = plainText(content);
  const { wordCount, readingMinutes } = readingTime(text, metadata.lang);
  if (wordCount < (options.force ? FEWEST_WORDS_FORCED : FEWEST_WORDS)) return null;
  return {
    url,
    ...metadata,
    dir: textDirection(reading.dir ?? document.documentElement?.getAttribute('dir'), text),
    wordCount,
    readingMinutes,
    content: content.innerHTML,
    appeals,
  };
}

function readContent(document: Document, options: ExtractOptions): Reading | null {
  const page = preparePage(document, options);
  revealText(page.document);
  const found = findContent(page.document);
  if (found && (found.content.textContent ?? '').trim() !== '') return { ...found, appeals: [] };
  return options.force ? readDensest(document, options) : null;
}

/** Whatever text the page has, where Readability finds nothing. */
function readDensest(document: Document, options: ExtractOptions): Reading | null {
  const content = findDensest(preparePage(document, options).document);
  if (!content) return null;
  const nothing = {
    title: null,
    byline: null,
    siteName: null,
    excerpt: null,
    publishedTime: null,
    lang: null,
    dir: null,
  };
  return { content, appeals: [], ...nothing };
}
