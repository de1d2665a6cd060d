import { storage } from 'wxt/utils/storage';
import { type Correction, checkCorrection } from '../appeals/correction.ts';
import { isHost } from './is-host.ts';

/** Sites with corrections that are remembered; the one changed longest ago goes first. */
export const MOST_SITES = 500;
/** Corrections of one site; the oldest goes first. */
export const MOST_PER_SITE = 200;

/** The corrections of each site by its host name, the site changed last at the end. */
export type CorrectionsBySite = Record<string, Correction[]>;

const item = storage.defineItem<CorrectionsBySite>('local:corrections', { fallback: {}, version: 1 });

/** Corrections as they were stored or imported; what is not shaped like one is left out, what is too much as well. */
export function checkCorrections(value: unknown): CorrectionsBySite {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  const sites = Object.entries(value as Record<string, unknown>).flatMap(([host, list]) => {
    if (!isHost(host) || !Array.isArray(list)) return [];
    const kept = (list as unknown[]).flatMap((one) => checkCorrection(one) ?? []).slice(-MOST_PER_SITE);
    return kept.length > 0 ? [[host, kept] as const] : [];
  });
  return Object.fromEntries(sites.slice(-MOST_SITES));
}

/** Changes are made one after another: each reads what the one before has written. */
let last: Promise<unknown> = Promise.resolve();

function oneByOne<Result>(task: () => Promise<Result>): Promise<Result> {
  const mine = last.then(task, task);
  last = mine.catch(() => undefined);
  return mine;
}

/** All corrections by site. */
export async function listCorrections(): Promise<CorrectionsBySite> {
  return checkCorrections(await item.getValue());
}

/** The corrections of one site, in the order they were made. */
export async function getCorrections(host: string): Promise<Correction[]> {
  const all = await listCorrections();
  return Object.hasOwn(all, host) ? (all[host] ?? []) : [];
}

/** Changes the corrections of one site, and hands back what they were. No host, no memory: a file on this disk has none. */
export function changeCorrections(
  host: string,
  change: (corrections: readonly Correction[]) => readonly Correction[],
): Promise<readonly Correction[]> {
  return oneByOne(async () => {
    const all = await listCorrections();
    const before = Object.hasOwn(all, host) ? (all[host] ?? []) : [];
    const after = change(before);
    const others = Object.entries(all).filter(([other]) => other !== host);
    await item.setValue(checkCorrections(Object.fromEntries([...others, [host, [...after]]])));
    return before;
  });
}

/** Puts all corrections in the place of those there are: for undoing a removal, and for imported settings. */
export function setCorrections(all: CorrectionsBySite): Promise<void> {
  return oneByOne(() => item.setValue(checkCorrections(all)));
}

/** Calls back when corrections changed, in this page or another, until `signal` aborts. */
export function watchCorrections(onChange: () => void, signal: AbortSignal): void {
  const stop = item.watch(onChange);
  signal.addEventListener('abort', stop, { once: true });
}
