import type { Command } from '../../../settings/reader-keys.ts';
import { isSomethingOpen } from '../keys/listen-for-keys.ts';
import { offer, type Pressed, type Run } from '../keys/offers.ts';
import { selectionIn } from '../select-in-text.ts';
import type { ReadAloudState } from './read-aloud-state.ts';
import { sentenceAtPoint, sentenceAtSelection, standsIn } from './spoken-place.ts';

/** What takes Space and Enter for itself. */
const CONTROL = 'button, a[href], input, select, textarea, summary, audio, video, [role="button"], [contenteditable]';

/** What takes the arrows to the sides for itself: it is typed into, chosen from or scrolled. */
const SIDEWAYS = 'input, select, textarea, audio, video, .table-box, pre, [contenteditable]';

/**
 * While the player is open: Space plays and pauses, the arrows to the sides go by sentences, Escape closes; a click on a sentence, or Enter
 * where the selection or the focus is, reads from there. Ends with `signal`.
 */
export function offerPlayerKeys(
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
  const sideways = (pressed: Pressed | undefined, by: 1 | -1): boolean => {
    if (pressed?.closest(SIDEWAYS)) return false;
    state.moveBySentence(by);
    return true;
  };
  const commands: Partial<Record<Command, Run>> = {
    aloudClose(pressed) {
      // What is open besides closes first, by itself.
      if (isSomethingOpen() || pressed?.matches('select')) return false;
      close();
      return true;
    },
    aloudToggle(pressed) {
      if (pressed?.closest(CONTROL)) return false;
      state.toggle();
      return true;
    },
    aloudHere: (pressed) => !pressed?.closest(CONTROL) && enter(),
    aloudLeft: (pressed) => sideways(pressed, dir === 'rtl' ? 1 : -1),
    aloudRight: (pressed) => sideways(pressed, dir === 'rtl' ? -1 : 1),
  };
  for (const [command, run] of Object.entries(commands))
    offer(command as Command, (pressed) => !isBusy() && run(pressed), signal);

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
