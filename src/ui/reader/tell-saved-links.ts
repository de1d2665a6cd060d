import { hear } from '../../messages/protocol.ts';
import * as shapes from '../../messages/shapes.ts';
import { report } from '../parts/start-page.ts';
import type { ToastsState } from '../parts/toasts-state.ts';

/** What tells it: most pages never have anything to tell. */
const later = () => import('./tell-saves.ts');

/** Tells as toasts what comes of links that are saved from their menu, and of saves that were left and finished, until `end` aborts. */
export function tellSavedLinks(toasts: ToastsState, toLibrary: () => void, end: AbortSignal): void {
  hear(
    'linkSettled',
    shapes.linkSettled,
    ({ outcome }) => report(later().then((code) => code.tellLink(outcome, toasts, toLibrary))),
    end,
  );
  hear(
    'savesFinished',
    shapes.savesFinished,
    ({ saves }) => report(later().then((code) => code.tellSaves(saves, toasts, toLibrary))),
    end,
  );
}
