import '../../src/ui/theme.css';
import '../../src/ui/page.css';
import '../../src/ui/library/list.css';
import '../../src/ui/library/library.css';
import '../../src/ui/library/cards.css';
import '../../src/ui/library/import.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { afterEach, beforeEach } from 'vitest';
import type { LinkToSave } from '../../src/library/links-to-save.ts';
import type { SavedArticleSummary } from '../../src/library/saved-article.ts';
import type { LibraryLayout } from '../../src/settings/library-layout.ts';
import { createLayoutState } from '../../src/ui/library/layout-state.ts';
import { LibraryPage } from '../../src/ui/library/library-page.tsx';
import { createLibraryState, type LibraryState } from '../../src/ui/library/library-state.ts';
import type { LinksState } from '../../src/ui/library/links-state.ts';
import { tellBy } from '../../src/ui/library/tell-changes.ts';
import { createToastsState } from '../../src/ui/parts/toasts-state.ts';
import { aSummary, FakeLibrary } from '../support/fake-library.ts';
import { settled } from '../support/settled.ts';

/** A saved article of this number. */
export const summary = (at: number, changes: Partial<SavedArticleSummary> = {}) => aSummary(`${at}`, changes);

const NO_IMPORTS = { isOpen: signal(false), drawImport: () => null, drawWaiting: () => null };
const NO_STORAGE = { isOpen: signal(false), draw: () => null };
const NO_NEWS = { ...NO_STORAGE, drawLine: () => null };
export let app: HTMLElement;
export let state: LibraryState;
export let library: FakeLibrary;
/** What was chosen last, as it was stored. */
export let stored: { layout: LibraryLayout };
/** What was wished of the links. */
export let wished: string[];

/** Gives each test of a file a page of its own. */
export function setUpLibraryPage(): void {
  beforeEach(() => {
    document.documentElement.lang = 'en';
    document.title = 'Colophon';
    app = document.createElement('div');
    document.body.append(app);
  });
  afterEach(() => {
    render(null, app);
    app.remove();
    delete document.documentElement.dataset.theme;
  });
}

/** Links that fail and wait as the test says; what is wished of them is noted. */
function linksOf(links: readonly LinkToSave[]): LinksState {
  wished = [];
  return {
    waiting: signal(links.filter(({ failure }) => !failure)),
    failed: signal(links.filter(({ failure }) => failure)),
    again: ({ id }, force) => Promise.resolve(void wished.push(`${force ? 'save anyway' : 'again'} ${id}`)),
    forget: ({ id }) => Promise.resolve(void wished.push(`forget ${id}`)),
  };
}

const NO_TABS = {
  begin: () => undefined,
  drawButton: () => (
    <button type="button" class="import-link">
      Save all tabs of this window
    </button>
  ),
  draw: () => null,
};
const NO_SAVES = { saves: signal([]), giveUp: () => Promise.resolve() };

/** Shows the library with these articles, the first the newest. */
export async function show(
  articles: SavedArticleSummary[],
  error?: Error,
  links: readonly LinkToSave[] = [],
  chosen: LibraryLayout = 'list',
) {
  stored = { layout: chosen };
  const layout = createLayoutState({
    getLayout: () => Promise.resolve(stored.layout),
    setLayout: (next) => Promise.resolve(void (stored.layout = next)),
  });
  library = new FakeLibrary(articles.map((one, i) => ({ ...one, savedAt: Date.now() - i })));
  library.error = error;
  const toasts = createToastsState();
  const end = new AbortController().signal;
  state = createLibraryState(tellBy(toasts), end, library.world(), library.search(end));
  render(
    <LibraryPage
      state={state}
      layout={layout}
      links={linksOf(links)}
      saves={NO_SAVES}
      tabs={NO_TABS}
      toasts={toasts}
      imports={NO_IMPORTS}
      storage={NO_STORAGE}
      news={NO_NEWS}
    />,
    app,
  );
  await settled();
}
