import type { Article } from '../article/article.ts';
import type { Mark } from '../marks/mark.ts';
import {
  ARTICLE_FORMAT,
  type ArticleFile,
  type FileDecisions,
  FORMAT_VERSION,
  PICTURES_FOLDER,
  type PictureEntry,
  SNAPSHOTS_FOLDER,
  type SnapshotEntry,
} from './library-format.ts';
import { base64, type ExportedPictures, storedPictureName } from './picture-file.ts';

/** An article as the library has it. */
export interface StoredArticle {
  id: string | null;
  article: Article;
  /** Milliseconds since 1970. */
  savedAt: number | null;
  decisions: FileDecisions | null;
  marks?: readonly Mark[];
  place?: ArticleFile['place'];
}

/** The whole page of an article, with the files that it shows. */
export interface StoredPage {
  html: string;
  url: string;
  /** Milliseconds since 1970. */
  takenAt: number;
  pictures: ExportedPictures;
  missing: readonly MissingPicture[];
}

/** Why a picture is not there, by its address. */
export interface MissingPicture {
  url: string;
  failure: string;
}

/**
 * An article in the form that an import reads back. `hold`: the pictures stand in it, in base64; otherwise their paths in the ZIP do.
 */
export async function articleFile(
  { id, article, savedAt, decisions, marks = [], place = null }: StoredArticle,
  {
    hold,
    page,
    ...files
  }: { pictures: ExportedPictures; missing: readonly MissingPicture[]; page?: StoredPage | undefined; hold: boolean },
): Promise<ArticleFile> {
  return {
    format: ARTICLE_FORMAT,
    version: FORMAT_VERSION,
    id,
    savedAt: savedAt === null ? null : new Date(savedAt).toISOString(),
    article,
    pictures: await entriesOf(files, hold),
    decisions,
    marks: [...marks],
    place,
    ...(page && id !== null ? { snapshot: await snapshotEntry(page, id, hold) } : {}),
  };
}

async function entriesOf(
  { pictures, missing }: { pictures: ExportedPictures; missing: readonly MissingPicture[] },
  hold: boolean,
): Promise<PictureEntry[]> {
  const entries: PictureEntry[] = [];
  for (const [url, picture] of pictures) {
    const { hash, blob } = picture;
    const where = hold ? { data: await base64(blob) } : { path: `${PICTURES_FOLDER}/${storedPictureName(picture)}` };
    entries.push({ url, hash, type: blob.type, ...where });
  }
  return [...entries, ...missing.map(({ url, failure }) => ({ url, failure }))];
}

/** The path of the whole page of an article in the ZIP. */
export const snapshotPath = (id: string): string => `${SNAPSHOTS_FOLDER}/${id}.html`;

async function snapshotEntry(
  { html, url, takenAt, ...files }: StoredPage,
  id: string,
  hold: boolean,
): Promise<SnapshotEntry> {
  return {
    url,
    takenAt: new Date(takenAt).toISOString(),
    ...(hold ? { html } : { path: snapshotPath(id) }),
    files: await entriesOf(files, hold),
  };
}

/** The file as text. */
export const jsonText = (value: object): string => `${JSON.stringify(value, null, 1)}\n`;
