import type { Article } from '../article/article.ts';
import type { PageSnapshot } from '../snapshot/snapshot.ts';
import { addressOf, summaryOf } from './article-record.ts';
import { tellLibraryChange, tellMarksChange } from './change-channel.ts';
import { countMarks } from './count-marks.ts';
import type { ArticleRecord } from './database.ts';
import { removeSavedArticles, restoreSavedArticles } from './decide.ts';
import { type Decisions, decisionsOf } from './decisions.ts';
import { DROPS, dropPictures } from './drop-pictures.ts';
import type { FetchPicturesOptions, SaveProgress } from './pictures.ts';
import type { SavedArticle, SavedArticleSummary } from './saved-article.ts';
import { dropSnapshot } from './snapshots.ts';
import type { ComesAlong } from './store-article.ts';
import { clearTombstones, tombstoneOf } from './tombstones.ts';
import { withLibrary } from './with-library.ts';

export { watchLibrary, watchMarks } from './change-channel.ts';
export type { SaveProgress } from './pictures.ts';

/** Milliseconds that an article waits in the trash before it is erased: 30 days. */
const TRASH_TIME = 30 * 24 * 60 * 60 * 1000;

/**
 * Saves an article with its pictures and appeals. Its pictures are fetched first; then everything is written in one
 * transaction, so that an abort or a failure leaves the library as it was. An article of the same address is replaced under
 * the same id (also one in the trash, which so comes back); its stored pictures stay where they cannot be fetched anew.
 * Throws `LibraryError`, `SaveTakenBack` where another page cancelled it, or the reason of `signal` when that aborts, or of `leave`: then
 * nothing is taken back, and whoever finishes what was left behind (`finish-saves`) goes on.
 */
export async function saveArticle(
  article: Article,
  options: ComesAlong & {
    signal?: AbortSignal;
    leave?: AbortSignal;
    onProgress?: (progress: SaveProgress) => void;
    /** Larger pictures are left out (`fetchLeftOut` has them later); 0: all are. Bytes. */
    largestPicture?: number;
    /** Takes the whole page, to be kept too; null where that cannot be. Asked when the wish to save is written down. */
    takePage?: () => Promise<PageSnapshot | null>;
    /** For tests. */
    fetch?: FetchPicturesOptions['fetch'];
  } = {},
): Promise<SavedArticle> {
  const { signal, leave } = options;
  signal?.throwIfAborted();
  const ends = AbortSignal.any([signal, leave].filter((one) => one !== undefined));
  // The library is opened before anything is fetched: where there is none, that is said at once.
  return withLibrary(async () => {
    // Most readings end without a save: what it needs is no part of what a page starts with.
    const { fetchAndStore } = await import('./fetch-and-store.ts');
    const saved = await fetchAndStore(article, options);
    tellLibraryChange([saved.id]);
    if (options.marks?.length) tellMarksChange(addressOf(article.url));
    return saved;
  }, ends);
}

/** Records read at a stroke: of so many a page takes up what it is handed in a hundredth of a second or two. */
const RECORDS_AT_ONCE = 500;

/** All articles of the library, those in the trash as well, in no order. Whoever waits for them can go on meanwhile. */
export function listAllArticles(): Promise<SavedArticleSummary[]> {
  return withLibrary(async (database) => {
    const counts = await countMarks(database);
    const { store } = database.transaction('articles');
    const all: SavedArticleSummary[] = [];
    let rest: IDBKeyRange | undefined;
    for (let isMore = true; isMore; ) {
      const records = await store.getAll(rest, RECORDS_AT_ONCE);
      for (const record of records) all.push(summaryOf(record, counts.get(record.address) ?? 0));
      const last = records.at(-1);
      isMore = last !== undefined && records.length === RECORDS_AT_ONCE;
      if (last) rest = IDBKeyRange.lowerBound(last.id, true);
    }
    return all;
  });
}

/** Those of these articles that the library has, in no order. */
export function listArticles(ids: readonly string[]): Promise<SavedArticleSummary[]> {
  return withLibrary(async (database) => {
    const transaction = database.transaction(['articles', 'marks']);
    const found = await Promise.all(ids.map((id) => transaction.objectStore('articles').get(id)));
    const marks = transaction.objectStore('marks').index('address');
    return Promise.all(
      found
        .filter((record) => record !== undefined)
        .map(async (record) => summaryOf(record, await marks.count(record.address))),
    );
  });
}

/** Of so many records for each article that is wanted, most are neither in the archive nor in the trash. */
const LOOKED_AT = 4;

/** The articles saved last that are neither archived nor in the trash, the latest first; fewer where those would have to be looked for. */
export function listLatestArticles(count: number): Promise<SavedArticleSummary[]> {
  return withLibrary(async (database) => {
    const transaction = database.transaction(['articles', 'marks']);
    const found: ArticleRecord[] = [];
    let left = count * LOOKED_AT;
    const bySaved = transaction.objectStore('articles').index('savedAt');
    for (let at = await bySaved.openCursor(null, 'prev'); at && found.length < count && left > 0; left--) {
      const { isArchived, removedAt } = decisionsOf(at.value);
      if (!isArchived.value && removedAt.value === null) found.push(at.value);
      at = await at.continue();
    }
    const marks = transaction.objectStore('marks').index('address');
    return Promise.all(found.map(async (record) => summaryOf(record, await marks.count(record.address))));
  });
}

