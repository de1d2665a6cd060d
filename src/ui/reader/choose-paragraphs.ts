import type { Command } from '../../settings/reader-keys.ts';
import type { CorrectionsState } from './corrections-state.ts';
import { offer, type Run } from './keys/offers.ts';
import type { TextBlocks } from './text-blocks.ts';

/**
 * Lets the reader choose paragraphs of the text one by one, with the pointer or by keyboard (arrows, Home, End, Enter), and
 * calls each chosen one an appeal. Links and marks do nothing meanwhile. Ends with Escape, or when `signal` aborts.
 */
export function chooseParagraphs(
  root: ShadowRoot,
  text: TextBlocks,
  corrections: CorrectionsState,
  signal: AbortSignal,
): void {
  let current: HTMLElement | undefined;
  root.host.classList.add('choosing');

  /** The elements that can be chosen, in order, each with its blocks. */
  const choices = () => {
    const found = new Map<HTMLElement, ReturnType<TextBlocks['standing']>>();
    for (const block of text.standing()) {
      const element = text.elementOf(block);
      if (element instanceof HTMLElement) found.set(element, [...(found.get(element) ?? []), block]);
    }
    return found;
  };
  const leave = () => {
    current?.classList.remove('chosen');
    current?.removeAttribute('tabindex');
    current = undefined;
  };
  const go = (element: HTMLElement | undefined) => {
    if (!element || element === current) return;
    leave();
    current = element;
    element.classList.add('chosen');
    element.tabIndex = 0;
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'nearest' });
  };
  const choose = (element: HTMLElement) => {
    const all = choices();
    const blocks = all.get(element);
    if (!blocks) return;
    const elements = [...all.keys()];
    const at = elements.indexOf(element);
    leave();
    corrections.callAppeal(blocks, text.placeOf(blocks));
    // The next one takes the focus: an appeal is seldom one paragraph long.
    go(elements[at + 1] ?? elements[at - 1]);
  };
  /** Done where the keyboard is at a paragraph. */
  const atCurrent = (run: (elements: HTMLElement[], at: number, element: HTMLElement) => void) => () => {
    if (!current || root.activeElement !== current) return false;
    const elements = [...choices().keys()];
    run(elements, elements.indexOf(current), current);
    return true;
  };
  const commands: Partial<Record<Command, Run>> = {
    chooseEnd: () => corrections.choose(false),
    choosePrevious: atCurrent((elements, at) => go(elements[Math.max(0, at - 1)])),
    chooseNext: atCurrent((elements, at) => go(elements[Math.min(elements.length - 1, at + 1)])),
    chooseFirst: atCurrent((elements) => go(elements[0])),
    chooseLast: atCurrent((elements) => go(elements.at(-1))),
    chooseTake: atCurrent((_elements, _at, element) => choose(element)),
  };
  for (const [command, run] of Object.entries(commands)) offer(command as Command, run, signal);
  root.addEventListener(
    'click',
    (event) => {
      const { target } = event;
      if (!(target instanceof Element)) return;
      // Before the listener that follows links, and in its place.
      event.preventDefault();
      event.stopImmediatePropagation();
      const wanted = [...choices().keys()].filter((element) => element.contains(target)).at(-1);
      if (wanted) choose(wanted);
    },
    { signal, capture: true },
  );
  signal.addEventListener(
    'abort',
    () => {
      leave();
      root.host.classList.remove('choosing');
    },
    { once: true },
  );

  // Where the reader is looking, not at the top of a text that was read to its middle.
  const elements = [...choices().keys()];
  go(elements.find((element) => element.getBoundingClientRect().top >= 60) ?? elements[0]);
}
