import type { Appeal } from '../appeals/appeal.ts';
import { plainText } from '../html/plain-text.ts';
import type { Article } from './article.ts';
import type { FoundContent } from './find-content.ts';
import { type LinkedData, readLinkedData } from './metadata/linked-data.ts';
import { readMetadata } from './metadata/read-metadata.ts';
import { readingTime } from './reading-time.ts';
import { atOnce, DONE, type Stages } from './stages.ts';
import { textDirection } from './text-direction.ts';
import { tidyContent } from './tidy-content.ts';

/** An article, its plain text, and the JSON-LD of its page. */
export interface Assembled {
  article: Article;
  text: string;
  data: LinkedData;
}

/**
 * Makes an article of what was found to be a page's content, freed of its appeals: tidied, with what the page states about it. The
 * content is changed.
 */
export function* assembleInStages(
  document: Document,
  url: string,
  found: FoundContent,
  appeals: Appeal[],
): Stages<Assembled> {
  const { content } = found;
  const data = readLinkedData(document, url);
  const metadata = readMetadata(document, url, found, content.textContent ?? '', data);
  tidyContent(content, { title: metadata.title, url });
  yield DONE.tidied;
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

/** The same, without a rest. */
export function assembleArticle(...given: Parameters<typeof assembleInStages>): Assembled {
  return atOnce(assembleInStages(...given));
}
