import { readAddressList } from './address-list.ts';
import { readBookmarks } from './bookmarks.ts';
import { decodeText } from './decode-text.ts';
import type { ImportedItem, ImportFormat, Merged, ReadEntries, Refusal } from './imported-item.ts';
import { readInstapaperTable } from './instapaper.ts';
import { isLibraryArchive, LIBRARY_LIMITS, readArticleFile, readLibraryArchive } from './library-archive.ts';
import { mergeItems } from './merge-items.ts';
import { readObsidianNote } from './obsidian.ts';
import { type OmnivoreTexts, omnivoreSlugs, readOmnivore } from './omnivore.ts';
import { isPocketAnnotations, readPocketAnnotations, readPocketHtml, readPocketTable } from './pocket.ts';
import { readReadwiseTable } from './readwise.ts';
import { type Recognized, recognizeImport } from './recognize-import.ts';
import { isZip, openZip, ZIP_LIMITS, type ZippedFile } from './unpack-zip.ts';
import { readWallabag } from './wallabag.ts';

/**
 * Why nothing of a file could be read. `empty`; `too-large`: beyond `LARGEST_FILE`; `not-text`: a picture, a program and the like; `damaged`: it was
 * cut or changed; `bomb`: an archive that claims to hold far more than it could; `unknown`: no kind of file that is known; `newer`: a newer
 * Colophon wrote it.
 */
export type FileProblem = 'empty' | 'too-large' | 'not-text' | 'damaged' | 'bomb' | 'unknown' | 'newer';

/** A file as it was chosen, or what was pasted as one. */
export interface ImportFile {
  name: string;
  blob: Blob;
}

/** What was found in all files that were chosen together. */
export interface ImportReading {
  /** No two of the same address. */
  items: ImportedItem[];
  merged: Merged[];
  refused: Refusal[];
  /** Each kind of file that was found, once, in the order found. */
  formats: ImportFormat[];
  /** The files of which nothing could be read. */
  unread: { file: string; problem: FileProblem }[];
}

/** Bytes of one file, a library's own archive aside. Ten thousand articles with their texts are an archive of a tenth of it. */
export const LARGEST_FILE = 1_000_000_000;

interface Found extends Omit<ImportReading, 'merged'> {
  additions: ImportedItem[];
}

/** How a reading is followed and ended. */
export interface ReadOptions {
  signal?: AbortSignal;
  /** Hears how much is done, from 0 to 1. */
  onProgress?: (done: number) => void;
}

/**
 * Reads exports and lists, file by file; of an archive one file is in memory at a time. Whatever is wrong with a file stands in the result. Throws what the
 * browser throws where it cannot read a file, or the reason of `signal`.
 */
export async function readImport(files: readonly ImportFile[], options: ReadOptions = {}): Promise<ImportReading> {
  const found: Found = { items: [], refused: [], formats: [], unread: [], additions: [] };
  for (const [index, { name, blob }] of files.entries()) {
    options.signal?.throwIfAborted();
    const onProgress = (done: number) => options.onProgress?.((index + done) / files.length);
    onProgress(0);
    const failed =
      blob.size === 0
        ? 'empty'
        : (await isZip(blob))
          ? await readArchive(blob, found, { ...options, onProgress })
          : blob.size > LARGEST_FILE
            ? 'too-large'
            : readOne(name, new Uint8Array(await blob.arrayBuffer()), found);
    if (failed) found.unread.push({ file: name, problem: failed });
  }
  const { additions, items, ...rest } = found;
  return { ...rest, ...mergeItems(items, additions) };
}

/** Reads one file that is no archive; what cannot be read of it at all is the answer. */
function readOne(name: string, bytes: Uint8Array, found: Found): FileProblem | undefined {
  const text = decodeText(bytes);
  if (text === null) return 'not-text';
  const recognized = recognizeImport(text);
  if ('problem' in recognized) return recognized.problem;
  add(found, [recognized.format], readRecognized(recognized, text, name));
  return undefined;
}

function add(found: Found, formats: readonly ImportFormat[], { items, refused, additions = [] }: ReadEntries): void {
  for (const format of formats) if (!found.formats.includes(format)) found.formats.push(format);
  for (const item of items) found.items.push(item);
  for (const refusal of refused) found.refused.push(refusal);
  for (const addition of additions) found.additions.push(addition);
}

