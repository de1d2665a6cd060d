import { type Signal, signal } from '@preact/signals';
import { Search } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '../../browser/i18n.ts';
import { Icon } from '../parts/icon.tsx';
import { findSettings } from './find-settings.ts';

/** What is looked for in the settings. `count` is null as long as nothing is. */
export interface SettingsSearchState {
  query: Signal<string>;
  count: Signal<number | null>;
}

/** Makes the search of a page. */
export const createSearchState = (): SettingsSearchState => ({ query: signal(''), count: signal(null) });

/** Keeps what is shown in `root` to what is looked for, also where the settings change meanwhile. Ends with `end`. */
function follow(state: SettingsSearchState, root: HTMLElement, end: AbortSignal): void {
  const look = () => {
    const count = findSettings(root, state.query.peek());
    state.count.value = state.query.peek().trim() === '' ? null : count;
  };
  const observer = new MutationObserver(look);
  observer.observe(root, { childList: true, subtree: true });
  const stop = state.query.subscribe(look);
  end.addEventListener('abort', () => {
    observer.disconnect();
    stop();
    findSettings(root, '');
  });
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type="radio"], [type="checkbox"]), select, textarea');

/** The field to look for a setting. The key `/` leads to it, Escape empties it. `root` holds the settings. */
export function SettingsSearch({ state, root }: { state: SettingsSearchState; root: () => HTMLElement | null }) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const settings = root();
    if (!settings) return;
    const over = new AbortController();
    follow(state, settings, over.signal);
    const onKey = (event: KeyboardEvent) => {
      const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
      if (!isSlash || event.defaultPrevented || isField(event.target) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    window.addEventListener('keydown', onKey, { signal: over.signal });
    return () => over.abort();
  }, [state]);
  const count = state.count.value;
  return (
    <search class="settings-search">
      <label>
        <Icon node={Search} />
        <span class="unseen">{i18n.t('settingsSearch')}</span>
        <input
          ref={input}
          type="search"
          placeholder={i18n.t('settingsSearch')}
          aria-keyshortcuts="/"
          enterkeyhint="search"
          autocomplete="off"
          spellcheck={false}
          value={state.query.value}
          onInput={(event) => (state.query.value = event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || state.query.peek() === '') return;
            event.preventDefault();
            state.query.value = '';
          }}
        />
        <kbd aria-hidden="true">/</kbd>
      </label>
      <p class="unseen" role="status">
        {count !== null && (count === 0 ? i18n.t('settingsNotFound') : i18n.t('settingsFound', count))}
      </p>
    </search>
  );
}

/** What stands where the settings would, when nothing was found. */
export function NothingFound({ state }: { state: SettingsSearchState }) {
  if (state.count.value !== 0) return null;
  return (
    <div class="none not-found">
      <p>{i18n.t('settingsNotFoundFor', [state.query.value.trim()])}</p>
      <button type="button" class="secondary" onClick={() => (state.query.value = '')}>
        {i18n.t('settingsShowAll')}
      </button>
    </div>
  );
}
