import {
  ARTICLES_FOLDER,
  FORMAT_VERSION,
  LIBRARY_FORMAT,
  MANIFEST_NAME,
  PICTURES_FOLDER,
  SNAPSHOTS_FOLDER,
} from '../export/library-format.ts';
import { MOST_CHARACTERS } from '../snapshot/snapshot.ts';
import { checkArticleFile } from './check-stored.ts';
import { bareItem, type ImportedItem, type ReadEntries } from './imported-item.ts';
import { isRecord } from './read-fields.ts';
import type { StoredArticle, StoredSource } from './stored-article.ts';
import type { ZipLimits, ZippedFile } from './unpack-zip.ts';

/**
 * What a library's archive may hold: pictures, which are taken out one at a time and measured then, need no bound of their own, and texts do not
 * pack better than elsewhere.
 */
export const LIBRARY_LIMITS: ZipLimits = { entries: 1_000_000, bytes: 1_000_000_000_000, ratio: 300 };

/** Bytes of one article's file: twice the longest text that is taken over, in the widest letters. */
const LARGEST_ARTICLE = 200_000_000;

/** Bytes of the markup of a whole page: all that is ever taken, in the widest letters. */
const LARGEST_SNAPSHOT = 3 * MOST_CHARACTERS;

/** All of it may stand in a folder: some programs unpack a ZIP and pack it so. */
const ENTRY = new RegExp(
  `^(?:[^/]+/)?(?:(${MANIFEST_NAME.replace('.', '\\.')})|(${ARTICLES_FOLDER})/[^/]+\\.json|${PICTURES_FOLDER}/([\\da-f]{64})\\.\\w{1,8}|${SNAPSHOTS_FOLDER}/([\\da-f-]{36})\\.html)$`,
);

/** Whether an archive with files of these names is a library that Colophon wrote. */
export const isLibraryArchive = (names: readonly string[]): boolean =>
  names.some((name) => ENTRY.exec(name)?.[1] !== undefined) && names.some((name) => ENTRY.exec(name)?.[2]);

/**
 * Reads a library's archive: what each article is, one after the other; nothing of them is held but what a list says. `newer`: it was written by a
 * newer version. Throws what the browser throws where it cannot read the file, or the reason of `signal`.
 */
export async function readLibraryArchive(
  files: readonly ZippedFile[],
  { signal, onProgress }: { signal?: AbortSignal; onProgress?: (done: number) => void },
): Promise<ReadEntries | { problem: 'newer' | 'damaged' | 'unknown' }> {
  const articles: ZippedFile[] = [];
  const pictures = new Map<string, ZippedFile>();
  const snapshots = new Map<string, ZippedFile>();
  const read: ReadEntries = { items: [], refused: [] };
  for (const file of files) {
    const [, manifest, article, hash, ofPage] = ENTRY.exec(file.name) ?? [];
    if (manifest) {
      const problem = checkManifest(await readJson(file));
      if (problem) return { problem };
    } else if (article) articles.push(file);
    else if (hash) pictures.set(hash, file);
    else if (ofPage) snapshots.set(ofPage, file);
    else read.refused.push({ reason: 'not-readable', file: file.name });
  }
  for (const [index, file] of articles.entries()) {
    signal?.throwIfAborted();
    onProgress?.(index / articles.length);
    const stored = checkArticleFile(await readJson(file));
    if ('reason' in stored) read.refused.push({ reason: stored.reason, file: file.name });
    else {
      read.items.push(
        storedItem(stored, {
          has: (picture) => pictures.has(picture),
          async read() {
            const again = checkArticleFile(await readJson(file));
            return 'reason' in again ? null : again;
          },
          readPicture: async (picture, most) => (await pictures.get(picture)?.read(most)) ?? null,
          async readSnapshot() {
            const bytes = await snapshots.get(stored.id ?? '')?.read(LARGEST_SNAPSHOT);
            return bytes ? new TextDecoder().decode(bytes) : null;
          },
        }),
      );
    }
  }
  return read;
}

async function readJson(file: ZippedFile): Promise<unknown> {
  const bytes = await file.read(LARGEST_ARTICLE);
  if (!bytes) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function checkManifest(data: unknown): 'newer' | 'damaged' | 'unknown' | undefined {
  if (data === undefined) return 'damaged';
  if (!isRecord(data) || data['format'] !== LIBRARY_FORMAT) return 'unknown';
  const { version } = data;
  if (version === FORMAT_VERSION) return undefined;
  return typeof version === 'number' && version > FORMAT_VERSION ? 'newer' : 'damaged';
}

/** One article in a file of its own, which holds its pictures. */
export function readArticleFile(data: unknown, file: string): ReadEntries {
  const stored = checkArticleFile(data);
  if ('reason' in stored) return { items: [], refused: [{ reason: stored.reason, file }] };
  const pictures = new Map(
    [...stored.pictures, ...(stored.snapshot?.files ?? [])].flatMap((one): [string, string][] =>
      'hash' in one && one.data !== undefined ? [[one.hash, one.data]] : [],
    ),
  );
  const item = storedItem(stored, {
    has: (hash) => pictures.has(hash),
    read: async () => stored,
    readPicture: async (hash, most) => bytesOf(pictures.get(hash) ?? '', most),
    readSnapshot: async () => stored.snapshot?.html ?? null,
  });
  return { items: [item], refused: [] };
}

/** Bytes from base64; null where they are none, or too many. */
function bytesOf(data: string, most: number): Uint8Array<ArrayBuffer> | null {
  if (data === '' || data.length * 0.75 > most + 2) return null;
  try {
    return Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
  } catch (error) {
    if (error instanceof DOMException) return null; // No base64.
    throw error;
  }
}

/** What is said of an article before it is kept. */
function storedItem(
  { article, savedAt, decisions, marks, pictures }: StoredArticle,
  { has, ...source }: Pick<StoredSource, 'read' | 'readPicture' | 'readSnapshot'> & { has: (hash: string) => boolean },
): ImportedItem {
  const held = pictures.filter((picture) => 'hash' in picture && has(picture.hash)).length;
  const tags = decisions?.tags.filter(({ value }) => value).map(({ tag }) => tag) ?? [];
  return {
    ...bareItem(article.url, 'colophon'),
    title: article.title,
    tags,
    isArchived: decisions?.isArchived.value ?? false,
    isFavourite: decisions?.isFavourite.value ?? false,
    ...(savedAt === null ? {} : { savedAt }),
    marks: marks.map(({ quote, note, created }) => ({ quote, note, createdAt: created })),
    stored: { ...source, pictures: held, missing: pictures.length - held },
  };
}
