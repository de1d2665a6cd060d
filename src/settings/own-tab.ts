import { siteChoices } from './site-choices.ts';

const choices = siteChoices<boolean>('ownTab', false, (value) => (typeof value === 'boolean' ? value : null));

/** Remembers for one host whether its articles open in a tab by themselves; null forgets it. */
export const setOwnTab = (value: boolean | null, where: { host: string }): Promise<void> => choices.set(value, where);

/** The hosts with a choice of their own, the one set last at the end. */
export const listOwnTabs = choices.list;

/** Calls back when a choice changed, in this page or another, until `signal` aborts. */
export const watchOwnTabs = choices.watch;

/** Whether articles of a host open in a tab by themselves: nowhere until it was chosen there. */
export const opensInTab = async (host: string): Promise<boolean> => (await choices.get(host)).here ?? false;
