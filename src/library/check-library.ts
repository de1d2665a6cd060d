import { addressOf } from './article-record.ts';
import type { LibraryDatabase } from './database.ts';
import { decisionsOf } from './decisions.ts';
import { contentHash } from './fetch-picture.ts';
import { asLibraryError } from './library-error.ts';
import type { CareOptions, LibraryFaults } from './library-faults.ts';
import { librarySlices } from './library-slices.ts';
import { withLibrary } from './with-library.ts';

/** Records of a slice. Of pictures the bytes are read as well, one after another. */
const SLICE = { articles: 500, contents: 8, pictures: 50, segments: 1 } as const;

/**
 * Looks whether everything in the library fits together; changes nothing. In slices: what is saved meanwhile has its turn, and what seems wrong is looked
 * at once more in the end, since it may only have been saved or erased in between. Throws `LibraryError`, or the reason of `signal`.
 */
export async function checkLibrary(options: CareOptions = {}): Promise<LibraryFaults> {
  try {
    const seen = await look(options);
    return await withLibrary((database) => settle(database, seen));
  } catch (error) {
    throw asLibraryError(error, options.signal);
  }
}

/** Whether the library has as many texts as articles: quick, and enough to say that a check is worth its time. Throws `LibraryError`. */
export function seemsWhole(): Promise<boolean> {
  return withLibrary(async (database) => {
    const transaction = database.transaction(['articles', 'contents']);
    const [articles, contents] = await Promise.all([
      transaction.objectStore('articles').count(),
      transaction.objectStore('contents').count(),
    ]);
    return articles === contents;
  });
}

/** What the stores hold, as far as it may be wrong. */
interface Seen {
  listed: Map<string, { address: string; hashes: string[] }>;
  texts: Map<string, { used: string[] }>;
  pictures: Set<string>;
  damaged: Set<string>;
  sizes: Map<string, number>;
  indexed: Set<string>;
}

async function look({ signal, onProgress }: CareOptions): Promise<Seen> {
  const progress = await withLibrary(async (database) => ({
    done: 0,
    total: (await database.count('articles')) + (await database.count('contents')) + (await database.count('pictures')),
  }));
  const step = (count: number): void => {
    progress.done += count;
    onProgress?.({ ...progress, total: Math.max(progress.total, progress.done) });
  };
  const seen: Seen = {
    listed: new Map(),
    texts: new Map(),
    pictures: new Set(),
    damaged: new Set(),
    sizes: new Map(),
    indexed: new Set(),
  };
  for await (const records of librarySlices('articles', SLICE.articles, signal)) {
    for (const { id, address, hashes } of records) seen.listed.set(id, { address, hashes });
    step(records.length);
  }
  for await (const records of librarySlices('contents', SLICE.contents, signal)) {
    for (const { id, pictures } of records)
      seen.texts.set(id, { used: pictures.flatMap((picture) => ('hash' in picture ? picture.hash : [])) });
    step(records.length);
  }
  for await (const records of librarySlices('pictures', SLICE.pictures, signal)) {
    for (const { hash, blob } of records) {
      signal?.throwIfAborted();
      seen.pictures.add(hash);
      seen.sizes.set(hash, blob.size);
      if ((await hashOf(blob)) !== hash) seen.damaged.add(hash);
      step(1);
    }
  }
  for await (const records of librarySlices('segments', SLICE.segments, signal)) {
    for (const { segment } of records)
      for (const { id, part } of segment.documents) if (part === 'text') seen.indexed.add(id);
  }
  return seen;
}

/** Null where the browser cannot read the bytes any more: its own files were damaged. */
async function hashOf(blob: Blob): Promise<string | null> {
  try {
    return await contentHash(new Uint8Array(await blob.arrayBuffer()));
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

/** What was seen, without what is in order by now. */
async function settle(database: LibraryDatabase, seen: Seen): Promise<LibraryFaults> {
  const { listed, texts, pictures, damaged, sizes, indexed } = seen;
  const faults: LibraryFaults = {
    articles: listed.size,
    pictures: pictures.size,
    lackPictures: [],
    damaged: [...damaged],
    withoutText: [],
    unlisted: [],
    leftOver: [],
    unused: { hashes: [], bytes: 0 },
    unindexed: [],
  };
  for (const id of listed.keys()) {
    const isWhole = texts.has(id) && texts.get(id)?.used.every((hash) => pictures.has(hash) && !damaged.has(hash));
    if (!isWhole) await settleListed(database, id, damaged, faults);
    else if (!indexed.has(id)) faults.unindexed.push(id);
  }
  for (const id of texts.keys()) if (!listed.has(id)) await settleUnlisted(database, id, faults);
  for (const hash of pictures) {
    if ((await database.countFromIndex('articles', 'hash', hash)) > 0) continue;
    if ((await database.countFromIndex('snapshots', 'hash', hash)) > 0) continue;
    // It came for an article that is just being saved.
    if ((await database.countFromIndex('savePictures', 'hash', hash)) > 0) continue;
    if ((await database.count('pictures', hash)) === 0 || isOfUnlisted(hash, seen)) continue;
    faults.unused.hashes.push(hash);
    faults.unused.bytes += sizes.get(hash) ?? 0;
  }
  return faults;
}

/** Texts that are put back into the list want their pictures. */
const isOfUnlisted = (hash: string, { texts, listed }: Seen): boolean =>
  [...texts].some(([id, { used }]) => !listed.has(id) && used.includes(hash));

async function settleListed(
  database: LibraryDatabase,
  id: string,
  damaged: ReadonlySet<string>,
  faults: LibraryFaults,
): Promise<void> {
  const [record, content] = await Promise.all([database.get('articles', id), database.get('contents', id)]);
  if (!record) return;
  const { url, title } = record;
  if (!content) {
    // What is in the trash goes by itself.
    if (decisionsOf(record).removedAt.value === null) faults.withoutText.push({ id, url, title });
    return;
  }
  const found = { missing: 0, damaged: 0 };
  for (const picture of content.pictures) {
    if (!('hash' in picture)) continue;
    if (damaged.has(picture.hash)) found.damaged += 1;
    else if ((await database.count('pictures', picture.hash)) === 0) found.missing += 1;
  }
  if (found.missing + found.damaged > 0) faults.lackPictures.push({ id, url, title, ...found });
}

async function settleUnlisted(database: LibraryDatabase, id: string, faults: LibraryFaults): Promise<void> {
  const [record, content] = await Promise.all([database.get('articles', id), database.get('contents', id)]);
  if (record || !content) return;
  const { url, title } = content.article;
  const other = await database.getFromIndex('articles', 'address', addressOf(url));
  faults[other ? 'leftOver' : 'unlisted'].push({ id, url, title });
}
