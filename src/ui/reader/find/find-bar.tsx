import { ChevronDown, ChevronUp, X } from 'lucide';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '../../../browser/i18n.ts';
import { IconButton } from '../../parts/icon-button.tsx';
import { linesOf } from '../keys/listen-for-keys.ts';
import { type FindState, MOST_HITS } from './find-state.ts';

/** Milliseconds after the last key until the number of hits is said: not each letter is a sentence. */
const SAY_AFTER_MS = 700;

function wordsOf(state: FindState): string {
  if (state.query.value.trim() === '') return '';
  const count = state.count.value;
  if (count === 0) return i18n.t('findNone');
  const all = count === MOST_HITS ? `${MOST_HITS.toLocaleString()}+` : count.toLocaleString();
  return i18n.t('findCount', [state.current.value.toLocaleString(), all]);
}

/**
 * The words that are looked for, how often they were found, and the ways from one to the next. The field takes the focus where
 * `wantsFocus` holds, once: it is not taken from the reader when the next article comes.
 */
export function FindBar({
  state,
  wantsFocus,
  onClose,
}: {
  state: FindState;
  wantsFocus: { current: boolean };
  onClose: () => void;
}) {
  const field = useRef<HTMLInputElement>(null);
  const words = wordsOf(state);
  const [said, say] = useState('');
  // At once: the next key is meant for it.
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    field.current?.focus();
    field.current?.select();
  }, []);
  useEffect(() => {
    const clock = setTimeout(() => say(words), SAY_AFTER_MS);
    return () => clearTimeout(clock);
  }, [words]);
  return (
    <search class="find-bar">
      <input
        ref={field}
        type="text"
        aria-label={i18n.t('find')}
        placeholder={i18n.t('find')}
        autocomplete="off"
        spellcheck={false}
        enterkeyhint="search"
        dir="auto"
        value={state.query.value}
        onInput={(event) => state.setQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          const [line] = event.isComposing ? [] : linesOf(event, undefined, 'field');
          if (!line) return;
          event.preventDefault();
          state.go(line.command === 'fieldPrevious' ? -1 : 1);
        }}
      />
      <span class={`find-count${state.count.value === 0 ? ' none' : ''}`} aria-hidden="true">
        {words}
      </span>
      <IconButton
        icon={ChevronUp}
        label={i18n.t('findPrevious')}
        disabled={state.count.value === 0}
        onClick={() => state.go(-1)}
      />
      <IconButton
        icon={ChevronDown}
        label={i18n.t('findNext')}
        disabled={state.count.value === 0}
        onClick={() => state.go(1)}
      />
      <IconButton icon={X} label={i18n.t('findClose')} onClick={onClose} />
      <span class="unseen" role="status">
        {said}
      </span>
    </search>
  );
}
