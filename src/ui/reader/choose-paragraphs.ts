import type { CorrectionsState } from './corrections-state.ts';
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
  const step = (key: string): HTMLElement | undefined => {
    const elements = [...choices().keys()];
    const at = current ? elements.indexOf(current) : -1;
    if (key === 'Home') return elements[0];
    if (key === 'End') return elements.at(-1);
    return elements[Math.min(elements.length - 1, Math.max(0, at + (key === 'ArrowDown' ? 1 : -1)))];
  };

  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape') {
        event.preventDefault();
        corrections.choose(false);
      } else if (root.activeElement === null || root.activeElement !== current) return;
      else if (/^(?:ArrowDown|ArrowUp|Home|End)$/.test(event.key)) {
        event.preventDefault();
        go(step(event.key));
      } else if ((event.key === 'Enter' || event.key === ' ') && current) {
        event.preventDefault();
        choose(current);
      }
    },
    { signal },
  );
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
