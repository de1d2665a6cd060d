import type { Appeal } from '../appeals/appeal.ts';
import { plainText } from '../html/plain-text.ts';
import type { Article } from './article.ts';
import type { FoundContent } from './find-content.ts';
import { type LinkedData, readLinkedData } from './linked-data.ts';
import { readMetadata } from './metadata.ts';
import { readingTime } from './reading-time.ts';
import { textDirection } from './text-direction.ts';
import { tidyContent } from './tidy-content.ts';

/**
 * Makes an article of what was found to be a page's content, freed of its appeals: tidied, with what the page states about it. The
 * content is changed. `text` is its plain text, `data` the page's JSON-LD.
 */
export function assembleArticle(
  document: Document,
  url: string,
  found: FoundContent,
  appeals: Appeal[],
): { article: Article; text: string; data: LinkedData } {
  const { content } = found;
  const data = readLinkedData(document);
  const metadata = readMetadata(document, url, found, data);
  tidyContent(content, { title: metadata.title, url });
  const text = plainText(content);
  const article: Article = {
    url,
    ...metadata,
    dir: textDirection(found.dir ?? document.documentElement?.getAttribute('dir'), text),
    ...readingTime(text, metadata.lang),
    content: content.innerHTML,
    appeals,
  };
  return { article, text, data };
}
