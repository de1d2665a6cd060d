import { siteChoices } from './site-choices.ts';

/** What the reader does with appeals: `fold` them into the footer, `hide` them, or `leave` them in the text. */
export type AppealDisplay = 'fold' | 'hide' | 'leave';

const VALUES: readonly string[] = ['fold', 'hide', 'leave'] satisfies AppealDisplay[];

const choices = siteChoices<AppealDisplay>('appealDisplay', 'fold', (value) =>
  typeof value === 'string' && VALUES.includes(value) ? (value as AppealDisplay) : null,
);

/** The choice for all sites, and the one for this host where there is one. */
export const getAppealDisplay = choices.get;

/** Remembers a choice for all sites or for one host; null for a host goes back to that for all sites, null everywhere to `fold`. */
export const setAppealDisplay = choices.set;

/** The hosts with a choice of their own, the one set last at the end. */
export const listAppealDisplays = choices.list;

/** Calls back when a choice changed, in this page or another, until `signal` aborts. */
export const watchAppealDisplay = choices.watch;
