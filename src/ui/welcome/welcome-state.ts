import { type ReadonlySignal, signal } from '@preact/signals';
import type { OpenPage } from '../../browser/last-page.ts';

/** What the page needs of the world: the modules of `src/browser`; tests give their own. */
export interface WelcomeWorld {
  /** The icon in the toolbar; undefined where the browser does not tell. */
  isPinned(): Promise<boolean | undefined>;
  watchPinned(onChange: () => void, signal: AbortSignal): void;
  /** The keys that open the reader; missing where the browser has none. */
  shortcuts?: { list(): Promise<string>; open(): Promise<void> };
  hasAccessEverywhere(): Promise<boolean>;
  allowAllSites(): Promise<boolean>;
  watchSiteAccess(onChange: () => void): void;
  findLastPage(): Promise<OpenPage | undefined>;
  readOpenPage(page: OpenPage): Promise<void>;
}

/** What holds of the browser now, followed while the page is open. */
export interface WelcomeState {
  isPinned: ReadonlySignal<boolean | undefined>;
  /** As the browser writes them; empty where none are assigned, undefined where there are none to be assigned or it is not known yet. */
  keys: ReadonlySignal<string | undefined>;
  /** False where the browser withholds sites. */
  hasAccess: ReadonlySignal<boolean>;
  /** The page of the visitor's that was looked at last. */
  lastPage: ReadonlySignal<OpenPage | undefined>;
  /** Must be called at once in the user's gesture; `denied` hears that it was not given. */
  allowAllSites(denied: () => void): Promise<void>;
  readLastPage(): Promise<void>;
  changeKeys(): Promise<void>;
}

/** Starts the state. Ends with `end`. */
export function createWelcomeState(end: AbortSignal, world: WelcomeWorld): WelcomeState {
  const isPinned = signal<boolean | undefined>(undefined);
  const keys = signal<string | undefined>(undefined);
  const hasAccess = signal(true);
  const lastPage = signal<OpenPage | undefined>(undefined);

  const follow = <Value>(what: string, look: () => Promise<Value>, into: { value: Value }) => {
    let turn = 0;
    return () => {
      const mine = ++turn;
      look().then(
        (found) => {
          if (!end.aborted && mine === turn) into.value = found;
        },
        (error: unknown) => console.warn(`Colophon: ${what} could not be looked up.`, error),
      );
    };
  };
  const lookForIcon = follow('the toolbar', world.isPinned, isPinned);
  const lookForKeys = follow('the shortcut', async () => await world.shortcuts?.list(), keys);
  const lookForAccess = follow('site access', world.hasAccessEverywhere, hasAccess);
  const lookForPage = follow('the page before', world.findLastPage, lastPage);

  world.watchPinned(lookForIcon, end);
  world.watchSiteAccess(() => {
    lookForAccess();
    lookForPage();
  });
  // Keys are changed, and pages opened, in another tab.
  const lookAgain = () => {
    lookForKeys();
    lookForPage();
  };
  window.addEventListener('focus', lookAgain, { signal: end });
  document.addEventListener('visibilitychange', lookAgain, { signal: end });
  for (const look of [lookForIcon, lookForAccess, lookAgain]) look();

  return {
    isPinned,
    keys,
    hasAccess,
    lastPage,
    async allowAllSites(denied) {
      if (await world.allowAllSites()) lookForAccess();
      else denied();
    },
    async readLastPage() {
      if (lastPage.value) await world.readOpenPage(lastPage.value);
    },
    async changeKeys() {
      await world.shortcuts?.open();
    },
  };
}
