import type { AppealKind } from '../appeals/appeal.ts';

/** What the reader does with appeals: `fold` them into the footer, `hide` them, or `leave` them in the text. */
export type AppealDisplay = 'fold' | 'hide' | 'leave';

export const APPEAL_DISPLAYS = ['fold', 'hide', 'leave'] as const satisfies AppealDisplay[];

/** The kinds that can be treated otherwise than the others, in the order in which they are offered. */
export const APPEAL_KINDS = ['donation', 'membership', 'newsletter', 'other'] as const satisfies AppealKind[];

/** What was chosen for single kinds; one that is missing is treated as all appeals are. */
export type DisplayByKind = Partial<Record<AppealKind, AppealDisplay>>;

/** A stored or imported value, or null where it is no choice. */
export const checkDisplay = (value: unknown): AppealDisplay | null =>
  APPEAL_DISPLAYS.find((one) => one === value) ?? null;

/** What of a stored or imported value is a choice for a kind. */
export function checkDisplayByKind(value: unknown): DisplayByKind {
  const kinds: DisplayByKind = {};
  for (const kind of APPEAL_KINDS) {
    const display = checkDisplay((value as Record<string, unknown> | null)?.[kind]);
    if (display) kinds[kind] = display;
  }
  return kinds;
}

/** What is done with an appeal: the site's own choice holds for all kinds, and a kind's before that for all appeals. */
export const displayOfKind = (
  kind: AppealKind,
  { everywhere, here }: { everywhere: AppealDisplay; here: AppealDisplay | null },
  kinds: DisplayByKind,
): AppealDisplay => here ?? kinds[kind] ?? everywhere;
