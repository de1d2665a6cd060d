import { signal } from '@preact/signals';
import { i18n } from '../../src/browser/i18n.ts';
import { SAVE_TABS_HASH, searchOfAddress } from '../../src/browser/open-library.ts';
import { watchSaves } from '../../src/library/change-channel.ts';
import * as decide from '../../src/library/decide.ts';
import * as library from '../../src/library/library.ts';
import { listLinksToSave, watchLinksToSave } from '../../src/library/links-to-save.ts';
import * as storedSaves from '../../src/library/saves.ts';
import { searchInWorker } from '../../src/library/search-in-worker.ts';
import * as searchIndex from '../../src/library/search-index.ts';
import { say } from '../../src/messages/protocol.ts';
import * as storedLayout from '../../src/settings/stored-layout.ts';
import * as updateNews from '../../src/settings/update-news.ts';
import { createLayoutState } from '../../src/ui/library/layout-state.ts';
import { type LibraryImports, LibraryPage, type LibraryStorage } from '../../src/ui/library/library-page.tsx';
import { createLibraryState } from '../../src/ui/library/library-state.ts';
import { createLinksState } from '../../src/ui/library/links-state.ts';
import { createNewsPlace } from '../../src/ui/library/news/news-place.tsx';
import { placeOfAddress } from '../../src/ui/library/place-address.ts';
import { createSavesState } from '../../src/ui/library/saves-state.ts';
import { createSearchState } from '../../src/ui/library/search-state.ts';
import { createTabsPlace } from '../../src/ui/library/tabs/tabs-place.tsx';
import { tellBy } from '../../src/ui/library/tell-changes.ts';
import { tellIfBackupFailed } from '../../src/ui/library/tell-if-backup-failed.ts';
import { tellIfBroken } from '../../src/ui/library/tell-if-broken.ts';
import { noteArticlesSeen, tellIfLost } from '../../src/ui/library/tell-if-lost.ts';
import { followTheme } from '../../src/ui/parts/follow-theme.ts';
import { Later } from '../../src/ui/parts/later.tsx';
import { report, startPage } from '../../src/ui/parts/start-page.ts';
import { createToastsState } from '../../src/ui/parts/toasts-state.ts';
import '../../src/ui/fonts.css';
import '../../src/ui/theme.css';
import '../../src/ui/page.css';
import '../../src/ui/library/list.css';
import '../../src/ui/library/library.css';
import '../../src/ui/library/cards.css';
import '../../src/ui/export/export.css';
import '../../src/ui/library/import.css';
import '../../src/ui/library/storage.css';
import '../../src/ui/library/news.css';

const toasts = createToastsState();
startPage((end) => {
  document.title = i18n.t('libraryTitle');
  followTheme(end);
  const search = createSearchState(end, { ...searchIndex, texts: searchInWorker(end) });
  const state = createLibraryState(tellBy(toasts), end, { ...library, ...decide }, search);
  const layout = createLayoutState(storedLayout);
  // The address says which part is shown, so that going back and reloading keep it.
  const isImporting = signal(false);
  const isCaring = signal(false);
  const tabs = createTabsPlace(toasts, end);
  const news = createNewsPlace(end, {
    ...updateNews,
    loadChangelog: async () => (await import('../../CHANGELOG.md?raw')).default,
  });
  const turn = () => {
    if (location.hash.startsWith(SAVE_TABS_HASH)) {
      tabs.begin(Number(location.hash.slice(SAVE_TABS_HASH.length)));
      // It is asked for once: a page that is loaded anew does not begin again.
      history.replaceState(null, '', location.pathname);
    }
    const asked = searchOfAddress(location.hash);
    if (asked !== undefined) {
      // Likewise: it is in the search's field from now on.
      history.replaceState(null, '', location.pathname);
      report(search.wake());
      state.look(asked);
    }
    isImporting.value = location.hash === '#import';
    isCaring.value = location.hash === '#storage';
    news.turn(location.hash);
    if (isImporting.value || isCaring.value || news.isOpen.value) return;
    const { place, tag } = placeOfAddress(location.hash);
    state.goTo(place, tag);
  };
  window.addEventListener('hashchange', turn, { signal: end });
  turn();
  const tellFailed = (error: unknown) => {
    console.error('Colophon: what is to be saved could not be read or changed.', error);
    toasts.show(i18n.t('error_unexpected'), { tone: 'error' });
  };
  const saves = createSavesState(tellFailed, end, {
    ...storedSaves,
    watchLibrary: library.watchLibrary,
    watchSaves,
    finish: () => say('savesLeft', null),
  });
  const links = createLinksState(tellFailed, end, {
    listLinksToSave,
    watchLinksToSave,
    again: (id, force) => say('saveLinkAgain', { id, force }),
    forget: (id) => say('forgetLink', { id }),
    seen: () => say('linksSeen', null),
  });
  const showStorage = () => (location.hash = '#storage');
  // They count what is stored, which keeps the list waiting.
  const stopWaiting = state.condition.subscribe(({ kind }) => {
    if (kind !== 'open') return;
    report(tellIfBroken(toasts, showStorage));
    report(tellIfBackupFailed(toasts, showStorage));
    report(tellIfLost(toasts, () => (location.hash = '#import')));
    queueMicrotask(() => stopWaiting());
  });
  const stopNoting = state.all.subscribe((all) => report(noteArticlesSeen(all.length)));
  end.addEventListener('abort', stopNoting, { once: true });
  const imports: LibraryImports = {
    isOpen: isImporting,
    drawImport: () => (
      <Later
        load={() => import('../../src/ui/library/import/show-import.tsx')}
        draw={({ showImport }) => showImport()}
      />
    ),
    drawWaiting: (isShown) => (
      <Later
        load={() => import('../../src/ui/library/import/show-waiting.tsx')}
        draw={({ showWaiting }) => showWaiting(toasts, isShown)}
      />
    ),
  };
  const storage: LibraryStorage = {
    isOpen: isCaring,
    draw: () => (
      <Later
        load={() => import('../../src/ui/library/storage/show-storage.tsx')}
        draw={({ showStorage }) => showStorage(toasts)}
      />
    ),
  };
  return (
    <LibraryPage
      state={state}
      layout={layout}
      links={links}
      saves={saves}
      tabs={tabs}
      toasts={toasts}
      imports={imports}
      storage={storage}
      news={news}
    />
  );
});
