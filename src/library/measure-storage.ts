import { asLibraryError } from './library-error.ts';
import { librarySlices } from './library-slices.ts';
import { storedBytes } from './stored-bytes.ts';
import { withLibrary } from './with-library.ts';

/** How much one article takes. Bytes, as far as they can be told. */
export interface ArticleUse {
  id: string;
  url: string;
  title: string;
  isArchived: boolean;
  isRemoved: boolean;
  /** Of its text and its appeals. */
  text: number;
  /** Of its pictures, also of those that other articles have as well. */
  pictures: number;
  /** Of its whole page, with files that others show as well; 0 where none is kept. */
  snapshot: number;
  pictureCount: number;
  missingPictureCount: number;
  hashes: readonly string[];
  /** The files of its whole page. */
  snapshotHashes: readonly string[];
}

/** How much the library takes. Bytes: those of pictures are exact, the others stand before the browser compresses them. */
export interface LibraryUse {
  articles: ArticleUse[];
  /** Of texts, appeals and marks. */
  texts: number;
  /** Of all pictures of articles, each once. */
  pictures: number;
  /** Of whole pages, with the files that no article has, each once. */
  snapshots: number;
  /** Of what texts are found by. */
  index: number;
  /** Bytes of each picture, by its hash. */
  sizes: ReadonlyMap<string, number>;
}

/** How far a look through the library is: records, of all. */
export interface LookProgress {
  done: number;
  total: number;
}

/** Records of a slice: of texts one may be megabytes, of pictures only their places are read. */
const SLICE = { articles: 500, contents: 8, pictures: 250, segments: 1, marks: 250, snapshots: 1 } as const;

/**
 * Measures the library without reading a picture, a slice at a time. Throws `LibraryError`, or the reason of `signal`.
 */
export async function measureLibrary(
  options: { signal?: AbortSignal; onProgress?: (progress: LookProgress) => void } = {},
): Promise<LibraryUse> {
  try {
    return await measure(options);
  } catch (error) {
    throw asLibraryError(error, options.signal);
  }
}

async function measure({
  signal,
  onProgress,
}: {
  signal?: AbortSignal;
  onProgress?: (progress: LookProgress) => void;
}): Promise<LibraryUse> {
  const progress = await withLibrary(async (database) => ({
    done: 0,
    total: (await database.count('contents')) + (await database.count('pictures')),
  }));
  const step = (count: number): void => {
    progress.done += count;
    onProgress?.({ ...progress, total: Math.max(progress.total, progress.done) });
  };

  const sizes = new Map<string, number>();
  for await (const records of librarySlices('pictures', SLICE.pictures, signal)) {
    for (const { hash, blob } of records) sizes.set(hash, blob.size);
    step(records.length);
  }
  const texts = new Map<string, number>();
  for await (const records of librarySlices('contents', SLICE.contents, signal)) {
    for (const record of records) texts.set(record.id, storedBytes(record));
    step(records.length);
  }
  const pages = new Map<string, { bytes: number; hashes: readonly string[] }>();
  for await (const records of librarySlices('snapshots', SLICE.snapshots, signal))
    for (const record of records) pages.set(record.id, { bytes: storedBytes(record), hashes: record.hashes });
  const articles: ArticleUse[] = [];
  let written = 0;
  for await (const records of librarySlices('articles', SLICE.articles, signal)) {
    for (const record of records) {
      const { id, url, title, decisions, hashes, pictureCount, missingPictureCount } = record;
      written += storedBytes(record);
      articles.push({
        id,
        url,
        title,
        isArchived: decisions.isArchived.value,
        isRemoved: decisions.removedAt.value !== null,
        text: texts.get(id) ?? 0,
        pictures: sum(hashes, (hash) => sizes.get(hash)),
        snapshot: pageBytes(pages.get(id), sizes),
        pictureCount,
        missingPictureCount,
        hashes,
        snapshotHashes: pages.get(id)?.hashes ?? [],
      });
    }
  }
  let index = 0;
  for await (const records of librarySlices('segments', SLICE.segments, signal)) index += sum(records, storedBytes);
  for await (const records of librarySlices('marks', SLICE.marks, signal)) written += sum(records, storedBytes);
  const ofPages = new Set([...pages.values()].flatMap(({ hashes }) => hashes));
  for (const { hashes } of articles) for (const hash of hashes) ofPages.delete(hash);
  const files = sum(ofPages, (hash) => sizes.get(hash));
  return {
    articles,
    texts: written + sum(texts.values(), (bytes) => bytes),
    pictures: sum(sizes.values(), (bytes) => bytes) - files,
    snapshots: files + sum(pages.values(), ({ bytes }) => bytes),
    index,
    sizes,
  };
}

const pageBytes = (
  page: { bytes: number; hashes: readonly string[] } | undefined,
  sizes: ReadonlyMap<string, number>,
): number => (page ? page.bytes + sum(page.hashes, (hash) => sizes.get(hash)) : 0);

function sum<Value>(values: Iterable<Value>, bytes: (value: Value) => number | undefined): number {
  let all = 0;
  for (const value of values) all += bytes(value) ?? 0;
  return all;
}

/** The room that the pictures of these articles take, and no other article needs, nor a whole page. Bytes. */
export function picturesAlone({ articles, sizes }: LibraryUse, ids: ReadonlySet<string>): number {
  const freed = new Set<string>();
  for (const { id, hashes } of articles) if (ids.has(id)) for (const hash of hashes) freed.add(hash);
  for (const { id, hashes } of articles) if (!ids.has(id)) for (const hash of hashes) freed.delete(hash);
  for (const { snapshotHashes } of articles) for (const hash of snapshotHashes) freed.delete(hash);
  return sum(freed, (hash) => sizes.get(hash));
}

/** The room that is free when these whole pages are removed. Bytes. */
export function snapshotsAlone({ articles, sizes }: LibraryUse, ids: ReadonlySet<string>): number {
  const freed = new Set<string>();
  let markup = 0;
  for (const { id, snapshot, snapshotHashes } of articles) {
    if (!ids.has(id)) continue;
    markup += snapshot - sum(snapshotHashes, (hash) => sizes.get(hash));
    for (const hash of snapshotHashes) freed.add(hash);
  }
  for (const { id, hashes, snapshotHashes } of articles) {
    for (const hash of hashes) freed.delete(hash);
    if (!ids.has(id)) for (const hash of snapshotHashes) freed.delete(hash);
  }
  return markup + sum(freed, (hash) => sizes.get(hash));
}
