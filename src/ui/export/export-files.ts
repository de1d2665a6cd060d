import { convertPicture } from '../../browser/convert-picture.ts';
import { articleFile, jsonText, type MissingPicture } from '../../export/article-json.ts';
import { EPUB_PICTURE_TYPES, epubFiles } from '../../export/epub/epub-files.ts';
import { type ExportArticle, exportArticle } from '../../export/export-article.ts';
import type { ExportWords } from '../../export/export-words.ts';
import { ASSETS_FOLDER, markdownFile, PAGES_FOLDER, WAY_TO_ASSETS } from '../../export/markdown-file.ts';
import { dataAddress, type ExportedPictures, pictureFileName } from '../../export/picture-file.ts';
import { picturesOf } from '../../export/place-pictures.ts';
import { safeFileName } from '../../export/safe-file-name.ts';
import { selfContainedHtml } from '../../export/self-contained-html.ts';
import { textFile } from '../../export/text-file.ts';
import { type FileEntry, zipFiles } from '../../export/zip-files.ts';
import { tagsOf } from '../../library/decisions.ts';
import { pictureOfData, type ReadPictures } from '../../library/read-pictures.ts';
import { createUuid } from '../../library/uuid.ts';
import type { Exportable } from './export-source.ts';

/** The forms an article is exported in. `json`: Colophon's own, which holds all of it. */
export const EXPORT_FORMS = ['html', 'markdown', 'epub', 'text', 'json'] as const;
export type ExportForm = (typeof EXPORT_FORMS)[number];

/** What can be chosen beside the form. */
export interface ExportChoices {
  /** In HTML: what the publisher asks, folded at the end. */
  appeals: boolean;
  /** In Markdown: pictures stand in the file. */
  inline: boolean;
}

/** A file ready to be written. */
export interface ReadyFile {
  name: string;
  type: string;
  content: ReadableStream<Uint8Array>;
  /** Pictures that are not in it, and why. Complete when the content has been read. */
  missing: MissingPicture[];
}

/** Types of pictures that every program shows, and that are nothing but pictures: an SVG by itself may run scripts. */
const PLAIN_TYPES = [...EPUB_PICTURE_TYPES, 'image/webp', 'image/avif'];

/** Media types by form; a ZIP where there are several files. */
export const EXPORT_TYPES: Record<ExportForm, [ending: string, type: string]> = {
  html: ['html', 'text/html'],
  markdown: ['md', 'text/markdown'],
  epub: ['epub', 'application/epub+zip'],
  text: ['txt', 'text/plain'],
  json: ['json', 'application/json'],
};

/** The article as files have it. */
export const exportedOf = ({ article, address, savedAt, decisions, marks }: Exportable): ExportArticle =>
  exportArticle(article, { address, savedAt, tags: decisions ? tagsOf(decisions) : [], marks });

/** The pictures of files: also those that the text has as data; drawn anew where their type is none of `types`. */
export async function filePictures(
  article: ExportArticle,
  read: ReadPictures,
  types: readonly string[],
): Promise<ExportedPictures> {
  const pictures = new Map<string, { hash: string; blob: Blob }>();
  for (const address of picturesOf(article.content)) {
    const picture = read.pictures.get(address) ?? (address.startsWith('data:') ? await pictureOfData(address) : null);
    if (!picture) continue;
    const blob = types.includes(picture.blob.type) ? picture.blob : await convertPicture(picture.blob);
    if (blob) pictures.set(address, { hash: picture.hash, blob });
    else read.missing.push({ url: address.slice(0, 200), failure: 'not-drawable' });
  }
  return pictures;
}

/** Where the pictures of an HTML file are: in it. */
async function insidePlaces(
  article: ExportArticle,
  read: ReadPictures,
  appeals: boolean,
): Promise<Map<string, string>> {
  const places = new Map<string, string>();
  for (const address of picturesOf(
    article.content,
    ...(appeals ? article.appeals.map(({ content }) => content) : []),
  )) {
    const picture = read.pictures.get(address);
    if (picture) places.set(address, await dataAddress(picture.blob));
    else if (address.startsWith('data:')) places.set(address, address);
  }
  return places;
}

/** An article as a file of HTML. */
export async function htmlOf(
  article: ExportArticle,
  read: ReadPictures,
  words: ExportWords,
  appeals: boolean,
): Promise<string> {
  return selfContainedHtml(article, { pictures: await insidePlaces(article, read, appeals), words, appeals });
}

/** An article as a page of Markdown with its pictures beside it. `name`: that of the page, without its ending. */
export async function* markdownEntries(
  article: ExportArticle,
  read: ReadPictures,
  words: ExportWords,
  { name, written }: { name: string; written: Set<string> },
): AsyncGenerator<FileEntry> {
  const places = new Map<string, string>();
  for (const [address, picture] of await filePictures(article, read, PLAIN_TYPES)) {
    const file = pictureFileName(picture);
    places.set(address, WAY_TO_ASSETS + file);
    if (written.has(file)) continue;
    written.add(file);
    yield { name: `${ASSETS_FOLDER}/${file}`, content: picture.blob, stored: true };
  }
  yield { name: `${PAGES_FOLDER}/${name}.md`, content: markdownFile(article, { pictures: places, words }) };
}

/** The name of an article's files, without ending. */
export const baseName = ({ title }: ExportArticle, words: ExportWords): string =>
  safeFileName(title, safeFileName(words.untitled, 'article'));

async function* each<Value>(...values: Value[]): AsyncGenerator<Value> {
  yield* values;
}

/** Makes one article ready to be written. Throws what reading its pictures throws. */
export async function fileOf(
  item: Exportable,
  form: ExportForm,
  { appeals, inline }: ExportChoices,
  words: ExportWords,
  options: { signal: AbortSignal; onProgress?: (progress: { done: number; total: number }) => void },
): Promise<ReadyFile> {
  const article = exportedOf(item);
  const base = baseName(article, words);
  const read: ReadPictures = form === 'text' ? { pictures: new Map(), missing: [] } : await item.readPictures(options);
  const { missing } = read;
  const [ending, type] = EXPORT_TYPES[form];
  const ready = (content: string): ReadyFile => ({
    name: `${base}.${ending}`,
    type,
    content: new Blob([content]).stream(),
    missing,
  });
  switch (form) {
    case 'html':
      return ready(await htmlOf(article, read, words, appeals));
    case 'text':
      return ready(textFile(article, words.marks));
    case 'json':
      return ready(jsonText(await articleFile(item, { ...read, page: await item.readPage?.(options), hold: true })));
    case 'markdown': {
      if (inline || picturesOf(article.content).length === 0) {
        const pictures = await insidePlaces(article, read, false);
        return ready(markdownFile(article, { pictures, words }));
      }
      const entries = markdownEntries(article, read, words, { name: base, written: new Set() });
      return { name: `${base}.zip`, type: 'application/zip', content: zipFiles(entries), missing };
    }
    case 'epub': {
      const pictures = await filePictures(article, read, EPUB_PICTURE_TYPES);
      const files = epubFiles(each({ article, pictures }), {
        identifier: `urn:uuid:${item.id ?? createUuid()}`,
        now: Date.now(),
        words,
      });
      return { name: `${base}.${ending}`, type, content: zipFiles(files), missing };
    }
  }
}
