import { appealsOfPage } from '../appeals/appeals-of-page.ts';
import type { FoundAppeal } from '../appeals/found-appeal.ts';
import { markAppeals } from '../appeals/mark-appeals.ts';
import { separateAppeals } from '../appeals/separate-appeals.ts';
import { plainText } from '../html/plain-text.ts';
import type { Article } from './article.ts';
import { isCutShort } from './cut-short.ts';
import { dropRelated } from './drop-related.ts';
import { readMetadata } from './metadata.ts';
import { withoutArticle } from './not-the-article.ts';
import { type AppealSteps, type ReadOptions, readContent } from './read-content.ts';
import { readingTime } from './reading-time.ts';
import { textDirection } from './text-direction.ts';
import { tidyContent } from './tidy-content.ts';

/** Fewer words than this are no article, but what is left of a page that has none. */
const FEWEST_WORDS = 25;

/** With `force`, any words are taken: the reader asked for whatever the page has. */
const FEWEST_WORDS_FORCED = 1;

/**
 * The article of a page, or null when it has none. Works on a live page and on a document from `DOMParser`, without any
 * browser API, synchronously; the page is not touched. Everything in the article is untrusted.
 */
export function extractArticle(document: Document, options: ReadOptions = {}): Article | null {
  const steps: AppealSteps<FoundAppeal> = {
    find: (page, blocks) => withoutArticle(appealsOfPage(page, options.learnt, blocks), blocks),
    mark: markAppeals,
    separate: separateAppeals,
  };
  const reading = readContent(document, steps, options);
  if (!reading) return null;
  const url = options.url ?? document.URL;
  const { content, appeals, found } = reading;

  const metadata = readMetadata(document, url, reading);
  dropRelated(content);
  tidyContent(content, { title: metadata.title, url });
  const text = plainText(content);
  const { wordCount, readingMinutes } = readingTime(text, metadata.lang);
  // A page whose text is nothing but an appeal is told as such: the appeal is not withheld.
  const isOnlyAppeal = appeals.some(({ placement }) => placement === 'inline');
  if (wordCount < (options.force ? FEWEST_WORDS_FORCED : FEWEST_WORDS) && !isOnlyAppeal) return null;
  return {
    url,
    ...metadata,
    dir: textDirection(reading.dir ?? document.documentElement?.getAttribute('dir'), text),
    wordCount,
    readingMinutes,
    content: content.innerHTML,
    appeals,
    ...(isCutShort({ document, content, appeals, found, wordCount }) ? { incomplete: true } : {}),
  };
}
