import { i18n } from '../../../browser/i18n.ts';
import type { Mark, MarkColour } from '../../../marks/mark.ts';
import { styleSheet } from '../../parts/style-sheet.ts';
import { offer } from '../keys/offers.ts';
import type { Reading } from '../reader-view.ts';
import { selectionIn } from '../select-in-text.ts';
import type { TextBlocks } from '../text-blocks.ts';
import { COLOUR_NAMES } from './colour-names.ts';
import { openMarkCard } from './mark-card.tsx';
import coloursCss from './mark-colours.css?inline';
import { focusText, followMarks } from './marked-text.ts';
import type { MarksState } from './marks-state.ts';
import marksTextCss from './marks-text.css?inline';
import { paintMarks } from './paint-marks.ts';
import { offerSelectionTools } from './selection-tools.tsx';

/** What takes a click for itself. */
const CONTROL = 'a[href], button, input, select, textarea, summary, audio, video, [role="button"], .note-card';

/**
 * Shows the marks of an article in its text and lets the reader make and change them, and call a selection an appeal. Ends with `signal`.
 */
export function startMarks(
  root: ShadowRoot,
  blocks: TextBlocks,
  { corrections }: Pick<Reading, 'corrections'>,
  state: MarksState,
  signal: AbortSignal,
): void {
  for (const css of [coloursCss, marksTextCss]) {
    const sheet = styleSheet(css);
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  }
  const text = followMarks(root, state.marks, signal);
  state.text.value = text;
  signal.addEventListener('abort', () => (state.text.value = null), { once: true });
  paintMarks(state.marks, text, signal);

  const open = (id: string, writing: boolean) => openMarkCard(root, id, state, { writing, signal });
  /** Marks what is selected now; the place of the selection is where the keyboard goes on. */
  const mark = (colour: MarkColour): Mark | undefined => {
    const range = selectionIn(root);
    const passage = range && text.passageOf(range);
    if (!range || !passage) return undefined;
    const { endContainer, endOffset } = range;
    const made = state.add(passage, colour);
    const box = endContainer instanceof Element ? endContainer : endContainer.parentElement;
    if (tools.hide() && box instanceof HTMLElement) focusText(box);
    document.getSelection()?.collapse(endContainer, endOffset);
    tools.say(i18n.t('markedIn', [COLOUR_NAMES[colour]()]));
    return made;
  };

  const tools = offerSelectionTools(
    root,
    (range) => {
      if (corrections.isChoosing.peek()) return {};
      const touched = blocks.touchedBy(range);
      const callAppeal = () => {
        tools.hide();
        document.getSelection()?.removeAllRanges();
        corrections.callAppeal(touched, blocks.placeOf(touched));
      };
      const passage = text.passageOf(range);
      return {
        ...(passage && {
          mark,
          note: () => {
            const made = mark(state.colour.peek());
            if (made) open(made.id, true);
          },
          copy: () => {
            tools.hide();
            state.copy(passage.quote);
          },
        }),
        ...(touched.length > 0 && { callAppeal }),
      };
    },
    () => state.colour.peek(),
    signal,
  );
  offer('mark', () => !corrections.isChoosing.peek() && mark(state.colour.peek()) !== undefined, signal);
  root.addEventListener(
    'click',
    (event) => {
      if (!(event instanceof MouseEvent) || event.button !== 0 || corrections.isChoosing.peek()) return;
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      const { target } = event;
      // What is selected was not clicked.
      if (!(target instanceof Element) || target.closest(CONTROL) || selectionIn(root)) return;
      const found = text.markAt(event.clientX, event.clientY);
      if (found === undefined) return;
      // Before those who read aloud from where one clicks.
      event.preventDefault();
      open(found, false);
    },
    { capture: true, signal },
  );
}
