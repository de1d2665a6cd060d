import { i18n } from '#i18n';
import { uiLanguage } from '../parts/dates.ts';
import type { CorrectionsState } from './corrections-state.ts';
import { selectionIn } from './select-in-text.ts';
import type { TextBlocks } from './text-blocks.ts';

/** Milliseconds that a selection rests before the button comes: it does not flicker along while one selects. */
const REST = 250;

/** Pixels between the selection and the button. */
const GAP = 8;

/**
 * Offers "This is an appeal" below a selection in the text, until `signal` aborts. The button stands right after the text's own
 * nodes, so that Tab leads from the selection through the links behind it to the button; Escape takes it away.
 */
export function offerToFold(
  root: ShadowRoot,
  text: TextBlocks,
  corrections: CorrectionsState,
  signal: AbortSignal,
): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'fold-selection';
  button.lang = uiLanguage();
  button.dir = 'auto';
  button.textContent = i18n.t('correctionThisIsAppeal');
  let clock: ReturnType<typeof setTimeout> | undefined;

  const hide = () => button.remove();
  const chosen = () => {
    const range = selectionIn(root);
    const blocks = range ? text.touchedBy(range) : [];
    return range && blocks.length > 0 ? { range, blocks } : undefined;
  };
  const show = () => {
    const found = corrections.isChoosing.peek() ? undefined : chosen();
    if (!found) {
      if (root.activeElement !== button) hide();
      return;
    }
    root.append(button);
    const { host } = root;
    const around = host.getBoundingClientRect();
    const rects = found.range.getClientRects();
    const last = rects[rects.length - 1] ?? found.range.getBoundingClientRect();
    const most = Math.max(0, around.width - button.offsetWidth);
    const wanted = last.left + last.width / 2 - button.offsetWidth / 2 - around.left;
    button.style.left = `${Math.min(most, Math.max(0, wanted))}px`;
    button.style.top = `${last.bottom - around.top + GAP}px`;
  };
  const later = () => {
    clearTimeout(clock);
    clock = setTimeout(show, REST);
  };

  // Pressing it must not take the selection away before it is asked for.
  button.addEventListener('pointerdown', (event) => event.preventDefault(), { signal });
  button.addEventListener(
    'click',
    () => {
      const found = chosen();
      hide();
      document.getSelection()?.removeAllRanges();
      if (found) corrections.callAppeal(found.blocks, text.placeOf(found.blocks));
    },
    { signal },
  );
  document.addEventListener('selectionchange', later, { signal });
  later();
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !button.isConnected) return;
      hide();
      document.getSelection()?.removeAllRanges();
    },
    { signal },
  );
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(clock);
      hide();
    },
    { once: true },
  );
}
