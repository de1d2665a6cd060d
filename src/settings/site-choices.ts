import { storage } from 'wxt/utils/storage';

/** Sites with a choice of their own that are remembered; the one set longest ago goes first. */
const MOST_SITES = 2_000;

/** One choice for all sites, and others for single hosts. */
export interface SiteChoices<Value> {
  /** The choice for all sites, and the one for this host where there is one. */
  get(host: string): Promise<{ everywhere: Value; here: Value | null }>;
  /** The hosts with a choice of their own, the one set last at the end. */
  list(): Promise<[host: string, value: Value][]>;
  /** Remembers a choice for all sites or for one host; null for a host goes back to that for all sites, null everywhere to the first value. */
  set(value: Value | null, where: 'everywhere' | { host: string }): Promise<void>;
  /** Calls back when a choice changed, in this page or another, until `signal` aborts. */
  watch(onChange: () => void, signal: AbortSignal): void;
}

/**
 * Choices kept in the extension's storage under two keys: `<name>` for all sites, `<name>BySite` for hosts. `checked` hands
 * back what is stored where it is a choice, and null where it is none; `first` holds until something else is chosen.
 */
export function siteChoices<Value extends string | boolean>(
  name: string,
  first: Value,
  checked: (value: unknown) => Value | null,
): SiteChoices<Value> {
  const everywhereItem = storage.defineItem<Value>(`local:${name}`, { fallback: first, version: 1 });
  const sitesItem = storage.defineItem<Record<string, Value>>(`local:${name}BySite`, { fallback: {}, version: 1 });

  /** As they are stored: also those that only a newer version knows. */
  const stored = async (): Promise<[string, Value][]> => {
    const sites: unknown = await sitesItem.getValue();
    return Object.entries(typeof sites === 'object' && sites !== null ? sites : {});
  };
  const list = async (): Promise<[string, Value][]> =>
    (await stored()).flatMap(([host, value]) => {
      const choice = checked(value);
      return choice === null ? [] : [[host, choice] as [string, Value]];
    });
  return {
    list,
    async get(host) {
      const [everywhere, sites] = await Promise.all([everywhereItem.getValue(), list()]);
      return {
        everywhere: checked(everywhere) ?? first,
        here: sites.find(([known]) => known === host)?.[1] ?? null,
      };
    },
    async set(value, where) {
      if (where === 'everywhere') {
        await everywhereItem.setValue(value ?? first);
        return;
      }
      const others = (await stored()).filter(([host]) => host !== where.host);
      const kept = value === null ? others : [...others, [where.host, value] as const];
      await sitesItem.setValue(Object.fromEntries(kept.slice(-MOST_SITES)));
    },
    watch(onChange, signal) {
      const stops = [everywhereItem.watch(onChange), sitesItem.watch(onChange)];
      signal.addEventListener('abort', () => stops.forEach((stop) => stop()), { once: true });
    },
  };
}