function readRecognized(recognized: Recognized, text: string, file: string, texts?: OmnivoreTexts): ReadEntries {
  const { format, kind } = recognized;
  if (kind === 'json') {
    const { data } = recognized;
    if (format === 'colophon') return readArticleFile(data, file);
    if (format === 'wallabag') return readWallabag(data, file);
    if (format === 'pocket') return readPocketAnnotations(isPocketAnnotations(data) ? data : [], file);
    return readOmnivore(Array.isArray(data) ? data : [], file, texts);
  }
  if (kind === 'addresses') return readAddressList(text, file);
  if (kind === 'markdown') return readObsidianNote(text, file);
  if (kind === 'html') return format === 'pocket' ? readPocketHtml(text, file) : readBookmarks(text, file);
  if (format === 'pocket') return readPocketTable(text, file);
  return format === 'readwise' ? readReadwiseTable(text, file) : readInstapaperTable(text, file);
}

/** Files that belong to the metadata of Omnivore's archive, wherever in it that stands. */
const OMNIVORE_PART = /^(.*?)(?:content\/([^/]+)\.html|highlights\/([^/]+)\.md)$/;

/** Reads an archive: each file in it for itself, but for the texts and highlights of Omnivore, which belong to its lists. */
async function readArchive(
  blob: Blob,
  found: Found,
  { signal, onProgress }: ReadOptions,
): Promise<FileProblem | undefined> {
  const archive = await openZip(blob, (names) => (isLibraryArchive(names) ? LIBRARY_LIMITS : ZIP_LIMITS));
  if ('problem' in archive) return archive.problem;
  const { files } = archive;
  if (isLibraryArchive(files.map(({ name }) => name))) {
    const read = await readLibraryArchive(files, { ...(signal && { signal }), ...(onProgress && { onProgress }) });
    if ('problem' in read) return read.problem;
    add(found, ['colophon'], read);
    return undefined;
  }
  if (blob.size > LARGEST_FILE) return 'too-large';
  const own: Found = { items: [], refused: [], formats: [], unread: [], additions: [] };
  const isOmnivoreArchive = files.some(({ name }) => /(?:^|\/)metadata_\d+_to_\d+\.json$/.test(name));
  const parts = new Map(
    isOmnivoreArchive ? files.filter(({ name }) => OMNIVORE_PART.test(name)).map((file) => [file.name, file]) : [],
  );
  const asked = new Set<string>();
  for (const [index, file] of files.entries()) {
    signal?.throwIfAborted();
    onProgress?.(index / files.length);
    if (!parts.has(file.name)) await readZipped(file, own, parts, asked);
  }
  for (const name of parts.keys()) {
    // A text of which no list says what it is of.
    if (!asked.has(name)) own.refused.push({ reason: 'no-address', file: name });
  }
  if (own.formats.length === 0) return files.length === 0 ? 'empty' : 'unknown';
  add(found, own.formats, own);
  return undefined;
}

async function readZipped(
  file: ZippedFile,
  own: Found,
  parts: ReadonlyMap<string, ZippedFile>,
  asked: Set<string>,
): Promise<void> {
  const bytes = await file.read();
  const text = bytes && decodeText(bytes);
  const recognized = typeof text === 'string' ? recognizeImport(text) : { problem: 'damaged' as const };
  // Within an archive a list of addresses is as likely a licence or a log.
  const isKnown = !('problem' in recognized) && recognized.kind !== 'addresses';
  if (isKnown) {
    const texts = await partsOf(recognized, file.name, parts, asked, own);
    add(own, [recognized.format], readRecognized(recognized, text ?? '', file.name, texts));
  } else if (!('problem' in recognized) || recognized.problem !== 'empty') {
    own.refused.push({ reason: 'not-readable', file: file.name });
  }
}

/** The texts and highlights of the articles in one of Omnivore's lists, which stand beside it. */
async function partsOf(
  recognized: Recognized,
  name: string,
  parts: ReadonlyMap<string, ZippedFile>,
  asked: Set<string>,
  found: Found,
): Promise<OmnivoreTexts | undefined> {
  if (recognized.kind !== 'json' || recognized.format !== 'omnivore') return undefined;
  const folder = name.replace(/[^/]*$/, '');
  const texts = new Map<string, string>();
  for (const slug of omnivoreSlugs(recognized.data)) {
    for (const path of [`content/${slug}.html`, `highlights/${slug}.md`]) {
      const part = parts.get(folder + path);
      if (!part || asked.has(part.name)) continue;
      asked.add(part.name);
      const bytes = await part.read();
      const text = bytes && decodeText(bytes);
      if (text === null) found.refused.push({ reason: 'not-readable', file: part.name });
      else texts.set(path, text);
    }
  }
  return {
    html: (slug) => texts.get(`content/${slug}.html`),
    highlights: (slug) => texts.get(`highlights/${slug}.md`),
  };
}
