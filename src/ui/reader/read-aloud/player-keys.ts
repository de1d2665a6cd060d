import { selectionIn } from '../select-in-text.ts';
import type { ReadAloudState } from './read-aloud-state.ts';
import { sentenceAtPoint, sentenceAtSelection, standsIn } from './spoken-place.ts';

/** What takes Space and Enter for itself. */
const CONTROL = 'button, a[href], input, select, textarea, summary, audio, video, [role="button"], [contenteditable]';

/** What takes the arrows to the sides for itself: it is typed into, chosen from or scrolled. */
const SIDEWAYS = 'input, select, textarea, audio, video, .table-box, pre, [contenteditable]';

const pressedIn = (event: Event): Element | null => {
  const [target] = event.composedPath();
  return target instanceof Element ? target : null;
};

/**
 * While the player is open: Space plays and pauses, the arrows to the sides go by sentences, Escape closes; a click on a sentence, or Enter
 * where the selection or the focus is, reads from there. Ends with `signal`.
 */
export function takePlayerKeys(
  root: ShadowRoot,
  state: ReadAloudState,
  { dir, isBusy, close }: { dir: 'ltr' | 'rtl'; isBusy: () => boolean; close: () => void },
  signal: AbortSignal,
): void {
  const readAt = (found: number): boolean => {
    if (found >= 0) state.readFrom(found);
    return found >= 0;
  };
  const enter = (): boolean => {
    const sentences = state.sentences.peek();
    const selection = selectionIn(root);
    if (selection) return readAt(sentenceAtSelection(sentences, selection));
    const focused = root.activeElement;
    return focused ? readAt(sentences.findIndex((sentence) => standsIn(sentence, focused))) : false;
  };
  const actions: Record<string, (target: Element | null) => boolean> = {
    Escape(target) {
      // What is open besides closes first: a list, a menu, a note, the search.
      const isOpen = [root, document].some((where) => where.querySelector(':popover-open, .find-bar'));
      if (isOpen || target?.matches('select')) return false;
      close();
      return true;
    },
    ' '(target) {
      if (target?.closest(CONTROL)) return false;
      state.toggle();
      return true;
    },
    Enter: (target) => !target?.closest(CONTROL) && enter(),
    ArrowLeft: (target) => sideways(target, dir === 'rtl' ? 1 : -1),
    ArrowRight: (target) => sideways(target, dir === 'rtl' ? -1 : 1),
  };
  const sideways = (target: Element | null, by: 1 | -1): boolean => {
    if (target?.closest(SIDEWAYS)) return false;
    state.moveBySentence(by);
    return true;
  };

  document.addEventListener(
    'keydown',
    (event) => {
      const { key, altKey, ctrlKey, metaKey, shiftKey, defaultPrevented, isComposing } = event;
      if (altKey || ctrlKey || metaKey || shiftKey || defaultPrevented || isComposing || isBusy()) return;
      if (document.querySelector('dialog[open]')) return;
      if (Object.hasOwn(actions, key) && actions[key]?.(pressedIn(event))) event.preventDefault();
    },
    { signal },
  );
  root.addEventListener(
    'click',
    (event) => {
      if (!(event instanceof MouseEvent) || event.button !== 0 || event.defaultPrevented || isBusy()) return;
      const { target } = event;
      // What is selected was not clicked.
      if (!(target instanceof Element) || target.closest(CONTROL) || selectionIn(root)) return;
      readAt(sentenceAtPoint(state.sentences.peek(), target, event.clientX, event.clientY));
    },
    { signal },
  );
}
