import { indexText } from '../search/index-document.ts';
import { mergeSegments } from '../search/merge-segments.ts';
import type { IndexedDocument, Segment } from '../search/segment.ts';
import { tagsOf } from './decisions.ts';
import { searchedText } from './searched-text.ts';
import { withLibrary } from './with-library.ts';

/** A stored segment. */
export interface StoredSegment {
  key: number;
  segment: Segment;
}

/** What the search has to know of an article, without its text. */
export interface SearchedArticle {
  id: string;
  /** When it was saved, in milliseconds since 1970. */
  at: number;
  address: string;
  lang: string | null;
  tags: string;
}

/** All articles, those in the trash as well. Throws `LibraryError`. */
export const listSearched = (): Promise<SearchedArticle[]> =>
  withLibrary(async (database) =>
    (await database.getAll('articles')).map(({ id, savedAt, address, lang, decisions }) => ({
      id,
      at: savedAt,
      address,
      lang,
      tags: tagsOf(decisions).join('\n'),
    })),
  );

/** The keys of all segments, in order. Throws `LibraryError`. */
export const listSegmentKeys = (): Promise<number[]> => withLibrary((database) => database.getAllKeys('segments'));

/** Segments by their keys; those that were merged away meanwhile are left out. Throws `LibraryError`. */
export function loadSegments(keys: readonly number[]): Promise<StoredSegment[]> {
  return withLibrary(async (database) => {
    const store = database.transaction('segments').store;
    const found = await Promise.all(keys.map((key) => store.get(key)));
    return found.flatMap((record, i) => (record ? [{ key: keys[i] ?? 0, segment: record.segment }] : []));
  });
}

/**
 * Merges stored segments into one, in one transaction; false where one of them is gone, and nothing was done. Many small ones come from saving; merged they take
 * less room and are searched sooner. `isAlive` says which documents are still of use. Throws `LibraryError`.
 */
export function mergeStored(
  keys: readonly number[],
  isAlive: (document: IndexedDocument) => boolean,
): Promise<boolean> {
  return withLibrary(async (database) => {
    const transaction = database.transaction('segments', 'readwrite');
    const found = await Promise.all(keys.map((key) => transaction.store.get(key)));
    const segments = found.flatMap((record) => (record ? [record.segment] : []));
    const isWhole = segments.length === keys.length;
    if (isWhole) {
      await transaction.store.add({ segment: mergeSegments(segments, isAlive) });
      for (const key of keys) await transaction.store.delete(key);
    }
    await transaction.done;
    return isWhole;
  });
}

/** Indexes texts that no segment has: those that were saved before there was an index. One that is gone is left out. Throws `LibraryError`. */
export function indexArticles(ids: readonly string[]): Promise<void> {
  return withLibrary(async (database) => {
    const made: Segment[] = [];
    for (const id of ids) {
      const [record, content] = await Promise.all([database.get('articles', id), database.get('contents', id)]);
      if (record && content) made.push(indexText(id, record.savedAt, searchedText(content.article)));
    }
    if (made.length > 0) await database.add('segments', { segment: mergeSegments(made, () => true) });
  });
}

/** Articles' texts, for passages that must be in them word for word, and to show where words were found. Throws `LibraryError`. */
export function textOfArticle(id: string): Promise<string | undefined> {
  return withLibrary(async (database) => {
    const content = await database.get('contents', id);
    return content && searchedText(content.article).text;
  });
}
