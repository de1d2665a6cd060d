import { browser } from 'wxt/browser';

/** Hears of changes from Chrome 130 on (https://developer.chrome.com/docs/extensions/reference/api/action#event-onUserSettingsChanged). */
type Action = Partial<typeof browser.action> & {
  onUserSettingsChanged?: { addListener(listener: () => void): void; removeListener(listener: () => void): void };
};

const action = (): Action => browser.action;

/** Whether the icon stands in the toolbar by itself, instead of in the list behind the puzzle piece. Undefined where the browser does not tell. */
export async function isPinned(): Promise<boolean | undefined> {
  return (await action().getUserSettings?.())?.isOnToolbar;
}

/** Calls back when that may have changed, until `signal` aborts; where the browser does not say so, when the page is looked at again. */
export function watchPinned(onChange: () => void, signal: AbortSignal): void {
  const event = action().onUserSettingsChanged;
  event?.addListener(onChange);
  signal.addEventListener('abort', () => event?.removeListener(onChange), { once: true });
  window.addEventListener('focus', onChange, { signal });
}
