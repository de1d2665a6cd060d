import type { Article } from '../article/article.ts';
import type { Mark } from '../marks/mark.ts';
import { indexText, type TextFields } from '../search/index-document.ts';
import { abandon } from './abandon.ts';
import { addressOf, articleRecord } from './article-record.ts';
import type { LibraryDatabase } from './database.ts';
import { type Decisions, newDecisions } from './decisions.ts';
import { DROPS, dropPictures, type LibraryWrite } from './drop-pictures.ts';
import type { FetchedPicture } from './fetch-picture.ts';
import type { SavedArticle, SavedPicture } from './saved-article.ts';
import { takeSave } from './saves.ts';
import { searchedText } from './searched-text.ts';
import { createUuid } from './uuid.ts';

/** A picture to be stored, one whose bytes are stored already, or why there is none. */
export type PictureToStore = FetchedPicture | SavedPicture;

/** What may come along with an article that was saved elsewhere before. */
export interface ComesAlong {
  /** When it was saved; milliseconds since 1970. */
  savedAt?: number;
  decide?: (decisions: Decisions) => Decisions;
  marks?: readonly Mark[];
}

/**
 * Writes an article with its pictures, and what comes along, in one transaction, in place of an earlier one of the same address. Where a picture
 * could not be fetched this time, the one stored with the earlier version stays. `saveId` names the save (`saves`) that is over with it; throws
 * `SaveTakenBack` where nobody wants that any more.
 */
export async function storeArticle(
  database: LibraryDatabase,
  article: Article,
  fetched: readonly PictureToStore[],
  options: ComesAlong & { signal?: AbortSignal; saveId?: string } = {},
): Promise<SavedArticle> {
  const { signal } = options;
  const text = searchedText(article);
  const transaction: LibraryWrite = database.transaction(
    ['contents', 'segments', 'marks', 'saves', ...DROPS],
    'readwrite',
  );
  const abort = () => abandon(transaction);
  signal?.addEventListener('abort', abort, { once: true });
  try {
    const saved = await write(transaction, article, fetched, text, options);
    await transaction.done;
    return saved;
  } catch (error) {
    abandon(transaction);
    // The transaction's end says nothing new: the error at hand is why it ended.
    await transaction.done.catch(() => undefined);
    signal?.throwIfAborted();
    throw transaction.error ?? error;
  } finally {
    signal?.removeEventListener('abort', abort);
  }
}

async function write(
  transaction: LibraryWrite,
  article: Article,
  fetched: readonly PictureToStore[],
  text: TextFields,
  { savedAt = Date.now(), decide = (decisions) => decisions, marks = [], saveId }: ComesAlong & { saveId?: string },
): Promise<SavedArticle> {
  const ofSave = saveId === undefined ? [] : await takeSave(transaction, addressOf(article.url), saveId);
  const articles = transaction.objectStore('articles');
  const contents = transaction.objectStore('contents');
  const earlier = await articles.index('address').get(addressOf(article.url));
  const before = earlier && (await contents.get(earlier.id));

  const pictures: SavedPicture[] = [];
  for (const picture of fetched) {
    if ('blob' in picture) {
      await transaction.objectStore('pictures').put({ hash: picture.hash, blob: picture.blob });
      pictures.push({ url: picture.url, hash: picture.hash });
    } else if ('hash' in picture) {
      pictures.push(picture);
    } else {
      const kept = before?.pictures.find((old) => old.url === picture.url && 'hash' in old);
      pictures.push(kept ?? picture);
    }
  }

  const saved: SavedArticle = {
    id: earlier?.id ?? createUuid(),
    article,
    pictures,
    savedAt,
    removedAt: null,
  };
  const decisions = decide(earlier?.decisions ?? newDecisions());
  const record = articleRecord({
    ...saved,
    // One in the trash comes back.
    decisions:
      decisions.removedAt.value === null ? decisions : { ...decisions, removedAt: { value: null, at: Date.now() } },
  });
  await contents.put({ id: saved.id, article, pictures });
  await articles.put(record);
  for (const mark of marks) await transaction.objectStore('marks').put({ ...mark, address: record.address });
  await transaction.objectStore('segments').add({ segment: indexText(saved.id, saved.savedAt, text) });
  await dropPictures(transaction, [...(earlier?.hashes ?? []), ...ofSave]);
  return saved;
}
