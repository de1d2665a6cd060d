import { Search } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '../../browser/i18n.ts';
import { Icon } from '../parts/icon.tsx';
import type { LibraryState } from './library-state.ts';

/** The search, with what it is doing and what it did not understand. A slash goes there from anywhere. */
export function SearchBox({ state }: { state: LibraryState }) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const over = new AbortController();
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
        if (event.target instanceof Element && event.target.closest('input, textarea, select')) return;
        event.preventDefault();
        box.current?.focus();
      },
      { signal: over.signal },
    );
    return () => over.abort();
  }, []);
  return (
    <div class="search-place">
      <label class="search">
        <Icon node={Search} />
        <span class="unseen">{i18n.t('librarySearch')}</span>
        <input
          ref={box}
          type="search"
          placeholder={i18n.t('librarySearch')}
          value={state.typed.value}
          aria-describedby="search-hint"
          onFocus={() => void state.search.wake()}
          onInput={(event) => state.look(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') state.look('');
          }}
        />
        <kbd aria-hidden="true">/</kbd>
      </label>
      <SearchHint state={state} />
    </div>
  );
}

function SearchHint({ state }: { state: LibraryState }) {
  const unknown = state.query.value?.unknown ?? [];
  const condition = state.search.condition.value;
  const missing = state.search.missing.value;
  return (
    <p class="search-hint" id="search-hint">
      {unknown.length > 0 && <span>{i18n.t('librarySearchUnknown', [unknown.join(' ')])} </span>}
      {state.query.value && condition === 'loading' && <span>{i18n.t('librarySearchLoading')} </span>}
      {state.query.value && condition === 'ready' && missing > 0 && (
        <span>{i18n.t('librarySearchMissing', missing)} </span>
      )}
      {state.query.value && condition === 'failed' && <span>{i18n.t('librarySearchFailed')} </span>}
      {(unknown.length > 0 || !state.query.value) && <span class="search-how">{i18n.t('librarySearchHow')}</span>}
    </p>
  );
}
