import { Bookmark, CircleAlert, Search, Trash2 } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { errorText } from '../parts/error-text.ts';
import { Icon } from '../parts/icon.tsx';
import { Toasts } from '../parts/toasts.tsx';
import type { ToastsState } from '../parts/toasts-state.ts';
import { ArticleRow } from './article-row.tsx';
import type { LibraryState, Shelf } from './library-state.ts';
import type { LinksState } from './links-state.ts';
import { LinksToSave } from './links-to-save.tsx';
import { moveAmongRows } from './move-among-rows.ts';

/** The library: what was saved, and what waits in the trash. */
export function LibraryPage({ state, links, toasts }: { state: LibraryState; links: LinksState; toasts: ToastsState }) {
  const shelf = state.shelf.value;
  const box = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const over = new AbortController();
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
        if (event.target instanceof Element && event.target.closest('input, textarea')) return;
        event.preventDefault();
        box.current?.focus();
      },
      { signal: over.signal },
    );
    return () => over.abort();
  }, []);

  return (
    <>
      <div class="app">
        <header class="side">
          <p class="brand">
            Colophon <i aria-hidden="true">❦</i>
          </p>
          <nav aria-label={i18n.t('library')}>
            <ShelfLink shelf="kept" name={i18n.t('librarySaved')} count={state.kept.value.length} current={shelf} />
            <ShelfLink shelf="trash" name={i18n.t('libraryTrash')} count={state.trash.value.length} current={shelf} />
          </nav>
        </header>
        <main>
          <label class="search">
            <Icon node={Search} />
            <span class="unseen">{i18n.t('libraryFilter')}</span>
            <input
              ref={box}
              type="search"
              placeholder={i18n.t('libraryFilter')}
              value={state.filter.value}
              onInput={(event) => state.look(event.currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key === 'Escape') state.look('');
              }}
            />
            <kbd aria-hidden="true">/</kbd>
          </label>
          {shelf === 'kept' && <LinksToSave state={links} />}
          <ShelfContent state={state} />
        </main>
      </div>
      <Toasts state={toasts} />
    </>
  );
}

function ShelfLink({ shelf, name, count, current }: { shelf: Shelf; name: string; count: number; current: Shelf }) {
  return (
    <a href={shelf === 'trash' ? '#trash' : '#'} aria-current={shelf === current ? 'page' : undefined}>
      <Icon node={shelf === 'trash' ? Trash2 : Bookmark} />
      <span class="name">{name}</span> <span class="count">{count.toLocaleString()}</span>
    </a>
  );
}

function ShelfContent({ state }: { state: LibraryState }) {
  const condition = state.condition.value;
  const shelf = state.shelf.value;
  const filter = state.filter.value.trim();
  const listed = state.listed.value;
  const all = (shelf === 'kept' ? state.kept.value : state.trash.value).length;
  const title = shelf === 'kept' ? i18n.t('librarySaved') : i18n.t('libraryTrash');
  if (condition.kind === 'opening') {
    return (
      <div class="opening" role="status">
        <h1 class="unseen">{title}</h1>
        <span class="unseen">{i18n.t('libraryLoading')}</span>
      </div>
    );
  }
  if (condition.kind === 'failed') {
    return (
      <div class="message" role="alert">
        <span class="message-icon">
          <Icon node={CircleAlert} />
        </span>
        <h1>{i18n.t('errorLibrary')}</h1>
        <p>{errorText(condition.code)}</p>
        <div class="offers">
          <button type="button" class="primary" onClick={() => void state.reload()}>
            {i18n.t('tryAgain')}
          </button>
        </div>
      </div>
    );
  }
  return (
    <>
      <div class="head">
        <h1>{title}</h1>
        <p role="status">
          {filter && all > 0 ? i18n.t('libraryMatches', [listed.length, all]) : i18n.t('libraryCount', all)}
        </p>
      </div>
      {shelf === 'trash' && all > 0 && <p class="trash-note">{i18n.t('libraryTrashNote')}</p>}
      {listed.length === 0 ? (
        <NothingListed state={state} filter={all > 0 ? filter : ''} />
      ) : (
        <ul
          class="rows"
          aria-label={shelf === 'kept' ? i18n.t('libraryList') : i18n.t('libraryTrashList')}
          onKeyDown={moveAmongRows}
        >
          {listed.map((article) => (
            <ArticleRow key={article.id} article={article} state={state} />
          ))}
        </ul>
      )}
    </>
  );
}

function NothingListed({ state, filter }: { state: LibraryState; filter: string }) {
  if (filter) {
    return (
      <div class="message">
        <span class="message-icon">
          <Icon node={Search} />
        </span>
        <h2>{i18n.t('libraryNothingMatches', [filter])}</h2>
        <p>{i18n.t('libraryNothingMatchesHint')}</p>
        <div class="offers">
          <button type="button" class="secondary" onClick={() => state.look('')}>
            {i18n.t('libraryClearFilter')}
          </button>
        </div>
      </div>
    );
  }
  const isTrash = state.shelf.value === 'trash';
  return (
    <div class="message">
      <span class="message-icon">
        <Icon node={isTrash ? Trash2 : Bookmark} />
      </span>
      <h2>{isTrash ? i18n.t('libraryTrashEmpty') : i18n.t('libraryEmpty')}</h2>
      <p>{isTrash ? i18n.t('libraryTrashEmptyHint') : i18n.t('libraryEmptyHint')}</p>
    </div>
  );
}
