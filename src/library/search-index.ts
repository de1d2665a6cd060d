import { indexText } from '../search/index-document.ts';
import { mergeSegments, segmentsToMerge } from '../search/merge-segments.ts';
import type { IndexedDocument, Segment } from '../search/segment.ts';
import { searchedText } from './searched-text.ts';
import { withLibrary } from './with-library.ts';

/** A stored segment. */
export interface StoredSegment {
  key: number;
  segment: Segment;
}

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
 * Merges the segments that are to be merged next, in one transaction; false where the index is in order. Many small ones come from saving;
 * merged they take less room and are searched sooner. `isAlive` says which documents are still of use. Throws `LibraryError`.
 */
export function tidySegments(isAlive: (document: IndexedDocument) => boolean): Promise<boolean> {
  return withLibrary(async (database) => {
    const transaction = database.transaction('segments', 'readwrite');
    const keys = await transaction.store.getAllKeys();
    const sizes: number[] = [];
    const segments: Segment[] = [];
    for (const key of keys) {
      const record = await transaction.store.get(key);
      if (record) segments.push(record.segment);
      sizes.push(record?.segment.postings.length ?? 0);
    }
    const merged = segmentsToMerge(sizes);
    if (merged.length > 0) {
      const chosen = merged.flatMap((i) => segments[i] ?? []);
      await transaction.store.add({ segment: mergeSegments(chosen, isAlive) });
      for (const i of merged) await transaction.store.delete(keys[i] ?? 0);
    }
    await transaction.done;
    return merged.length > 0;
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
