import type { Article } from '../article/article.ts';
import { withoutFragment } from '../article/without-fragment.ts';
import type { ArticleRecord } from './database.ts';
import { type Decisions, decisionsOf, tagsOf } from './decisions.ts';
import { countLeftOut, countMissing, type SavedArticleSummary, type SavedPicture } from './saved-article.ts';

/** An article's address in the library. */
export const addressOf = withoutFragment;

/** What lists and searches of the library need of an article. */
export function articleRecord(saved: {
  id: string;
  article: Article;
  pictures: SavedPicture[];
  savedAt: number;
  decisions: Decisions;
}): ArticleRecord {
  const { id, article, pictures, savedAt, decisions } = saved;
  const { url, title, byline, siteName, excerpt, lang, dir, wordCount, readingMinutes } = article;
  const stored = pictures.filter((picture) => 'hash' in picture);
  const lead = article.leadImage && URL.canParse(article.leadImage) ? new URL(article.leadImage).href : null;
  return {
    id,
    url,
    title,
    byline,
    siteName,
    excerpt,
    lang,
    dir,
    wordCount,
    readingMinutes,
    address: addressOf(url),
    leadPicture: (stored.find((picture) => picture.url === lead) ?? stored[0])?.hash ?? null,
    appealCount: article.appeals.length,
    pictureCount: pictures.length,
    missingPictureCount: countMissing(pictures),
    leftOutPictureCount: countLeftOut(pictures),
    hashes: [...new Set(stored.map((picture) => picture.hash))],
    savedAt,
    decisions,
  };
}

/** The record as others see it; its marks are counted elsewhere. One that was damaged is listed all the same, with what it still says. */
export function summaryOf(record: ArticleRecord, markCount: number): SavedArticleSummary {
  const { address: _address, hashes: _hashes, decisions: _decisions, leftOutPictureCount = 0, ...rest } = record;
  const decisions = decisionsOf(record);
  return {
    ...rest,
    url: rest.url ?? '',
    title: rest.title ?? '',
    savedAt: rest.savedAt ?? 0,
    leftOutPictureCount,
    state: decisions.state.value,
    progress: decisions.progress?.value ?? 0,
    isArchived: decisions.isArchived.value,
    isFavourite: decisions.isFavourite.value,
    tags: tagsOf(decisions),
    removedAt: decisions.removedAt.value,
    markCount,
  };
}
