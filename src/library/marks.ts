import type { Mark } from '../marks/mark.ts';
import { addressOf } from './article-record.ts';
import { tellMarksChange } from './change-channel.ts';
import type { MarkRecord } from './database.ts';
import { tombstoneOf } from './tombstones.ts';
import { withLibrary } from './with-library.ts';

const markOf = ({ address: _address, ...mark }: MarkRecord): Mark => mark;

/** The marks of the article at this address, fragment aside, whether it is saved or not, the oldest first. Throws `LibraryError`. */
export function listMarks(url: string): Promise<Mark[]> {
  return withLibrary(async (database) =>
    (await database.getAllFromIndex('marks', 'address', addressOf(url)))
      .map(markOf)
      .sort((a, b) => a.created - b.created || (a.id < b.id ? -1 : 1)),
  );
}

/** What was marked and written on each article that has marks, as one text by the article's address without fragment. Throws `LibraryError`. */
export function listMarkedTexts(): Promise<ReadonlyMap<string, string>> {
  return withLibrary(async (database) => {
    const texts = new Map<string, string>();
    for (const { address, note, quote } of await database.getAll('marks')) {
      const before = texts.get(address);
      const text = note === '' ? quote : `${note}\n${quote}`;
      texts.set(address, before === undefined ? text : `${before}\n${text}`);
    }
    return texts;
  });
}

/** Stores a mark of an article, in place of an earlier one with its id. Throws `LibraryError`. */
export function putMark(url: string, mark: Mark): Promise<void> {
  return withLibrary(async (database) => {
    const address = addressOf(url);
    const transaction = database.transaction(['marks', 'tombstones'], 'readwrite');
    await transaction.objectStore('marks').put({ ...mark, address });
    // A deletion that is taken back was none.
    await transaction.objectStore('tombstones').delete(mark.id);
    await transaction.done;
    tellMarksChange(address);
  });
}

/** Deletes a mark; one that is gone already is no error. Throws `LibraryError`. */
export function deleteMark(url: string, id: string): Promise<void> {
  return withLibrary(async (database) => {
    const address = addressOf(url);
    const transaction = database.transaction(['marks', 'tombstones'], 'readwrite');
    await transaction.objectStore('marks').delete(id);
    await transaction.objectStore('tombstones').put(tombstoneOf('mark', id, address, Date.now()));
    await transaction.done;
    tellMarksChange(address);
  });
}

/** Calls back after each change of an article's marks, made by this page or another, until `signal` aborts. */
export { watchMarks } from './change-channel.ts';
