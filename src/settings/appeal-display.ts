import { storage } from 'wxt/utils/storage';

/** What the reader does with appeals: `fold` them into the footer, `hide` them, or `leave` them in the text. */
export type AppealDisplay = 'fold' | 'hide' | 'leave';

const VALUES: readonly string[] = ['fold', 'hide', 'leave'] satisfies AppealDisplay[];
/** Sites with a choice of their own that are remembered; the one set longest ago goes first. */
const MOST_SITES = 2_000;

const everywhereItem = storage.defineItem<AppealDisplay>('local:appealDisplay', { fallback: 'fold', version: 1 });
const sitesItem = storage.defineItem<Record<string, AppealDisplay>>('local:appealDisplayBySite', {
  fallback: {},
  version: 1,
});

const checked = (value: unknown): AppealDisplay | null =>
  typeof value === 'string' && VALUES.includes(value) ? (value as AppealDisplay) : null;

/** The choice for all sites, and the one for this host where there is one. */
export async function getAppealDisplay(
  host: string,
): Promise<{ everywhere: AppealDisplay; here: AppealDisplay | null }> {
  const [everywhere, sites] = await Promise.all([everywhereItem.getValue(), sitesItem.getValue()]);
  return {
    everywhere: checked(everywhere) ?? 'fold',
    here: Object.hasOwn(sites, host) ? checked(sites[host]) : null,
  };
}

/** Remembers a choice for all sites or for one host; null for a host goes back to that for all sites, null everywhere to `fold`. */
export async function setAppealDisplay(
  value: AppealDisplay | null,
  where: 'everywhere' | { host: string },
): Promise<void> {
  if (where === 'everywhere') {
    await everywhereItem.setValue(value ?? 'fold');
    return;
  }
  const others = Object.entries(await sitesItem.getValue()).filter(([host]) => host !== where.host);
  const kept = value ? [...others, [where.host, value] as const] : others;
  await sitesItem.setValue(Object.fromEntries(kept.slice(-MOST_SITES)));
}

/** Calls back when a choice changed, in this page or another, until `signal` aborts. */
export function watchAppealDisplay(onChange: () => void, signal: AbortSignal): void {
  const stops = [everywhereItem.watch(onChange), sitesItem.watch(onChange)];
  signal.addEventListener('abort', () => stops.forEach((stop) => stop()), { once: true });
}
