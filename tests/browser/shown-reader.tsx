import '../../src/ui/theme.css';
import '../../src/ui/page.css';
import '../../src/ui/reader/reader.css';
import '../../src/ui/reader/bar.css';
import '../../src/ui/parts/keys.css';
import '../../src/ui/reader/find/find.css';
import '../../src/ui/reader/keys/keys.css';
import '../../src/ui/reader/links/links.css';
import '../../src/ui/reader/look/look.css';
import '../../src/ui/reader/focus/focus.css';
import '../../src/ui/reader/read-aloud/read-aloud.css';
import '../../src/ui/reader/translate/translate.css';
import '../../src/ui/reader/take-along/take-along.css';
import '../../src/ui/reader/marks/mark-colours.css';
import '../../src/ui/reader/marks/marks.css';
import '../../src/ui/reader/outline/outline.css';
import '../../src/ui/reader/pictures/pictures.css';
import { render } from 'preact';
import { afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { checkKeys } from '../../src/settings/reader-keys.ts';
import { checkFocus } from '../../src/settings/reading-focus.ts';
import type { ChosenLook } from '../../src/settings/stored-looks.ts';
import { createToastsState, type ToastsState } from '../../src/ui/parts/toasts-state.ts';
import { createFocusState, type FocusState } from '../../src/ui/reader/focus/focus-state.ts';
import type { KeysWorld } from '../../src/ui/reader/keys/reader-keys.tsx';
import { createLookState, type LookState } from '../../src/ui/reader/look/look-state.ts';
import { ReaderPage, type Ways } from '../../src/ui/reader/reader-page.tsx';
import type { ReaderState, ReaderView } from '../../src/ui/reader/reader-view.ts';
import { settled } from '../support/settled.ts';
import { aReader, aReading } from './ui-articles.ts';

/** Parts that are loaded when they are asked for: here they are there already, so that nothing depends on how long the server of a test takes. */
const LOADED = import.meta.glob([
  '../../src/ui/reader/**/*.tsx',
  '../../src/ui/reader/{choose-paragraphs,message-words,prepare-article}.ts',
  '../../src/ui/reader/marks/start-marks.ts',
  '../../src/ui/library/panel/*.tsx',
]);

/** Where the reader of a test stands: a box of its own, gone after the test. */
export let app: HTMLElement;

/** Makes that box before each test of a file, and takes it away after it. */
export function setUpReader(): void {
  beforeAll(async () => {
    await Promise.all(Object.values(LOADED).map((load) => load()));
  });
  beforeEach(() => {
    document.documentElement.lang = 'en';
    document.title = 'Colophon';
    app = document.createElement('div');
    document.body.append(app);
  });
  afterEach(() => {
    render(null, app);
    app.remove();
  });
}

/** A look whose choices are kept in `chosen`, as long as the test lasts. */
export function aLook(chosen: ChosenLook = { everywhere: {}, here: null }): LookState {
  return createLookState(
    {
      getLook: () => Promise.resolve(chosen),
      setLook: (look, where) => {
        if (where === 'everywhere') chosen.everywhere = look ?? {};
        else chosen.here = look;
        return Promise.resolve();
      },
      watchLooks: () => undefined,
    },
    new AbortController().signal,
  );
}

/** What keeps the place, as at first. */
export const aFocus = (): FocusState =>
  createFocusState({ getFocus: () => Promise.resolve(checkFocus({})), setFocus: () => Promise.resolve() });

/** Keys as at first, or as they were chosen. */
export const theKeys = (chosen: unknown = {}): KeysWorld => ({
  getKeys: () => Promise.resolve(checkKeys(chosen)),
  watchKeys: () => undefined,
});

/** Draws the reader into the box of the test. */
export async function showState(
  state: ReaderState,
  {
    toasts = createToastsState(),
    look = aLook(),
    focus = aFocus(),
    keys = theKeys(),
    ways = {},
  }: { toasts?: ToastsState; look?: LookState; focus?: FocusState; keys?: KeysWorld; ways?: Partial<Ways> } = {},
): Promise<void> {
  render(
    <ReaderPage
      state={state}
      look={look}
      focus={focus}
      toasts={toasts}
      keys={() => Promise.resolve(keys)}
      ways={{ toLibrary: () => undefined, toSettings: () => undefined, print: () => undefined, ...ways }}
    />,
    app,
  );
  // What shows an article is loaded first, and then what stands beside the text.
  const { kind } = state.view.value;
  const wanted = kind === 'loading' ? '.skeleton' : kind === 'article' ? 'article' : '.message';
  await vi.waitFor(() => {
    if (!app.querySelector(wanted)) throw new Error('Nothing is shown.');
  });
  await settled();
}

/** Shows the reader as it is with this view; hands back its state. */
export async function show(view: ReaderView) {
  const state = aReader(view);
  await showState(state);
  return state;
}

/** Opens a menu of the bar, and waits for what it holds. */
export async function openMenu(name: string): Promise<HTMLElement> {
  button(name).click();
  return await vi.waitFor(() => {
    const menu = app.querySelector<HTMLElement>('.menu:popover-open');
    if (!menu?.querySelector('.menu-foot')) throw new Error(`The menu ${name} is not there.`);
    return menu;
  });
}

export const showReading = (...args: Parameters<typeof aReading>) =>
  show({ kind: 'article', reading: aReading(...args) });

export const content = (): ShadowRoot => {
  const root = app.querySelector('.article-content')?.shadowRoot;
  if (!root) throw new Error('There is no article.');
  return root;
};
export const inText = (): string => content().textContent;
export const mark = () => content().querySelector<HTMLElement>('.fold-mark');
export const footer = () => app.querySelector<HTMLDetailsElement>('.appeals');
export const cards = () => [...app.querySelectorAll<HTMLDetailsElement>('details.appeal')];
export const button = (name: string, within: ParentNode = app) => {
  const found = [...within.querySelectorAll('button')].find(
    (one) => one.textContent.trim() === name || one.getAttribute('aria-label') === name,
  );
  if (!found) throw new Error(`No button ${name}`);
  return found;
};
export const said = () => app.querySelector('.colophon [aria-live]')?.textContent;
