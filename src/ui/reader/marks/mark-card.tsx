import { Copy, Trash2, X } from 'lucide';
import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import { i18n } from '../../../browser/i18n.ts';
import { IconButton } from '../../parts/icon-button.tsx';
import { deepFocus } from '../find/deep-focus.ts';
import { createTextCard } from '../text-card.ts';
import { MarkEditor } from './mark-editor.tsx';
import type { MarksState } from './marks-state.ts';
import { shortQuote } from './short-quote.ts';

/** Opens the card of a mark at its place in the text; `writing` puts the focus into its note. Ends with `signal` at the latest. */
export function openMarkCard(
  root: ShadowRoot,
  id: string,
  state: MarksState,
  { writing, signal }: { writing: boolean; signal: AbortSignal },
): void {
  const range = state.text.peek()?.rangeOf(id);
  const mark = state.marks.peek().find((one) => one.id === id);
  if (!range || !mark) return;
  const before = deepFocus();
  const card = createTextCard(root, {
    name: i18n.t('markCard', [shortQuote(mark.quote)]),
    giveBack: () => {
      if (before?.isConnected && !before.closest('.selection-tools')) before.focus({ preventScroll: true });
      else (root.activeElement as HTMLElement | null)?.blur();
    },
    signal,
  });
  card.element.classList.add('mark-card');
  render(<Card id={id} state={state} close={card.close} />, card.element);
  card.over.addEventListener('abort', () => render(null, card.element), { once: true });
  // The line it begins with: a mark over several pages of text has no one place.
  card.show({ getBoundingClientRect: () => range.getClientRects()[0] ?? range.getBoundingClientRect() });
  if (writing) card.element.querySelector('textarea')?.focus({ preventScroll: true });
}

function Card({ id, state, close }: { id: string; state: MarksState; close: () => void }) {
  const mark = state.marks.value.find((one) => one.id === id);
  // Deleted, here or on another page.
  useEffect(() => {
    if (!mark) close();
  }, [mark]);
  if (!mark) return null;
  return (
    <>
      <MarkEditor mark={mark} state={state} />
      <div class="mark-acts">
        <IconButton icon={Copy} label={i18n.t('markCopy')} onClick={() => state.copy(mark.quote)} />
        <IconButton icon={Trash2} label={i18n.t('markDelete')} onClick={() => state.remove(id)} />
        <span class="grow" />
        <IconButton icon={X} label={i18n.t('close')} onClick={close} />
      </div>
    </>
  );
}
