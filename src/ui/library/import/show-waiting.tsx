import type { ToastsState } from '../../parts/toasts-state.ts';
import { WaitingArticles } from './waiting-articles.tsx';
import { WAITING_WORLD } from './waiting-world.ts';

/** Draws what waits to be fetched with the browser's own world. */
export const showWaiting = (toasts: ToastsState, isShown: boolean) => (
  <WaitingArticles world={WAITING_WORLD} toasts={toasts} isShown={isShown} />
);
