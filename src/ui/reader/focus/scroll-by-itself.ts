import { isFarther, runsDown } from '../text-way.ts';

/** What a reader does to take the text in hand again. */
const TAKES_OVER = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const;

/**
 * Scrolls the page, so many lines a minute, until `signal` aborts, the end is reached or the reader takes over; `onEnd` hears of the
 * latter two. Where motion is not wanted it goes on line by line.
 */
export function scrollByItself(linesAMinute: () => number, onEnd: () => void, signal: AbortSignal): void {
  const text = document.querySelector('.article-content');
  const line = text ? Number.parseFloat(getComputedStyle(text).lineHeight) : 24;
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const over = new AbortController();
  const both = AbortSignal.any([signal, over.signal]);
  const end = () => {
    if (both.aborted) return;
    over.abort();
    onEnd();
  };
  for (const event of TAKES_OVER) window.addEventListener(event, end, { passive: true, signal: both });

  // Browsers round what they scroll to: what is left is carried over.
  let left = 0;
  let before = performance.now();
  const step = (now: number) => {
    if (both.aborted) return;
    left += ((now - before) / 60_000) * linesAMinute() * line;
    before = now;
    const least = isStill ? line : 1;
    if (left >= least) {
      const whole = Math.floor(left / least) * least;
      left -= whole;
      // Lines that run down go by sideways; what stands below them follows.
      if (text && runsDown(text) && isFarther(text)) text.scrollBy({ left: -whole, behavior: 'instant' });
      else window.scrollBy({ top: whole, behavior: 'instant' });
    }
    if (window.scrollY + window.innerHeight >= document.documentElement.scrollHeight - 1) end();
    else requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
}
