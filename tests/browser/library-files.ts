import type { Place } from '../../src/article/place.ts';
import { readImport } from '../../src/import/read-import.ts';
import { openLibraryDatabase } from '../../src/library/database.ts';
import { type ImportOutcome, type ImportTarget, importItems } from '../../src/library/import-items.ts';
import { listAllArticles } from '../../src/library/library.ts';
import { openLibraryTarget } from '../../src/library/library-target.ts';
import { fileOfMany } from '../../src/ui/export/export-many.ts';
import { libraryWorld, savedExportable } from '../../src/ui/export/export-source.ts';
import { WORDS } from './export/exported.ts';

/** How far articles were read: pages of tests have no storage of an extension. */
export const places = new Map<string, Place>();

/** The library as the place where an import goes. */
export const openTarget = (): Promise<ImportTarget> =>
  openLibraryTarget({
    addPlace(key, place) {
      const isNew = !places.has(key);
      if (isNew) places.set(key, place);
      return Promise.resolve(isNew);
    },
    forgetPlace: (key) => Promise.resolve(void places.delete(key)),
  });

const world = libraryWorld(() => Promise.resolve(places));

/** Exports the whole library in its own form. */
export async function exportLibraryFile(): Promise<File> {
  const listed = (await listAllArticles()).sort((a, b) => (a.id < b.id ? -1 : 1));
  const { content } = fileOfMany(listed, {
    form: 'json',
    appeals: true,
    words: WORDS,
    title: 'Saved articles',
    now: Date.UTC(2026, 10, 26),
    signal: new AbortController().signal,
    onProgress: () => undefined,
    find: (id) => savedExportable(id, world),
  });
  return new File([await new Response(content).blob()], 'colophon-library.zip');
}

/** Imports a file as the import page does. */
export async function importFile(
  file: File,
): Promise<{ reading: Awaited<ReturnType<typeof readImport>>; outcome: ImportOutcome; target: ImportTarget }> {
  const reading = await readImport([{ name: file.name, blob: file }]);
  const target = await openTarget();
  return {
    reading,
    outcome: await importItems(reading.items, target, { signal: new AbortController().signal }),
    target,
  };
}

/** All that the library holds but its index, in an order that does not depend on how it came there; pictures as their bytes. */
export async function everything() {
  const database = await openLibraryDatabase();
  const byUrl = (a: { url: string }, b: { url: string }) => (a.url < b.url ? -1 : 1);
  const contents = (await database.getAll('contents')).map((one) => ({ ...one, pictures: one.pictures.sort(byUrl) }));
  const articles = (await database.getAll('articles')).map((one) => ({ ...one, hashes: one.hashes.sort() }));
  const pictures = await Promise.all(
    (await database.getAll('pictures')).map(async ({ hash, blob }) => ({
      hash,
      type: blob.type,
      bytes: [...new Uint8Array(await blob.arrayBuffer())],
    })),
  );
  const snapshots = (await database.getAll('snapshots')).map((one) => ({
    ...one,
    files: one.files.sort(byUrl),
    hashes: one.hashes.sort(),
  }));
  return { articles, contents, pictures, marks: await database.getAll('marks'), snapshots };
}
