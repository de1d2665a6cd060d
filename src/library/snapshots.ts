import type { PageSnapshot } from '../snapshot/snapshot.ts';
import { tellLibraryChange } from './change-channel.ts';
import type { SnapshotRecord } from './database.ts';
import { DROPS, dropPictures, type LibraryWrite } from './drop-pictures.ts';
import type { SaveProgress } from './pictures.ts';
import type { SavedPicture } from './saved-article.ts';
import { withLibrary } from './with-library.ts';

/**
 * Whole pages, kept beside their articles. Their pictures and fonts lie with those of the articles, each once, whoever shows it.
 */

/** The whole page that is kept with an article, and the article's title; undefined where there is none. Throws `LibraryError`. */
export function findSnapshot(id: string): Promise<(SnapshotRecord & { title: string }) | undefined> {
  return withLibrary(async (database) => {
    const transaction = database.transaction(['articles', 'snapshots']);
    const [article, snapshot] = await Promise.all([
      transaction.objectStore('articles').get(id),
      transaction.objectStore('snapshots').get(id),
    ]);
    return snapshot && { ...snapshot, title: article?.title ?? '' };
  });
}

/** Removes the whole page of an article, which stays; hands back what brings it back. Throws `LibraryError`. */
export async function removeSnapshot(id: string): Promise<(() => Promise<void>) | undefined> {
  const removed = await withLibrary(async (database) => {
    const transaction: LibraryWrite = database.transaction([...DROPS], 'readwrite');
    const snapshot = await transaction.objectStore('snapshots').get(id);
    const files: { hash: string; blob: Blob }[] = [];
    for (const hash of snapshot?.hashes ?? []) {
      const file = await transaction.objectStore('pictures').get(hash);
      if (file) files.push(file);
    }
    if (snapshot) await dropPictures(transaction, await dropSnapshot(transaction, id));
    await transaction.done;
    return snapshot && { snapshot, files };
  });
  if (!removed) return undefined;
  tellLibraryChange([id]);
  return () =>
    withLibrary(async (database) => {
      const transaction = database.transaction(['articles', 'pictures', 'snapshots'], 'readwrite');
      // The article may have been erased since.
      if ((await transaction.objectStore('articles').count(id)) > 0) {
        for (const file of removed.files) await transaction.objectStore('pictures').put(file);
        await transaction.objectStore('snapshots').put(removed.snapshot);
      }
      await transaction.done;
      tellLibraryChange([id]);
    });
}

/** Removes the whole pages of articles, one after another. Answers how many there were. Throws `LibraryError`, or the reason of `signal`. */
export async function removeSnapshots(
  ids: readonly string[],
  { signal, onProgress }: { signal?: AbortSignal; onProgress?: (progress: SaveProgress) => void } = {},
): Promise<number> {
  let removed = 0;
  for (const [done, id] of ids.entries()) {
    signal?.throwIfAborted();
    onProgress?.({ done, total: ids.length });
    if (await removeSnapshot(id)) removed += 1;
  }
  return removed;
}

/** Puts a whole page beside an article, in place of an earlier one; hands back the files of that one, which `dropPictures` looks at. */
export async function putSnapshot(
  transaction: LibraryWrite,
  id: string,
  { html, url, takenAt }: Omit<PageSnapshot, 'files'>,
  files: SavedPicture[],
): Promise<string[]> {
  const earlier = await transaction.objectStore('snapshots').get(id);
  const hashes = [...new Set(files.flatMap((file) => ('hash' in file ? [file.hash] : [])))];
  await transaction.objectStore('snapshots').put({ id, html, url, takenAt, files, hashes });
  return earlier?.hashes ?? [];
}

/** Takes the whole page of an article out; hands back its files, which `dropPictures` looks at. */
export async function dropSnapshot(transaction: LibraryWrite, id: string): Promise<string[]> {
  const earlier = await transaction.objectStore('snapshots').get(id);
  if (earlier) await transaction.objectStore('snapshots').delete(id);
  return earlier?.hashes ?? [];
}
