import type { FileDecisions } from '../export/library-format.ts';
import type { StoredArticle } from '../import/stored-article.ts';
import type { Mark } from '../marks/mark.ts';
import { indexText, type TextFields } from '../search/index-document.ts';
import type { PageSnapshot } from '../snapshot/snapshot.ts';
import { abandon } from './abandon.ts';
import { addressOf, articleRecord } from './article-record.ts';
import type { LibraryDatabase, MarkRecord, SnapshotRecord } from './database.ts';
import { cleanTag, type Decisions, mergeDecisions, newDecisions } from './decisions.ts';
import { DROPS, type LibraryWrite } from './drop-pictures.ts';
import type { FetchedPicture } from './fetch-picture.ts';
import type { SavedPicture } from './saved-article.ts';
import { searchedText } from './searched-text.ts';
import { putSnapshot } from './snapshots.ts';
import { createUuid } from './uuid.ts';

/** What became of an article that was brought back, with what is needed to take it back again. */
export interface Restored {
  id: string;
  /** It stood in the library before, and was merged with it. */
  before: { decisions: Decisions; after: Decisions } | null;
  /** The marks that were put, and those of the same ids that they replaced. */
  marks: { put: MarkRecord; before: MarkRecord | undefined }[];
  /** When the whole page that came with it was taken, and the one that it replaced; missing where none came. */
  page?: { takenAt: number; before: SnapshotRecord | undefined };
}

/** The whole page that comes with an article. */
export interface RestoredPage extends Omit<PageSnapshot, 'files'> {
  files: readonly FetchedPicture[];
}

/**
 * Brings back an article that left the library as a file, whole or not at all: under its own id, with all that was decided, its marks and its pictures.
 * Where the library has its address already, the article there keeps its text, and gets what it lacks: of each decision and each mark the later one
 * holds, pictures that are missing come back. `pictures`: those of `stored`, in its order. Throws what the browser throws.
 */
export async function restoreArticle(
  database: LibraryDatabase,
  stored: StoredArticle,
  pictures: readonly FetchedPicture[],
  page?: RestoredPage,
): Promise<Restored> {
  const text = searchedText(stored.article);
  const transaction: LibraryWrite = database.transaction(['contents', 'segments', 'marks', ...DROPS], 'readwrite');
  try {
    const address = addressOf(stored.article.url);
    const there = await transaction.objectStore('articles').index('address').get(address);
    const restored: Restored = there
      ? { id: there.id, before: await merge(transaction, there.id, stored, pictures), marks: [] }
      : { id: await add(transaction, stored, pictures, text), before: null, marks: [] };
    for (const mark of stored.marks) {
      const put = await putMark(transaction, mark, address);
      if (put) restored.marks.push(put);
    }
    const brought = page && (await bringPage(transaction, restored.id, page));
    await transaction.done;
    return brought ? { ...restored, page: brought } : restored;
  } catch (error) {
    abandon(transaction);
    // The transaction's end says nothing new: the error at hand is why it ended.
    await transaction.done.catch(() => undefined);
    throw transaction.error ?? error;
  }
}

async function add(
  transaction: LibraryWrite,
  { id, savedAt, article, decisions }: StoredArticle,
  fetched: readonly FetchedPicture[],
  text: TextFields,
): Promise<string> {
  const isFree = id !== null && (await transaction.objectStore('articles').count(id)) === 0;
  const saved = {
    id: isFree ? id : createUuid(),
    article,
    pictures: await putPictures(transaction, fetched),
    savedAt: savedAt ?? Date.now(),
    decisions: decisions ? tidy(decisions) : newDecisions(),
  };
  await transaction.objectStore('contents').put({ id: saved.id, article, pictures: saved.pictures });
  await transaction.objectStore('articles').put(articleRecord(saved));
  await transaction.objectStore('segments').add({ segment: indexText(saved.id, saved.savedAt, text) });
  return saved.id;
}

/** Tags as the library writes them, in its order. */
function tidy(decisions: FileDecisions): Decisions {
  const tags = decisions.tags.map((one) => ({ ...one, tag: cleanTag(one.tag) })).filter(({ tag }) => tag !== '');
  return mergeDecisions({ ...decisions, tags }, { ...decisions, tags });
}

