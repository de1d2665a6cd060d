import type { ReadonlySignal } from '@preact/signals';
import { HardDrive, Upload } from 'lucide';
import type { ComponentChild } from 'preact';
import { useRef } from 'preact/hooks';
import { i18n } from '../../browser/i18n.ts';
import { Icon } from '../parts/icon.tsx';
import { Toasts } from '../parts/toasts.tsx';
import type { ToastsState } from '../parts/toasts-state.ts';
import type { LayoutState } from './layout-state.ts';
import type { LibraryState } from './library-state.ts';
import type { LinksState } from './links-state.ts';
import { LinksToSave } from './links-to-save.tsx';
import { PlaceContent } from './place-content.tsx';
import { Places } from './places.tsx';
import type { SavesState } from './saves-state.ts';
import { SavesUnderWay } from './saves-under-way.tsx';
import { SearchBox } from './search-box.tsx';
import { SelectionBar } from './selection-bar.tsx';
import type { TabsPlace } from './tabs/tabs-place.tsx';

/** The way in for what was kept elsewhere; what draws it is loaded when it is asked for. */
export interface LibraryImports {
  /** The import is shown in place of the list. */
  isOpen: ReadonlySignal<boolean>;
  drawImport(): ComponentChild;
  drawWaiting(isShown: boolean): ComponentChild;
}

/** The place where its storage is shown and put in order; what draws it is loaded when it is asked for. */
export interface LibraryStorage {
  /** It is shown in place of the list. */
  isOpen: ReadonlySignal<boolean>;
  draw(): ComponentChild;
}

/** What is new in this version, where the extension was updated; what draws it is loaded when it is asked for. */
export interface LibraryNews {
  /** It is shown in place of the list. */
  isOpen: ReadonlySignal<boolean>;
  draw(): ComponentChild;
  /** A line above the list that leads to it. */
  drawLine(): ComponentChild;
}

/** The library: what was saved, in its parts and by its tags, searched, sorted, and put in order. */
export function LibraryPage({
  state,
  layout,
  links,
  saves,
  tabs,
  toasts,
  imports,
  storage,
  news,
}: {
  state: LibraryState;
  layout: LayoutState;
  links: LinksState;
  saves: SavesState;
  tabs: TabsPlace;
  toasts: ToastsState;
  imports: LibraryImports;
  storage: LibraryStorage;
  news: LibraryNews;
}) {
  const [showsImport, showsStorage, showsNews] = [imports.isOpen.value, storage.isOpen.value, news.isOpen.value];
  const showsList = !showsImport && !showsStorage && !showsNews;
  const isAll = state.place.value === 'saved' && state.tag.value === null;
  // Once it was opened it goes on behind the list.
  const wasImporting = useRef(false);
  wasImporting.current ||= showsImport;
  return (
    <>
      <div class="app">
        <header class="side">
          <p class="brand">
            Colophon <i aria-hidden="true">❦</i>
          </p>
          <Places state={state} isElsewhere={!showsList} />
          <a class="import-link" href="#import" aria-current={showsImport ? 'page' : undefined}>
            <Icon node={Upload} /> {i18n.t('importOpen')}
          </a>
          <a class="import-link" href="#storage" aria-current={showsStorage ? 'page' : undefined}>
            <Icon node={HardDrive} /> {i18n.t('storageOpen')}
          </a>
          {tabs.drawButton()}
        </header>
        <main>
          {wasImporting.current && <div hidden={!showsImport}>{imports.drawImport()}</div>}
          {showsStorage && storage.draw()}
          {showsNews && news.draw()}
          <div hidden={!showsList}>
            <SearchBox state={state} />
            {news.drawLine()}
            {tabs.draw()}
            {isAll && <SavesUnderWay state={saves} />}
            {isAll && <LinksToSave state={links} />}
            {imports.drawWaiting(isAll && showsList)}
            <PlaceContent state={state} layout={layout} />
          </div>
        </main>
      </div>
      {showsList && <SelectionBar state={state} />}
      <Toasts state={toasts} />
    </>
  );
}
