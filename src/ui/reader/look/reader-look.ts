import { effect, untracked } from '@preact/signals';
import * as stored from '../../../settings/stored-looks.ts';
import { keepTheme } from '../../parts/page-theme.ts';
import { applyLook } from './apply-look.ts';
import { createLookState, type LookState } from './look-state.ts';
import { scrollSideways } from './scroll-sideways.ts';

/** The look of a reader's page: set at once, and again with each change, until `end`. */
export function startLook(end: AbortSignal): LookState {
  const state = createLookState(stored, end);
  const stop = effect(() => {
    const look = state.look.value;
    if (!look) return;
    applyLook(look);
    // The next page is of no site yet.
    if (!untracked(() => state.isOwn.value)) keepTheme(look);
  });
  end.addEventListener('abort', stop, { once: true });
  window.addEventListener('wheel', scrollSideways, { passive: false, signal: end });
  return state;
}
