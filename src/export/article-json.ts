import type { Article } from '../article/article.ts';
import type { Mark } from '../marks/mark.ts';
import {
  ARTICLE_FORMAT,
  type ArticleFile,
  type FileDecisions,
  FORMAT_VERSION,
  PICTURES_FOLDER,
  type PictureEntry,
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
  { pictures, missing, hold }: { pictures: ExportedPictures; missing: readonly MissingPicture[]; hold: boolean },
): Promise<ArticleFile> {
  const entries: PictureEntry[] = [];
  for (const [url, picture] of pictures) {
    const { hash, blob } = picture;
    const where = hold ? { data: await base64(blob) } : { path: `${PICTURES_FOLDER}/${storedPictureName(picture)}` };
    entries.push({ url, hash, type: blob.type, ...where });
  }
  return {
    format: ARTICLE_FORMAT,
    version: FORMAT_VERSION,
    id,
    savedAt: savedAt === null ? null : new Date(savedAt).toISOString(),
    article,
    pictures: [...entries, ...missing.map(({ url, failure }) => ({ url, failure }))],
    decisions,
    marks: [...marks],
    place,
  };
}

/** The file as text. */
export const jsonText = (value: object): string => `${JSON.stringify(value, null, 1)}\n`;
