import { APPEAL_MARKER_ATTRIBUTE } from '../appeals/appeal.ts';
import type { Article } from '../article/article.ts';
import { sanitize } from '../html/sanitize.ts';
import { type Source, sourceOf } from './source.ts';

/** An article to be taken along, with a content that is safe wherever it goes. */
export interface TakenArticle extends Source {
  /** Sanitized; without marks, and without what the publisher asks. */
  content: DocumentFragment;
}

/** Makes an article ready to be taken along. `address`: where it truly came from. */
export function takenArticle(article: Article, address: string): TakenArticle {
  const content = sanitize(article.content, { baseUrl: article.url });
  for (const marker of content.querySelectorAll(`[${APPEAL_MARKER_ATTRIBUTE}]`)) marker.remove();
  return { ...sourceOf(article, address), content };
}
