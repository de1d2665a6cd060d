import { RotateCcw } from 'lucide';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '../../browser/i18n.ts';
import { chordOf } from '../../settings/key-chords.ts';
import { type Command, KEY_ROWS, type KeyRow, keysOf, type ReaderKeys } from '../../settings/reader-keys.ts';
import { ChordKeys } from '../parts/chord-keys.tsx';
import { commandName, KEY_GROUPS } from '../parts/command-words.ts';
import { IconButton } from '../parts/icon-button.tsx';
import { keyNames } from '../parts/key-words.ts';
import type { ToastsState } from '../parts/toasts-state.ts';
import { BrowserKeys, type BrowserShortcuts } from './browser-keys.tsx';
import type { KeysState, Refusal } from './keys-state.ts';

interface KeysSectionProps {
  state: KeysState;
  /** None where the browser has none. */
  shortcuts?: BrowserShortcuts;
  toasts: ToastsState;
}

/** The reader's keys, each of which can be changed, and the way to those that the browser keeps. */
export function KeysSection({ state, shortcuts, toasts }: KeysSectionProps) {
  const keys = state.keys.value;
  const isChanged = keys !== null && (Object.keys(keys.changed).length > 0 || !keys.plain);
  const resetAll = async () => {
    const restore = await state.resetAll();
    toasts.show(i18n.t('keysWereReset'), { action: { label: i18n.t('undo'), run: () => void restore() } });
  };
  return (
    <section aria-labelledby="keys-title">
      <h2 id="keys-title">{i18n.t('keysTitle')}</h2>
      <p class="lead">{i18n.t('keysHint')}</p>
      <p role="alert" class="key-failed">
        {state.failed.value && i18n.t('settingsFailed')}
      </p>
      {keys && (
        <>
          <label class="switch-row">
            <span class="words">
              <b>{i18n.t('keysPlain')}</b> <small>{i18n.t('keysPlainHint')}</small>
            </span>
            <input
              type="checkbox"
              role="switch"
              checked={keys.plain}
              onChange={(event) => void state.setPlain(event.currentTarget.checked)}
            />
          </label>
          {KEY_GROUPS.map(([group, name]) => {
            const rows = KEY_ROWS.filter((row) => row.group === group && !row.fixed);
            return (
              rows.length > 0 && (
                <div class="key-group" key={group}>
                  <h3 id={`keys-${group}`}>{name()}</h3>
                  <ul aria-labelledby={`keys-${group}`}>
                    {rows.map((row) => (
                      <KeyChoice key={row.command} row={row} keys={keys} state={state} />
                    ))}
                  </ul>
                </div>
              )
            );
          })}
          {isChanged && (
            <button type="button" class="secondary" onClick={() => void resetAll()}>
              {i18n.t('keysReset')}
            </button>
          )}
        </>
      )}
      {shortcuts && <BrowserKeys shortcuts={shortcuts} />}
    </section>
  );
}

const named = (chord: string): string => keyNames(chord).join(' ');

function refusalWords(refusal: Refusal): string {
  return refusal.because === 'taken'
    ? i18n.t('keyTaken', [named(refusal.chord), commandName(refusal.by)])
    : i18n.t('keyImpossible', [named(refusal.chord)]);
}

/** Keys that are no answer to the question for a key. */
function answer(state: KeysState, event: KeyboardEvent): void {
  // Whoever goes on by Tab has not answered.
  if (event.key === 'Tab') return;
  event.preventDefault();
  if (event.key === 'Escape') state.askFor(null);
  else if (event.key === 'Backspace' || event.key === 'Delete') void state.take(null);
  else {
    const chord = chordOf(event);
    if (chord !== undefined) void state.take(chord);
  }
}

function KeyChoice({ row, keys, state }: { row: KeyRow; keys: ReaderKeys; state: KeysState }) {
  const { command } = row;
  const isAsking = state.asking.value === command;
  const refused = isAsking ? state.refused.value : null;
  const name = commandName(command);
  const [chord] = keysOf(row, keys);
  const isOwn = Object.hasOwn(keys.changed, command);
  const button = useRef<HTMLButtonElement>(null);
  const wasOwn = useRef(isOwn);
  // The button that sets it back is gone then, and may have had the focus.
  useLayoutEffect(() => {
    if (wasOwn.current && !isOwn && document.activeElement === document.body) button.current?.focus();
    wasOwn.current = isOwn;
  }, [isOwn]);
  return (
    <li class={`key-choice${isAsking ? ' asking' : ''}`}>
      <span class="key-name" id={`key-${command}`}>
        {name}
      </span>
      {isOwn && !isAsking && (
        <IconButton
          icon={RotateCcw}
          label={i18n.t('keyReset', [name, named(row.keys[0])])}
          onClick={() => void state.reset(command)}
        />
      )}
      <button
        type="button"
        class="key-button"
        ref={button}
        aria-label={
          isAsking
            ? i18n.t('keyAskedFor', [name, i18n.t('keyPress')])
            : i18n.t('keyChange', [name, shownKey(row, command, keys)])
        }
        aria-describedby={isAsking ? 'key-asked' : undefined}
        onClick={(event) => {
          // A click gives buttons no focus in every browser (on macOS), and the key pressed next is heard where it is.
          event.currentTarget.focus();
          state.askFor(isAsking ? null : command);
        }}
        onKeyDown={(event) => {
          if (isAsking) answer(state, event);
        }}
        onBlur={() => {
          if (isAsking) state.askFor(null);
        }}
      >
        {isAsking ? (
          <span>{i18n.t('keyPress')}</span>
        ) : isKept(command, keys) && chord !== undefined ? (
          <ChordKeys chord={chord} />
        ) : (
          <span class="no-key">{i18n.t('keyNone')}</span>
        )}
      </button>
      {isAsking && (
        <p class="key-asked" id="key-asked" role="status">
          {refused ? <b>{refusalWords(refused)}</b> : i18n.t('keyAsked')}
        </p>
      )}
    </li>
  );
}

/** Whether a command has a key of its own; one that the browser has everywhere may stay beside none. */
const isKept = (command: Command, keys: ReaderKeys): boolean => keys.changed[command] !== null;

const shownKey = (row: KeyRow, command: Command, keys: ReaderKeys): string => {
  const [chord] = keysOf(row, keys);
  return isKept(command, keys) && chord !== undefined ? named(chord) : i18n.t('keyNone');
};
