import type { Article } from '../article/article.ts';

/** Where something that is taken along stands: the plain facts. */
export interface Source {
  title: string;
  byline: string | null;
  siteName: string | null;
  /** The day of publication, ISO 8601; null where the page states none. */
  published: string | null;
  lang: string | null;
  /** Where it stands. */
  url: string;
}

/** What is said of an article that is taken along, or a part of it. `address`: where it truly came from. */
export function sourceOf(article: Article, address: string): Source {
  const { title, byline, siteName, published, lang, canonicalUrl } = article;
  return { title, byline, siteName, published: published?.slice(0, 10) ?? null, lang, url: canonicalUrl ?? address };
}

/** Who wrote it, where and when, in one line; empty where nothing is known. */
export const originLine = ({ byline, siteName, published }: Source): string =>
  [byline, siteName, published].filter(Boolean).join(' · ');
