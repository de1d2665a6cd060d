import { ArrowLeft, ExternalLink } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '../../../browser/i18n.ts';
import { Icon } from '../../parts/icon.tsx';
import { IconButton } from '../../parts/icon-button.tsx';
import { useLoaded } from '../../parts/later.tsx';
import type { LibraryAhead } from '../../reader/reader-view.ts';
import type { LibraryState } from '../library-state.ts';
import { ListFailed, NothingListed } from '../list-messages.tsx';
import { Rows } from '../rows.tsx';
import { SearchBox } from '../search-box.tsx';
import { PanelRow } from './panel-row.tsx';

/** The row that an article was opened from, and where it stood on screen, in pixels. */
const left = new WeakMap<LibraryState, { id: string; top: number }>();

const rowOf = (id: string) => document.querySelector(`.row[data-id="${CSS.escape(id)}"]`);

/** Puts the list back to where it stood, and the keyboard to the row it was left at. False where the list was not left. */
function goBack(state: LibraryState): boolean {
  const before = left.get(state);
  left.delete(state);
  if (!before) return false;
  const row = rowOf(before.id);
  if (row) window.scrollBy({ top: row.getBoundingClientRect().top - before.top, behavior: 'instant' });
  row?.querySelector<HTMLElement>('.open')?.focus({ preventScroll: true });
  return row !== null;
}

/** The library in the panel: searched, what is to be read first, each article a click away. Escape goes back to the page. */
export function PanelLibrary({ library }: { library: LibraryAhead }) {
  const state = useLoaded(library.openList);
  return (
    <section
      class="panel-library"
      aria-label={i18n.t('library')}
      onKeyDownCapture={(event) => {
        // In the search it first empties that.
        if (event.key === 'Escape' && !state?.typed.value && !document.querySelector(':popover-open')) library.back();
      }}
    >
      <div class="panel-library-ways">
        <button type="button" class="quiet" onClick={library.back}>
          <Icon node={ArrowLeft} /> {i18n.t('libraryBackToPage')}
        </button>
        <IconButton icon={ExternalLink} label={i18n.t('libraryWhole')} onClick={library.toWhole} />
      </div>
      {state && <List state={state} library={library} />}
    </section>
  );
}

function List({ state, library }: { state: LibraryState; library: LibraryAhead }) {
  const title = useRef<HTMLHeadingElement>(null);
  const condition = state.condition.value;
  const isOpening = condition.kind === 'opening';
  useEffect(() => {
    // The button that led here is gone, or far from the list: the next Tab goes into it.
    if (!isOpening && !goBack(state)) title.current?.focus({ preventScroll: true });
  }, [isOpening]);
  if (condition.kind === 'failed') return <ListFailed code={condition.code} state={state} />;
  const listed = state.listed.value;
  const all = state.counts.value.saved;
  return (
    <>
      <div class="head">
        <h1 tabIndex={-1} ref={title}>
          {i18n.t('library')}
        </h1>
        <p role="status">
          {isOpening
            ? i18n.t('libraryLoading')
            : state.answer.value.query
              ? i18n.t('libraryMatches', [listed.length, all])
              : i18n.t('libraryCount', all)}
        </p>
      </div>
      <SearchBox state={state} />
      <div aria-busy={state.isLooking.value}>
        {isOpening ? <div class="opening" /> : <Listed state={state} library={library} />}
      </div>
    </>
  );
}

function Listed({ state, library }: { state: LibraryState; library: LibraryAhead }) {
  const listed = state.listed.value;
  const before = left.get(state);
  if (listed.length === 0) return <NothingListed state={state} all={state.counts.value.saved} />;
  return (
    <Rows
      state={state}
      listed={listed}
      begin={before ? listed.findIndex(({ id }) => id === before.id) : 0}
      draw={(article, at) => (
        <PanelRow
          key={article.id}
          article={article}
          state={state}
          onRead={(target) => {
            const top = rowOf(article.id)?.getBoundingClientRect().top ?? 0;
            left.set(state, { id: article.id, top });
            library.read(target);
          }}
          {...at}
        />
      )}
    />
  );
}
