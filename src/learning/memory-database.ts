import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { checkSiteMemory, MOST_SITES, type SiteMemory } from './site-memory.ts';

/**
 * A database of its own: a site's counts are read and written in one transaction, the oldest site is found by an index, all
 * of it is forgotten by one call, and no page hears of each write, as all do of each change in the browser's `storage`.
 * Apart from the library, so that neither can damage or block the other.
 */
interface MemorySchema extends DBSchema {
  sites: { key: string; value: SiteMemory; indexes: { at: number } };
}

const NAME = 'colophon-memory';

/** Version 1: `sites`. */
const VERSION = 1;

let opened: Promise<IDBPDatabase<MemorySchema>> | undefined;

function forget(): void {
  opened = undefined;
}

function open(): Promise<IDBPDatabase<MemorySchema>> {
  opened ??= openDB<MemorySchema>(NAME, VERSION, {
    upgrade(database) {
      database.createObjectStore('sites', { keyPath: 'host' }).createIndex('at', 'at');
    },
    blocking(_current, _wanted, event) {
      // A newer version of the extension waits for this page to let go.
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

/** What is remembered of a site; empty where there is nothing. */
export async function getSiteMemory(host: string): Promise<SiteMemory> {
  const database = await open();
  return checkSiteMemory(host, await database.get('sites', host));
}

/** Changes what is remembered of a site, in one transaction; beyond the limit the site read longest ago is forgotten. */
export async function changeSiteMemory(host: string, change: (memory: SiteMemory) => SiteMemory): Promise<void> {
  const database = await open();
  const transaction = database.transaction('sites', 'readwrite');
  const { store } = transaction;
  await store.put(change(checkSiteMemory(host, await store.get(host))));
  let tooMany = (await store.count()) - MOST_SITES;
  for (let oldest = await store.index('at').openCursor(); oldest && tooMany > 0; oldest = await oldest.continue()) {
    await oldest.delete();
    tooMany -= 1;
  }
  await transaction.done;
}

/** How much is remembered: sites, and the blocks of text that stood under more than one article. */
export async function measureSiteMemory(): Promise<{ sites: number; repeated: number }> {
  const database = await open();
  let repeated = 0;
  const all = await database.getAll('sites');
  for (const site of all)
    repeated += checkSiteMemory(site.host, site).blocks.filter(([, articles]) => articles > 1).length;
  return { sites: all.length, repeated };
}

/** Forgets all of it. */
export async function clearSiteMemory(): Promise<void> {
  const database = await open();
  await database.clear('sites');
}
