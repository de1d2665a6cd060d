import { storage } from 'wxt/utils/storage';
import { isHost } from './is-host.ts';
import { checkLook, type ReadingLook } from './reading-look.ts';

/**
 * The browser's synced storage takes 8,192 bytes for one item, its key included (`storage.sync.QUOTA_BYTES_PER_ITEM`); some are left free
 * for what other browsers count.
 */
const MOST_BYTES = 7_500;

const everywhereItem = storage.defineItem<Partial<ReadingLook>>('sync:look', { fallback: {}, version: 1 });
const sitesItem = storage.defineItem<LooksBySite>('sync:lookBySite', {
  fallback: {},
  version: 1,
});

export type LooksBySite = Record<string, Partial<ReadingLook>>;

/** What was chosen for all sites, and for one host; null where the host follows the others. */
export interface ChosenLook {
  everywhere: Partial<ReadingLook>;
  here: Partial<ReadingLook> | null;
}

/** The hosts with a look of their own, the one set last at the end. */
export async function listLooks(): Promise<[host: string, look: Partial<ReadingLook>][]> {
  return (await storedLooks()).map(([host, look]) => [host, checkLook(look)]);
}

/** As they are stored: with what only a newer version knows. */
async function storedLooks(): Promise<[host: string, look: Partial<ReadingLook>][]> {
  const stored: unknown = await sitesItem.getValue();
  return Object.entries(typeof stored === 'object' && stored !== null ? stored : {}).filter(([host]) => isHost(host));
}

export async function getLook(host: string): Promise<ChosenLook> {
  const [everywhere, sites] = await Promise.all([everywhereItem.getValue(), listLooks()]);
  return { everywhere: checkLook(everywhere), here: sites.find(([known]) => known === host)?.[1] ?? null };
}

/** Remembers a look for all sites or for one host; null forgets it. The sites set longest ago go where the storage would be full. */
export async function setLook(
  look: Partial<ReadingLook> | null,
  where: 'everywhere' | { host: string },
): Promise<void> {
  if (where === 'everywhere') return await everywhereItem.setValue(look ?? {});
  const others = (await storedLooks()).filter(([host]) => host !== where.host);
  const kept = look === null ? others : [...others, [where.host, look] as const];
  await sitesItem.setValue(Object.fromEntries(fitting(kept)));
}

/** As many of the sites set last as the storage takes. */
export function fitting(sites: readonly (readonly [string, Partial<ReadingLook>])[]): typeof sites {
  let first = 0;
  while (bytesOf(sites.slice(first)) > MOST_BYTES) first++;
  return sites.slice(first);
}

const bytesOf = (sites: readonly unknown[]): number => new TextEncoder().encode(JSON.stringify(sites)).length;

/** Calls back when a look changed, in this page, in another or on another machine, until `signal` aborts. */
export function watchLooks(onChange: () => void, signal: AbortSignal): void {
  const stops = [everywhereItem.watch(onChange), sitesItem.watch(onChange)];
  signal.addEventListener('abort', () => stops.forEach((stop) => stop()), { once: true });
}