/** The saved articles, newest first, or those in the trash, removed last first. */
export async function listSavedArticles(which: 'kept' | 'trash'): Promise<SavedArticleSummary[]> {
  const all = await listAllArticles();
  return which === 'kept'
    ? all.filter(({ removedAt }) => removedAt === null).sort((a, b) => b.savedAt - a.savedAt)
    : all.filter(({ removedAt }) => removedAt !== null).sort((a, b) => (b.removedAt ?? 0) - (a.removedAt ?? 0));
}

/** A saved article with its text, also one in the trash; undefined when the library has none with this id. */
export function findSavedArticle(
  id: string,
): Promise<(SavedArticle & { decisions: Decisions; hasSnapshot: boolean }) | undefined> {
  return withLibrary(async (database) => {
    const transaction = database.transaction(['articles', 'contents', 'snapshots']);
    const [record, content, snapshots] = await Promise.all([
      transaction.objectStore('articles').get(id),
      transaction.objectStore('contents').get(id),
      transaction.objectStore('snapshots').count(id),
    ]);
    if (!record || !content) return undefined;
    const { savedAt } = record;
    const decisions = decisionsOf(record);
    const { article, pictures } = content;
    const removedAt = decisions.removedAt.value;
    return { id, article, pictures, savedAt, removedAt, decisions, hasSnapshot: snapshots > 0 };
  });
}

/** The saved article of this address, fragment aside; undefined when there is none, or only in the trash. */
export function findSavedArticleByUrl(url: string): Promise<SavedArticleSummary | undefined> {
  return withLibrary(async (database) => {
    const address = addressOf(url);
    const record = await database.getFromIndex('articles', 'address', address);
    if (!record || decisionsOf(record).removedAt.value !== null) return undefined;
    return summaryOf(record, await database.countFromIndex('marks', 'address', address));
  });
}

/** A stored picture by its content hash. */
export function getPicture(hash: string): Promise<Blob | undefined> {
  return withLibrary(async (database) => (await database.get('pictures', hash))?.blob);
}

/** Puts an article into the trash. `restoreSavedArticle` undoes it. */
export async function removeSavedArticle(id: string): Promise<void> {
  await removeSavedArticles([id]);
}

/** Takes an article out of the trash. */
export async function restoreSavedArticle(id: string): Promise<void> {
  await restoreSavedArticles([id]);
}

/**
 * Erases an article for good, with its marks and the pictures that no other article uses. Marks that were made or changed after it went
 * into the trash belong to the page and stay. One that is gone already is no error.
 */
export function eraseSavedArticle(id: string): Promise<void> {
  return erase([id]);
}

/** Erases several at once. */
export function eraseSavedArticles(ids: ReadonlySet<string>): Promise<void> {
  return erase(ids);
}

/**
 * Erases those of these articles that have been in the trash for more than 30 days, and what is to be forgotten of what was erased before. `now` in
 * milliseconds since 1970.
 */
export async function eraseExpiredTrash(articles: readonly SavedArticleSummary[], now: number): Promise<void> {
  const isExpired = (removedAt: number | null): boolean => removedAt !== null && now - removedAt > TRASH_TIME;
  const expired = articles.filter(({ removedAt }) => isExpired(removedAt)).map(({ id }) => id);
  // One may have been taken out since it was listed.
  await erase(expired, (record) => isExpired(decisionsOf(record).removedAt.value));
}

function erase(ids: Iterable<string>, isWanted: (record: ArticleRecord) => boolean = () => true): Promise<void> {
  return withLibrary(async (database) => {
    const transaction = database.transaction(['contents', 'marks', 'tombstones', ...DROPS], 'readwrite');
    const marks = transaction.objectStore('marks');
    const now = Date.now();
    const tombstones = transaction.objectStore('tombstones');
    await clearTombstones(transaction, now);
    const articles = transaction.objectStore('articles');
    const asked = await Promise.all(Array.from(ids, (id) => articles.get(id)));
    const records = asked.filter((record) => record !== undefined).filter(isWanted);
    for (const record of records) {
      await articles.delete(record.id);
      await transaction.objectStore('contents').delete(record.id);
      const ofPage = await dropSnapshot(transaction, record.id);
      await tombstones.put(tombstoneOf('article', record.id, record.address, now));
      await dropPictures(transaction, [...(record.hashes ?? []), ...ofPage]);
      for (const mark of await marks.index('address').getAll(record.address))
        if (mark.updated <= (decisionsOf(record).removedAt.value ?? Number.POSITIVE_INFINITY)) {
          await marks.delete(mark.id);
          await tombstones.put(tombstoneOf('mark', mark.id, record.address, now));
        }
    }
    await transaction.done;
    if (records.length > 0) tellLibraryChange(records.map(({ id }) => id));
    for (const { address } of records) tellMarksChange(address);
  });
}
