/** Milliseconds after which a page stands as it will: what is looked up later moves nobody. */
const SETTLING = 3_000;

/**
 * Brings the part that the address names to the top, and keeps it there while the parts before it still grow, until the reader does something.
 * Ends with `end`.
 */
export function followAddress(main: HTMLElement, end: AbortSignal): void {
  const show = () => document.getElementById(location.hash.slice(1))?.scrollIntoView({ behavior: 'instant' });
  if (location.hash.length < 2) return;
  const over = new AbortController();
  const signal = AbortSignal.any([over.signal, end]);
  const observer = new ResizeObserver(show);
  observer.observe(main);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  const stop = () => over.abort();
  for (const event of ['wheel', 'touchstart', 'pointerdown', 'keydown', 'hashchange'] as const)
    window.addEventListener(event, stop, { passive: true, signal });
  setTimeout(stop, SETTLING);
}
