import type { WaitingRecord } from './import-database.ts';
import type { SaveFailure } from './links-to-save.ts';

/** What fetching needs of the world; tests give their own. */
export interface FetchWaitingWorld {
  list(): Promise<WaitingRecord[]>;
  /** Fetches one, puts it into the library and takes it off the list, or notes why not. Rejects only when `signal` aborts. */
  fetch(record: WaitingRecord, signal: AbortSignal): Promise<{ ok: true } | { ok: false; failure: SaveFailure }>;
  /** Resolves after so many milliseconds; rejects when `signal` aborts. */
  wait(time: number, signal: AbortSignal): Promise<void>;
  now(): number;
}

/** How far it is. */
export interface FetchProgress {
  done: number;
  failed: number;
  total: number;
}

/** Sites that are asked at the same time: one's own connection and machine have other things to do. */
const AT_ONCE = 3;

/**
 * Milliseconds between the end of one request to a site and the next one. A person who opens one article after another is hardly faster; sites
 * begin to refuse at about one request a second.
 */
export const PAUSE = 4000;

/** What no further article would be fetched after, either. */
const ends = (failure: SaveFailure): boolean =>
  'library' in failure ? failure.library !== 'unexpected' : failure.why === 'offline';

/** What a site says that wants to be left alone for a time. */
const wantsRest = (failure: SaveFailure): boolean =>
  'why' in failure && (failure.why === 'too-many' || failure.why === 'site-broken');

/** The site of an address, as far as politeness goes: its host without `www.`. */
const siteOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '');

/** The articles of one site, and when it may be asked again. */
interface Site {
  records: WaitingRecord[];
  readyAt: number;
  isBusy: boolean;
}

/**
 * Fetches what waits, sites taking turns: never two requests to one at the same time, a pause between them, and a site that says it is
 * asked too much is asked no more this time. Ends when nothing is left that may be asked, when the network or the library is gone, and when
 * `signal` aborts: then what is under way is given up, and waits on. Answers why it ended early.
 */
export async function fetchWaiting(
  world: FetchWaitingWorld,
  { signal, onProgress }: { signal: AbortSignal; onProgress?: (progress: FetchProgress) => void },
): Promise<{ progress: FetchProgress; ended?: SaveFailure }> {
  const records = (await world.list()).filter(({ failure }) => !failure);
  const sites = new Map<string, Site>();
  for (const record of records) {
    const name = siteOf(record.item.url);
    const site = sites.get(name) ?? { records: [], readyAt: 0, isBusy: false };
    site.records.push(record);
    sites.set(name, site);
  }
  const progress: FetchProgress = { done: 0, failed: 0, total: records.length };
  const over = new AbortController();
  const until = AbortSignal.any([signal, over.signal]);
  let ended: SaveFailure | undefined;
  onProgress?.({ ...progress });

  const settle = (site: Site, outcome: { ok: true } | { ok: false; failure: SaveFailure }): void => {
    if (outcome.ok) progress.done += 1;
    else if (ends(outcome.failure)) {
      ended ??= outcome.failure;
      over.abort();
      return;
    } else {
      progress.failed += 1;
      if (wantsRest(outcome.failure)) site.records.length = 0;
    }
    onProgress?.({ ...progress });
  };

  const work = async (): Promise<void> => {
    for (;;) {
      until.throwIfAborted();
      const site = nextSite(sites);
      if (!site) return;
      site.isBusy = true;
      try {
        const pause = site.readyAt - world.now();
        if (pause > 0) await world.wait(pause, until);
        const record = site.records.shift();
        if (record) settle(site, await world.fetch(record, until));
      } finally {
        site.isBusy = false;
        site.readyAt = world.now() + PAUSE;
      }
    }
  };
  await Promise.all(
    Array.from({ length: AT_ONCE }, () =>
      work().catch((error: unknown) => {
        // Those that were stopped have nothing more to say.
        if (!until.aborted) throw error;
      }),
    ),
  );
  return { progress, ...(ended ? { ended } : {}) };
}

/** Of the sites that nobody is asking, the one that may be asked first. A worker takes none where others ask the rest. */
function nextSite(sites: ReadonlyMap<string, Site>): Site | undefined {
  let next: Site | undefined;
  for (const site of sites.values()) {
    if (!site.isBusy && site.records.length > 0 && (!next || site.readyAt < next.readyAt)) next = site;
  }
  return next;
}
