import type { Article } from '../article/article.ts';
import type { Mark } from '../marks/mark.ts';
import { indexText, type TextFields } from '../search/index-document.ts';
import type { PageSnapshot } from '../snapshot/snapshot.ts';
import { abandon } from './abandon.ts';
import { addressOf, articleRecord } from './article-record.ts';
import type { LibraryDatabase } from './database.ts';
import { type Decisions, decisionsOf, momentAfter, newDecisions } from './decisions.ts';
import { DROPS, dropPictures, type LibraryWrite } from './drop-pictures.ts';
import type { FetchedPicture } from './fetch-picture.ts';
import type { SavedArticle, SavedPicture } from './saved-article.ts';
import { takeSave } from './saves.ts';
import { searchedText } from './searched-text.ts';
import { putSnapshot } from './snapshots.ts';
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

/** What is written along with an article. */
interface StoreOptions extends ComesAlong {
  saveId?: string;
  /** Its whole page, with the files that it shows. An earlier one stays where there is none. */
  page?: { snapshot: PageSnapshot; files: readonly PictureToStore[] };
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
  options: StoreOptions & { signal?: AbortSignal } = {},
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
  { savedAt = Date.now(), decide = (decisions) => decisions, marks = [], saveId, page }: StoreOptions,
): Promise<SavedArticle> {
  const ofSave = saveId === undefined ? [] : await takeSave(transaction, addressOf(article.url), saveId);
  const articles = transaction.objectStore('articles');
  const contents = transaction.objectStore('contents');
  const earlier = await articles.index('address').get(addressOf(article.url));
  const before = earlier && (await contents.get(earlier.id));

  const pictures: SavedPicture[] = [];
  for (const picture of fetched) {
    const stored = await putPicture(transaction, picture);
    const kept =
      'failure' in stored ? before?.pictures.find((old) => old.url === picture.url && 'hash' in old) : undefined;
    pictures.push(kept ?? stored);
  }

  const saved: SavedArticle = {
    id: earlier?.id ?? createUuid(),
    article,
    pictures,
    savedAt,
    removedAt: null,
  };
  const decisions = decide(earlier ? decisionsOf(earlier) : newDecisions());
  const record = articleRecord({
    ...saved,
    // One in the trash comes back.
    decisions:
      decisions.removedAt.value === null
        ? decisions
        : { ...decisions, removedAt: { value: null, at: momentAfter(decisions, Date.now()) } },
  });
  await contents.put({ id: saved.id, article, pictures });
  await articles.put(record);
  for (const mark of marks) await transaction.objectStore('marks').put({ ...mark, address: record.address });
  await transaction.objectStore('segments').add({ segment: indexText(saved.id, saved.savedAt, text) });
  const ofPage = page ? await putPage(transaction, saved.id, page) : [];
  await dropPictures(transaction, [...(earlier?.hashes ?? []), ...ofSave, ...ofPage]);
  return saved;
}

async function putPicture(transaction: LibraryWrite, picture: PictureToStore): Promise<SavedPicture> {
  if (!('blob' in picture)) return picture;
  await transaction.objectStore('pictures').put({ hash: picture.hash, blob: picture.blob });
  return { url: picture.url, hash: picture.hash };
}

async function putPage(
  transaction: LibraryWrite,
  id: string,
  { snapshot, files }: NonNullable<StoreOptions['page']>,
): Promise<string[]> {
  const stored: SavedPicture[] = [];
  for (const file of files) stored.push(await putPicture(transaction, file));
  return putSnapshot(transaction, id, snapshot, stored);
}
