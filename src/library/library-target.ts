import { placeKey } from '../article/place.ts';
import type { ImportedItem } from '../import/imported-item.ts';
import { itemArticle } from '../import/item-article.ts';
import { mergeItems } from '../import/merge-items.ts';
import { addressKey } from '../import/same-address.ts';
import type { StoredSource } from '../import/stored-article.ts';
import type * as readingPlaces from '../learning/reading-places.ts';
import { tellLibraryChange } from './change-channel.ts';
import { type MarkRecord, openLibraryDatabase } from './database.ts';
import { setFavourite, setTags, takeBack } from './decide.ts';
import { openImportDatabase, type WaitingRecord } from './import-database.ts';
import type { ImportTarget, Kept, Known } from './import-items.ts';
import { importedAlong } from './imported-along.ts';
import { keepStored } from './keep-stored.ts';
import { eraseSavedArticles, listAllArticles } from './library.ts';
import { asLibraryError } from './library-error.ts';
import { deleteMark, listMarks, putMark } from './marks.ts';
import { type Restored, takeRestoredBack } from './restore-article.ts';
import { storeArticle } from './store-article.ts';
import { tellWaitingChange } from './waiting-articles.ts';

/** What is there of an address, and the article it is, where it is one. */
interface Place {
  where: Known;
  id?: string;
  url?: string;
}

/** Where is kept how far articles were read: `src/learning/reading-places`. */
type Reading = Pick<typeof readingPlaces, 'addPlace' | 'forgetPlace'>;

/** What takes an import back again, the last first. */
interface Brought {
  /** Addresses that were not there before, by their key. */
  keys: Set<string>;
  undo: (() => Promise<unknown>)[];
  /** Articles of Colophon's own files that were not there before. */
  restored: Restored[];
}

/**
 * The library as the place where imported articles go: those with a text as saved articles, the others on the list of what is to be
 * fetched. Nothing is fetched. What is there already keeps its text; tags, marks and the star of a favourite are added to it.
 */
export async function openLibraryTarget(reading: Reading): Promise<ImportTarget> {
  const places = await asLibrary(readPlaces);
  const brought: Brought = { keys: new Set(), undo: [], restored: [] };
  return {
    known: new Map([...places].map(([key, { where }]) => [key, where])),
    keep: (item, onDamaged) =>
      asLibrary(() => (item.stored ? restore(item.stored, brought, reading, onDamaged) : keep(item, places, brought))),
    takeBack: () => asLibrary(() => takeAllBack(brought)),
    tellChange() {
      tellLibraryChange();
      tellWaitingChange();
    },
  };
}

/** Whatever fails is thrown as `LibraryError`. */
async function asLibrary<Result>(task: () => Promise<Result>): Promise<Result> {
  try {
    return await task();
  } catch (error) {
    throw asLibraryError(error);
  }
}

async function readPlaces(): Promise<Map<string, Place>> {
  const places = new Map<string, Place>();
  const imports = await openImportDatabase();
  for (const { key, need } of await imports.getAll('waiting'))
    if (need === 'text') places.set(key, { where: 'waiting' });
  const articles = await listAllArticles();
  // Of two of the same address the one that is not in the trash counts.
  articles.sort((a, b) => Number(a.removedAt === null) - Number(b.removedAt === null));
  for (const { id, url, removedAt } of articles)
    places.set(addressKey(url), { where: removedAt === null ? 'kept' : 'trash', id, url });
  return places;
}

async function keep(item: ImportedItem, places: Map<string, Place>, brought: Brought): Promise<Kept> {
  const key = addressKey(item.url);
  const place = places.get(key);
  if (place) {
    if (place.where === 'kept' && place.id && place.url) await addTo(place.id, place.url, item, brought);
    if (place.where === 'waiting') await addToWaiting(key, item, brought);
    return place.where;
  }
  const article = itemArticle(item);
  const imports = await openImportDatabase();
  brought.keys.add(key);
  if (!article) {
    await imports.put('waiting', waitingRecord(key, item, 'text'));
    return 'queued';
  }
  const saved = await storeArticle(await openLibraryDatabase(), article, [], importedAlong(item));
  if (/<(?:img|video)\b/i.test(article.content))
    await imports.put('waiting', { ...waitingRecord(key, item, 'pictures'), articleId: saved.id });
  return 'saved';
}

