import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { ImportedItem } from '../import/imported-item.ts';
import type { SaveFailure } from './links-to-save.ts';

/** An imported article that is not whole yet: its text is to be fetched, or only the pictures of its text. */
export interface WaitingRecord {
  /** `addressKey` of its address. */
  key: string;
  need: 'text' | 'pictures';
  item: Omit<ImportedItem, 'html' | 'markdown'>;
  /** The article whose pictures are to be fetched. */
  articleId?: string;
  /** Milliseconds since 1970. */
  addedAt: number;
  /** Why it could not be fetched when it was tried last. */
  failure?: SaveFailure;
  /** Its reader wants whatever text the page has. */
  force?: true;
}

interface ImportSchema extends DBSchema {
  waiting: { key: string; value: WaitingRecord };
}

export type ImportDatabase = IDBPDatabase<ImportSchema>;

const NAME = 'colophon-import';

let opened: Promise<ImportDatabase> | undefined;

function forget(): void {
  opened = undefined;
}

/** The database of what is to be fetched: apart from the library, which holds whole articles only. Opened once per page. */
export function openImportDatabase(): Promise<ImportDatabase> {
  opened ??= openDB<ImportSchema>(NAME, 1, {
    upgrade(database) {
      database.createObjectStore('waiting', { keyPath: 'key' });
    },
    blocking(_current, _wanted, event) {
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  }).catch((error: unknown) => {
    forget();
    throw error;
  });
  return opened;
}
