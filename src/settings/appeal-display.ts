import { storage } from 'wxt/utils/storage';
import type { AppealKind } from '../appeals/appeal.ts';
import { type AppealDisplay, checkDisplay, checkDisplayByKind, type DisplayByKind } from './display-of-kind.ts';
import { siteChoices } from './site-choices.ts';

const choices = siteChoices<AppealDisplay>('appealDisplay', 'fold', checkDisplay);

const kindsItem = storage.defineItem<DisplayByKind>('local:appealDisplayByKind', { fallback: {}, version: 1 });

/** The choice for all sites, and the one for this host where there is one. */
export const getAppealDisplay = choices.get;

/** Remembers a choice for all sites or for one host; null for a host goes back to that for all sites, null everywhere to `fold`. */
export const setAppealDisplay = choices.set;

/** The hosts with a choice of their own, the one set last at the end. */
export const listAppealDisplays = choices.list;

/** What was chosen for single kinds, on all sites but those with a choice of their own. */
export async function getDisplayByKind(): Promise<DisplayByKind> {
  return checkDisplayByKind(await kindsItem.getValue());
}

/** Changes are made one after another: each reads what the one before has written. */
let last: Promise<unknown> = Promise.resolve();

/** Remembers a choice for one kind; null treats it as all appeals again. */
export function setDisplayOfKind(kind: AppealKind, display: AppealDisplay | null): Promise<void> {
  const task = async (): Promise<void> => {
    const { [kind]: _before, ...others } = (await kindsItem.getValue()) as Record<string, AppealDisplay>;
    await kindsItem.setValue(display === null ? others : { ...others, [kind]: display });
  };
  const mine = last.then(task, task);
  last = mine.catch(() => undefined);
  return mine;
}

/** Calls back when a choice changed, in this page or another, until `signal` aborts. */
export function watchAppealDisplay(onChange: () => void, signal: AbortSignal): void {
  choices.watch(onChange, signal);
  signal.addEventListener('abort', kindsItem.watch(onChange), { once: true });
}
