import type { BackupFile } from '../../browser/start-backup-maker.ts';
import type { Places } from '../../learning/reading-places.ts';
import { listAllArticles } from '../../library/library.ts';
import { libraryFile } from './export-many.ts';
import { libraryWorld, savedExportable } from './export-source.ts';

/**
 * The whole library as a file, the trash too, as an export makes it. `places`: how far articles were read. Needs no API of extensions. Throws
 * `LibraryError`.
 */
export async function backupFile(places: Places, now = Date.now()): Promise<BackupFile> {
  const world = libraryWorld(() => Promise.resolve(places));
  const all = await listAllArticles();
  const { content, result } = libraryFile(all, {
    now,
    signal: new AbortController().signal,
    onProgress: () => undefined,
    find: (id) => savedExportable(id, world),
  });
  const blob = await new Response(content, { headers: { 'content-type': 'application/zip' } }).blob();
  const { unreadable } = result;
  const name = `colophon-backup-${new Date(now).toISOString().slice(0, 10)}.zip`;
  return { name, blob, articles: all.length - unreadable.length, unreadable: unreadable.length };
}