/** Brings back an article that Colophon wrote. What else is known of its address does not matter: it has its own, to the letter. */
async function restore(
  stored: StoredSource,
  brought: Brought,
  reading: Reading,
  onDamaged?: (pictures: number) => void,
): Promise<Kept> {
  const { restored, damaged, stored: kept } = await keepStored(stored);
  const key = placeKey(kept.article.url, kept.article.reading);
  if (kept.place && (await reading.addPlace(key, kept.place))) brought.undo.push(() => reading.forgetPlace(key));
  if (damaged > 0) onDamaged?.(damaged);
  if (restored.before === null) {
    brought.restored.push(restored);
    return 'saved';
  }
  brought.undo.push(async () => takeRestoredBack(await openLibraryDatabase(), restored));
  return restored.before.after.removedAt.value === null ? 'kept' : 'trash';
}

function waitingRecord(key: string, item: ImportedItem, need: WaitingRecord['need']): WaitingRecord {
  const { html: _html, markdown: _markdown, ...rest } = item;
  return { key, need, item: rest, addedAt: Date.now() };
}

/** Adds what an import says of a saved article to what is there; nothing is taken off. */
async function addTo(id: string, url: string, item: ImportedItem, brought: Brought): Promise<void> {
  for (const decide of [
    ...(item.tags.length > 0 ? [() => setTags([id], item.tags, true)] : []),
    ...(item.isFavourite ? [() => setFavourite([id], true)] : []),
  ]) {
    const made = await decide();
    brought.undo.push(() => takeBack(made));
  }
  const { marks = [] } = importedAlong(item);
  if (marks.length === 0) return;
  const quotes = new Set((await listMarks(url)).map(({ quote }) => quote));
  for (const mark of marks) {
    if (quotes.has(mark.quote)) continue;
    await putMark(url, mark);
    brought.undo.push(() => deleteMark(url, mark.id));
  }
}

async function addToWaiting(key: string, item: ImportedItem, brought: Brought): Promise<void> {
  const imports = await openImportDatabase();
  const before = await imports.get('waiting', key);
  const merged = before && mergeItems([before.item, item]).items[0];
  if (!before || !merged) return;
  await imports.put('waiting', { ...before, item: waitingRecord(key, merged, before.need).item });
  brought.undo.push(() => imports.put('waiting', before));
}

/** Erases what stands under the addresses that the import brought, and takes back what it added elsewhere. */
async function takeAllBack({ keys, undo, restored }: Brought): Promise<number> {
  for (let last = undo.pop(); last; last = undo.pop()) await last();
  const articles = (await listAllArticles()).filter(({ url }) => keys.has(addressKey(url)));
  await eraseSavedArticles(new Set(articles.map(({ id }) => id)));
  await eraseRestored(restored);
  const transaction = (await openImportDatabase()).transaction('waiting', 'readwrite');
  for (const key of keys) await transaction.store.delete(key);
  await transaction.done;
  const count = keys.size + restored.length;
  keys.clear();
  restored.length = 0;
  return count;
}

/** Marks that were there before their article are there again afterwards. */
async function eraseRestored(restored: readonly Restored[]): Promise<void> {
  const database = await openLibraryDatabase();
  for (const one of restored) await takeRestoredBack(database, one);
  const before = await marksOf(restored.map(({ id }) => id));
  await eraseSavedArticles(new Set(restored.map(({ id }) => id)));
  for (const mark of before) await database.put('marks', mark);
}

/** The marks of these articles. */
async function marksOf(ids: readonly string[]): Promise<MarkRecord[]> {
  const database = await openLibraryDatabase();
  const found: MarkRecord[] = [];
  for (const id of ids) {
    const record = await database.get('articles', id);
    if (record) found.push(...(await database.getAllFromIndex('marks', 'address', record.address)));
  }
  return found;
}
