import {
  articleFile,
  jsonText,
  type MissingPicture,
  type StoredPage,
  snapshotPath,
} from '../../export/article-json.ts';
import { type BookArticle, EPUB_PICTURE_TYPES, epubFiles } from '../../export/epub/epub-files.ts';
import type { ExportWords } from '../../export/export-words.ts';
import {
  ARTICLES_FOLDER,
  FORMAT_VERSION,
  LIBRARY_FORMAT,
  type LibraryManifest,
  MANIFEST_NAME,
  PICTURES_FOLDER,
} from '../../export/library-format.ts';
import { storedPictureName } from '../../export/picture-file.ts';
import { uniqueNames } from '../../export/safe-file-name.ts';
import { textFile } from '../../export/text-file.ts';
import { type FileEntry, zipFiles } from '../../export/zip-files.ts';
import { LibraryError } from '../../library/library-error.ts';
import type { ReadPictures } from '../../library/read-pictures.ts';
import { createUuid } from '../../library/uuid.ts';
import { baseName, type ExportForm, exportedOf, filePictures, htmlOf, markdownEntries } from './export-files.ts';
import type { Exportable } from './export-source.ts';

/** An article that is to be exported with others. */
export interface Listed {
  id: string;
  title: string;
}

/** What came of exporting several articles; complete when the content has been read. */
export interface ManyResult {
  missing: (MissingPicture & { title: string })[];
  /** Articles that could not be read; those that were erased meanwhile are not among them. */
  unreadable: Listed[];
}

interface Options {
  form: ExportForm;
  appeals: boolean;
  words: ExportWords;
  /** The name of a book of several articles. */
  title: string;
  now: number;
  signal: AbortSignal;
  onProgress: (progress: { done: number; total: number }) => void;
  /** An article by its id; undefined where it is gone. */
  find: (id: string) => Promise<Exportable | undefined>;
}

/**
 * Several articles as one file: a book, or a ZIP. They are read one after another, each when the one before has been written, so that
 * one of them is in memory at a time. One that cannot be read is told and stops nothing.
 */
export function fileOfMany(
  listed: readonly Listed[],
  options: Options,
): { content: ReadableStream<Uint8Array>; result: ManyResult } {
  const result: ManyResult = { missing: [], unreadable: [] };
  const items = inTurn(listed, options, result);
  return { content: zipFiles(entriesOf(items, options, result)), result };
}

/** What the library's own form needs: it has no words, and leaves nothing out. */
export type LibraryOptions = Pick<Options, 'now' | 'signal' | 'onProgress' | 'find'>;

/** The library in its own form: see `src/export/library-format`. Read as `fileOfMany` reads. */
export function libraryFile(
  listed: readonly Listed[],
  options: LibraryOptions,
): { content: ReadableStream<Uint8Array>; result: ManyResult } {
  const result: ManyResult = { missing: [], unreadable: [] };
  const items = inTurn(listed, { ...options, form: 'json' }, result);
  return { content: zipFiles(libraryEntries(items, options.now, result)), result };
}

/** An article with its pictures. */
type Item = { item: Exportable; read: ReadPictures; page: StoredPage | undefined };

async function* inTurn(
  listed: readonly Listed[],
  options: Pick<Options, 'form' | 'signal' | 'onProgress' | 'find'>,
  result: ManyResult,
): AsyncGenerator<Item> {
  const { find, form, signal, onProgress } = options;
  const total = listed.length;
  for (const [done, { id, title }] of listed.entries()) {
    signal.throwIfAborted();
    onProgress({ done, total });
    let one: Item | undefined;
    try {
      const item = await find(id);
      const read = form === 'text' ? { pictures: new Map(), missing: [] } : await item?.readPictures({ signal });
      // Only the library's own form has them.
      const page = form === 'json' ? await item?.readPage?.({ signal }) : undefined;
      if (item && read) one = { item, read, page };
    } catch (error) {
      signal.throwIfAborted();
      // What is wrong with the library is wrong with all of it; anything else may be the matter of one article.
      if (error instanceof LibraryError && error.code !== 'unexpected') throw error;
      console.error('Colophon: an article could not be read.', error);
      result.unreadable.push({ id, title });
    }
    if (!one) continue;
    yield one;
    result.missing.push(...one.read.missing.map((missing) => ({ ...missing, title })));
  }
  onProgress({ done: total, total });
}

function entriesOf(items: AsyncIterable<Item>, options: Options, result: ManyResult): AsyncIterable<FileEntry> {
  const { form, words, appeals, title, now } = options;
  switch (form) {
    case 'json':
      return libraryEntries(items, now, result);
    case 'epub':
      return epubFiles(bookArticles(items), { identifier: `urn:uuid:${createUuid()}`, title, now, words });
    case 'markdown':
      return named(items, words, (item, name, written) =>
        markdownEntries(exportedOf(item.item), item.read, words, { name, written }),
      );
    case 'html':
      return named(items, words, async function* ({ item, read }, name) {
        yield { name: `${name}.html`, content: await htmlOf(exportedOf(item), read, words, appeals) };
      });
    case 'text':
      return named(items, words, async function* ({ item }, name) {
        yield { name: `${name}.txt`, content: textFile(exportedOf(item), words.marks) };
      });
  }
}

/** The files of each article under a name that no other has. */
async function* named(
  items: AsyncIterable<Item>,
  words: ExportWords,
  write: (item: Item, name: string, written: Set<string>) => AsyncIterable<FileEntry>,
): AsyncGenerator<FileEntry> {
  const unique = uniqueNames();
  const written = new Set<string>();
  for await (const item of items) yield* write(item, unique(baseName(exportedOf(item.item), words)), written);
}

async function* bookArticles(items: AsyncIterable<Item>): AsyncGenerator<BookArticle> {
  for await (const { item, read } of items) {
    const article = exportedOf(item);
    yield { article, pictures: await filePictures(article, read, EPUB_PICTURE_TYPES) };
  }
}

/** The library in its own form: see `src/export/library-format`. */
async function* libraryEntries(items: AsyncIterable<Item>, now: number, result: ManyResult): AsyncGenerator<FileEntry> {
  const written = new Set<string>();
  let articles = 0;
  let missingPictures = 0;
  let snapshots = 0;
  for await (const { item, read, page } of items) {
    for (const picture of [...read.pictures.values(), ...(page?.pictures.values() ?? [])]) {
      const name = storedPictureName(picture);
      if (written.has(name)) continue;
      written.add(name);
      yield { name: `${PICTURES_FOLDER}/${name}`, content: picture.blob, stored: true };
    }
    if (page && item.id !== null) {
      snapshots += 1;
      yield { name: snapshotPath(item.id), content: page.html };
    }
    yield {
      name: `${ARTICLES_FOLDER}/${item.id}.json`,
      content: jsonText(await articleFile(item, { ...read, page, hold: false })),
    };
    articles += 1;
    missingPictures += read.missing.length;
  }
  const manifest: LibraryManifest = {
    format: LIBRARY_FORMAT,
    version: FORMAT_VERSION,
    exportedAt: new Date(now).toISOString(),
    counts: { articles, pictures: written.size, missingPictures, snapshots },
    unreadable: result.unreadable,
  };
  yield { name: MANIFEST_NAME, content: jsonText(manifest) };
}
