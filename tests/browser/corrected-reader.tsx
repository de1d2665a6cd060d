import { afterEach, expect, vi } from 'vitest';
import { type Correction, correctionOf } from '../../src/appeals/correction.ts';
import { lengthOf } from '../../src/appeals/words.ts';
import { createToastsState } from '../../src/ui/parts/toasts-state.ts';
import type { CorrectionMade } from '../../src/ui/reader/corrections-state.ts';
import { tellCorrection } from '../../src/ui/reader/tell-correction.ts';
import { app, content, setUpReader, showState } from './shown-reader.tsx';
import { aReader, aReading } from './ui-articles.ts';

/** Makes a box for the reader before each test of a file; takes it and what was selected away after it. */
export function setUpCorrections(): void {
  setUpReader();
  afterEach(() => document.getSelection()?.removeAllRanges());
}

/** Shows an article whose corrections are heard. */
export async function show(...[article, options = {}]: Parameters<typeof aReading>) {
  const toasts = createToastsState();
  const events: CorrectionMade[] = [];
  const reading = aReading(article, {
    tell: (event) => {
      if (event.kind !== 'not-kept') events.push(event);
      tellCorrection(event, 'harbourpost.example', toasts);
    },
    ...options,
  });
  const state = aReader({ kind: 'article', reading });
  await showState(state, { toasts });
  return { reading, events };
}

export const toast = () => [...app.querySelectorAll('.toast-text')].at(-1)?.textContent;
export const marks = () => [...content().querySelectorAll<HTMLElement>('.fold-mark')];
export const offer = () => content().querySelector<HTMLElement>('.fold-selection');
export const paragraph = (text: string, names = 'p') => {
  const found = [...content().querySelectorAll<HTMLElement>(names)].find((one) => one.textContent.includes(text));
  if (!found) throw new Error(`No paragraph ${text}`);
  return found;
};
/** Selects from some letters into the first element to some letters into the last. */
export async function select(first: Element, last = first) {
  const start = document.createTreeWalker(first, NodeFilter.SHOW_TEXT).nextNode();
  const end = document.createTreeWalker(last, NodeFilter.SHOW_TEXT).nextNode();
  if (!start || !end) throw new Error('Nothing to select');
  document.getSelection()?.setBaseAndExtent(start, 4, end, 8);
  await vi.waitFor(() => expect(offer()).not.toBeNull());
}
export const said = (text: string, as: Correction['as']): Correction =>
  correctionOf(
    text.split('\n').map((line) => ({ text: line, length: lengthOf(line) })),
    { id: 'earlier', as, place: 'between', madeAt: 1 },
  );

export const LEDGER = 'no one asked her to keep';