async function putPictures(transaction: LibraryWrite, fetched: readonly FetchedPicture[]): Promise<SavedPicture[]> {
  const saved: SavedPicture[] = [];
  for (const picture of fetched) {
    if ('blob' in picture) {
      await transaction.objectStore('pictures').put({ hash: picture.hash, blob: picture.blob });
      saved.push({ url: picture.url, hash: picture.hash });
    } else saved.push(picture);
  }
  return saved;
}

/** Keeps a whole page, unless the one that is there was taken later. */
async function bringPage(transaction: LibraryWrite, id: string, page: RestoredPage): Promise<Restored['page']> {
  const before = await transaction.objectStore('snapshots').get(id);
  if (before && before.takenAt >= page.takenAt) return undefined;
  // What it replaced can come back: its files stay until somebody looks for what nobody uses.
  await putSnapshot(transaction, id, page, await putPictures(transaction, page.files));
  return { takenAt: page.takenAt, before };
}

async function merge(
  transaction: LibraryWrite,
  id: string,
  stored: StoredArticle,
  fetched: readonly FetchedPicture[],
): Promise<Restored['before']> {
  const [articles, contents] = [transaction.objectStore('articles'), transaction.objectStore('contents')];
  const [record, content] = [await articles.get(id), await contents.get(id)];
  if (!record) return null;
  const before = record.decisions;
  const after = stored.decisions ? mergeDecisions(before, tidy(stored.decisions)) : before;
  if (!content) {
    await articles.put({ ...record, decisions: after });
    return { decisions: before, after };
  }
  const come = new Map(fetched.map((one) => [one.url, one]));
  const pictures: SavedPicture[] = [];
  for (const picture of content.pictures) {
    const other = come.get(picture.url);
    const isThere = 'hash' in picture && (await transaction.objectStore('pictures').count(picture.hash)) > 0;
    if (isThere || !other || !('blob' in other)) pictures.push(picture);
    else pictures.push(...(await putPictures(transaction, [other])));
  }
  await contents.put({ ...content, pictures });
  const { article } = content;
  await articles.put(articleRecord({ id, article, pictures, savedAt: record.savedAt, decisions: after }));
  return { decisions: before, after };
}

/** Puts a mark, unless the one of its id that is there was changed later. An id that another article's mark has is not its own. */
async function putMark(
  transaction: LibraryWrite,
  mark: Mark,
  address: string,
): Promise<Restored['marks'][number] | undefined> {
  const marks = transaction.objectStore('marks');
  const there = await marks.get(mark.id);
  const isOthers = there !== undefined && there.address !== address;
  if (there && !isOthers && there.updated >= mark.updated) return undefined;
  const put: MarkRecord = { ...mark, id: isOthers ? createUuid(mark.created) : mark.id, address };
  await marks.put(put);
  return { put, before: isOthers ? undefined : there };
}

/**
 * Takes back what `restoreArticle` did: an article that it brought is left to be erased by its id; one that was there is as it was before,
 * unless something was decided since then. Pictures that came back stay. Throws what the browser throws.
 */
export async function takeRestoredBack(
  database: LibraryDatabase,
  { id, before, marks, page }: Restored,
): Promise<void> {
  const transaction = database.transaction(['articles', 'marks', 'snapshots'], 'readwrite');
  const record = await transaction.objectStore('articles').get(id);
  if (record && before && JSON.stringify(record.decisions) === JSON.stringify(before.after))
    await transaction.objectStore('articles').put({ ...record, decisions: before.decisions });
  for (const { put, before: was } of marks) {
    const now = await transaction.objectStore('marks').get(put.id);
    if (now?.updated !== put.updated) continue;
    if (was) await transaction.objectStore('marks').put(was);
    else await transaction.objectStore('marks').delete(put.id);
  }
  const snapshots = transaction.objectStore('snapshots');
  if (page && (await snapshots.get(id))?.takenAt === page.takenAt) {
    if (page.before) await snapshots.put(page.before);
    else await snapshots.delete(id);
  }
  await transaction.done;
}
