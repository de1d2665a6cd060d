import { chordOf, isPlain, type PressedKey } from '../../../settings/key-chords.ts';
import { FIRST_KEYS, heardKeysOf, KEY_ROWS, type KeyRow, type ReaderKeys } from '../../../settings/reader-keys.ts';
import { ask } from './offers.ts';

/** The lines of the table that a pressed key may mean, the first first. */
export function linesOf(event: PressedKey, keys: ReaderKeys = FIRST_KEYS, where?: KeyRow['where']): readonly KeyRow[] {
  const chord = chordOf(event);
  if (chord === undefined) return [];
  return KEY_ROWS.filter((row) => row.where === where && heardKeysOf(row, keys).includes(chord));
}

/** Whether keys that are pressed here are written somewhere, or choose from a list. */
export const isField = (target: Element | null | undefined): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, select, input:not([type="button"], [type="checkbox"], [type="radio"], [type="range"])'));

/** Whether a menu, a card or a list stands open over the page or in its text. */
export function isSomethingOpen(): boolean {
  const text = document.querySelector('.article-content')?.shadowRoot;
  return [document, text].some((where) => where?.querySelector(':popover-open'));
}

/** Hears the keys of the reader, and asks for what they mean. Dialogs have keys of their own. Ends with `signal`. */
export function listenForKeys(keys: () => ReaderKeys, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return;
    const [first] = event.composedPath();
    const target = first instanceof Element ? first : null;
    const chord = chordOf(event);
    if (chord !== undefined && isPlain(chord) && (isField(target) || isSomethingOpen())) return;
    const taken = linesOf(event, keys()).find(
      ({ command, repeats }) => (repeats || !event.repeat) && ask(command, target),
    );
    if (taken) event.preventDefault();
  };
  window.addEventListener('keydown', onKey, { signal });
}
