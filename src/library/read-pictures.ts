import type { Article } from '../article/article.ts';
import type { MissingPicture } from '../export/article-json.ts';
import { blobOfData, type ExportedPicture } from '../export/picture-file.ts';
import { contentHash } from './fetch-picture.ts';
import { getPicture } from './library.ts';
import { pictureUrls } from './picture-urls.ts';
import { fetchPictures, type SaveProgress } from './pictures.ts';
import type { SavedPicture } from './saved-article.ts';

/** The pictures of an article, by the address that its content has for them, and those that are not to be had. */
export interface ReadPictures {
  pictures: Map<string, ExportedPicture>;
  missing: MissingPicture[];
}

/**
 * Takes the pictures of a saved article out of the library. Throws `LibraryError`, or the reason of `signal`.
 */
export async function readStoredPictures(
  stored: readonly SavedPicture[],
  { signal, get = getPicture }: { signal?: AbortSignal; get?: typeof getPicture } = {},
): Promise<ReadPictures> {
  const read: ReadPictures = { pictures: new Map(), missing: [] };
  for (const picture of stored) {
    signal?.throwIfAborted();
    const blob = 'hash' in picture ? await get(picture.hash) : undefined;
    if ('hash' in picture && blob) read.pictures.set(picture.url, { hash: picture.hash, blob });
    else read.missing.push({ url: picture.url, failure: 'failure' in picture ? picture.failure : 'lost' });
  }
  return read;
}

/** Fetches the pictures of an article that is not saved, by the same rules as saving it. Rejects only when `signal` aborts. */
export async function fetchUnsavedPictures(
  article: Article,
  options: { signal?: AbortSignal; onProgress?: (progress: SaveProgress) => void; fetch?: typeof fetch } = {},
): Promise<ReadPictures> {
  const read: ReadPictures = { pictures: new Map(), missing: [] };
  for (const picture of await fetchPictures(pictureUrls(article), { ...options, pageUrl: article.url })) {
    if ('blob' in picture) read.pictures.set(picture.url, { hash: picture.hash, blob: picture.blob });
    else read.missing.push(picture);
  }
  return read;
}

/** The picture that a `data:` address is; null where it is none. */
export async function pictureOfData(address: string): Promise<ExportedPicture | null> {
  const blob = blobOfData(address);
  return blob && { hash: await contentHash(new Uint8Array(await blob.arrayBuffer())), blob };
}
