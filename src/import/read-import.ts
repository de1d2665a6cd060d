import type { Stages } from '../article/stages.ts';
import { readAddressList } from './address-list.ts';
import { readBookmarks } from './bookmarks.ts';
import { decodeText } from './decode-text.ts';
import type { ImportedItem, ImportFormat, Merged, ReadEntries, Refusal } from './imported-item.ts';
import { readInstapaperTable } from './instapaper.ts';
import { mergeItems } from './merge-items.ts';
import { readObsidianNote } from './obsidian.ts';
import { type OmnivoreTexts, readOmnivore } from './omnivore.ts';
import { isPocketAnnotations, readPocketAnnotations, readPocketHtml, readPocketTable } from './pocket.ts';
import { readReadwiseTable } from './readwise.ts';
import { type Recognized, recognizeImport } from './recognize-import.ts';
import { openZip, type ZippedFile } from './unpack-zip.ts';
import { readWallabag } from './wallabag.ts';
import { isZip } from './zip-directory.ts';

/**
 * Why nothing of a file could be read. `empty`; `too-large`: beyond `LARGEST_FILE`; `not-text`: a picture, a program and the like; `damaged`: it was
 * cut or changed; `bomb`: an archive that claims to hold far more than it could; `unknown`: no kind of file that is known.
 */
export type FileProblem = 'empty' | 'too-large' | 'not-text' | 'damaged' | 'bomb' | 'unknown';

/** A file as it was chosen, or what was pasted as one. */
export interface ImportFile {
  name: string;
  bytes: Uint8Array;
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

/** Bytes of one file. Ten thousand articles with their texts are an archive of a tenth of it. */
export const LARGEST_FILE = 1_000_000_000;

interface Found extends Omit<ImportReading, 'merged'> {
  additions: ImportedItem[];
}

/** Reads exports and lists, in stages that rest between files. Never throws: whatever is wrong with a file stands in the result. */
export function* readImport(files: readonly ImportFile[]): Stages<ImportReading> {
  const found: Found = { items: [], refused: [], formats: [], unread: [], additions: [] };
  for (const [index, { name, bytes }] of files.entries()) {
    yield index / files.length;
    const problem = bytes.length === 0 ? 'empty' : bytes.length > LARGEST_FILE ? 'too-large' : undefined;
    const failed = problem ?? (isZip(bytes) ? yield* readArchive(bytes, found) : readOne(name, bytes, found));
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
function* readArchive(bytes: Uint8Array, found: Found): Stages<FileProblem | undefined> {
  const archive = openZip(bytes);
  if ('problem' in archive) return archive.problem;
  const { files } = archive;
  const own: Found = { items: [], refused: [], formats: [], unread: [], additions: [] };
  const isOmnivoreArchive = files.some(({ name }) => /(?:^|\/)metadata_\d+_to_\d+\.json$/.test(name));
  const parts = new Map(
    isOmnivoreArchive ? files.filter(({ name }) => OMNIVORE_PART.test(name)).map((file) => [file.name, file]) : [],
  );
  const asked = new Set<string>();
  for (const [index, file] of files.entries()) {
    yield index / files.length;
    if (!parts.has(file.name)) readZipped(file, own, partsBeside(file.name, parts, asked, own));
  }
  for (const name of parts.keys()) {
    // A text of which no list says what it is of.
    if (!asked.has(name)) own.refused.push({ reason: 'no-address', file: name });
  }
  if (own.formats.length === 0) return files.length === 0 ? 'empty' : 'unknown';
  add(found, own.formats, own);
  return undefined;
}

function readZipped(file: ZippedFile, own: Found, texts: OmnivoreTexts): void {
  const bytes = file.read();
  const text = bytes && decodeText(bytes);
  const recognized = typeof text === 'string' ? recognizeImport(text) : { problem: 'damaged' as const };
  // Within an archive a list of addresses is as likely a licence or a log.
  const isKnown = !('problem' in recognized) && recognized.kind !== 'addresses';
  if (isKnown) add(own, [recognized.format], readRecognized(recognized, text ?? '', file.name, texts));
  else if (!('problem' in recognized) || recognized.problem !== 'empty') {
    own.refused.push({ reason: 'not-readable', file: file.name });
  }
}

function partsBeside(
  name: string,
  parts: ReadonlyMap<string, ZippedFile>,
  asked: Set<string>,
  found: Found,
): OmnivoreTexts {
  const folder = name.replace(/[^/]*$/, '');
  const read = (path: string): string | undefined => {
    const part = parts.get(folder + path);
    if (!part || asked.has(part.name)) return undefined;
    asked.add(part.name);
    const bytes = part.read();
    const text = bytes && decodeText(bytes);
    if (text === null) found.refused.push({ reason: 'not-readable', file: part.name });
    return text ?? undefined;
  };
  return { html: (slug) => read(`content/${slug}.html`), highlights: (slug) => read(`highlights/${slug}.md`) };
}
