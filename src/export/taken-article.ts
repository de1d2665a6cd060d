import { APPEAL_MARKER_ATTRIBUTE } from '../appeals/appeal.ts';
import type { Article } from '../article/article.ts';
import { sanitize } from '../html/sanitize.ts';

/** An article to be taken along, as plain facts and a content that is safe wherever it goes. */
export interface TakenArticle {
  title: string;
  byline: string | null;
  siteName: string | null;
  /** The day of publication, ISO 8601; null where the page states none. */
  published: string | null;
  lang: string | null;
  /** Where it stands. */
  url: string;
  /** Sanitized; without marks, and without what the publisher asks. */
  content: DocumentFragment;
}

/** Makes an article ready to be taken along. `address`: where it truly came from. */
export function takenArticle(article: Article, address: string): TakenArticle {
  const { title, byline, siteName, published, lang, canonicalUrl } = article;
  const content = sanitize(article.content, { baseUrl: article.url });
  for (const marker of content.querySelectorAll(`[${APPEAL_MARKER_ATTRIBUTE}]`)) marker.remove();
  return {
    title,
    byline,
    siteName,
    published: published?.slice(0, 10) ?? null,
    lang,
    url: canonicalUrl ?? address,
    content,
  };
}

/** Who wrote it, where and when, in one line; empty where nothing is known. */
export const originLine = ({ byline, siteName, published }: TakenArticle): string =>
  [byline, siteName, published].filter(Boolean).join(' · ');
