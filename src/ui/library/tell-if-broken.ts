import { i18n } from '../../browser/i18n.ts';
import type { ToastsState } from '../parts/toasts-state.ts';

/** Says it where the library seems not to be whole, by a count that costs nothing; `show` leads to where it is checked. Throws `LibraryError`. */
export async function tellIfBroken(toasts: ToastsState, show: () => void, isWhole = countIfWhole): Promise<void> {
  if (await isWhole()) return;
  toasts.show(i18n.t('checkSeemsBroken'), { action: { label: i18n.t('checkShow'), run: show } });
}

async function countIfWhole(): Promise<boolean> {
  // No part of what the library starts with.
  const { seemsWhole } = await import('../../library/check-library.ts');
  return await seemsWhole();
}
