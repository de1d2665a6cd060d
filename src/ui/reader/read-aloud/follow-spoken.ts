import { effect, untracked } from '@preact/signals';
import type { ReadAloudState } from './read-aloud-state.ts';
import { boxOf, seenPart } from './spoken-place.ts';

/** A sentence comes so far below the top of what is seen, as a share of its height. */
const PLACE = 0.25;

/** Air that a sentence in view keeps from the edges. CSS pixels. */
const AIR = 24;

/** Scrolling that was begun here has come to its end by then, also where the browser does not tell. Milliseconds. */
const SCROLL_TIME = 1000;

/** Keys that scroll. */
const SCROLLS = /^(?:Arrow(?:Up|Down)|Page(?:Up|Down)|Home|End)$/;

/**
 * Keeps the sentence that is read in view, until `signal` aborts. Where the reader scrolls by hand it lets go, until it is asked to follow
 * again. Where motion is not wanted it does not glide.
 */
export function followSpoken(state: ReadAloudState, signal: AbortSignal): void {
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)');
  let ownUntil = 0;

  const isInView = (): boolean => {
    const sentence = state.sentence.peek();
    const box = sentence && boxOf(sentence);
    if (!box) return true;
    const { top, bottom } = seenPart();
    return box.bottom > top && box.top < bottom;
  };
  const go = (): void => {
    const sentence = state.sentence.peek();
    const box = sentence && boxOf(sentence);
    if (!box) return;
    const { top, bottom } = seenPart();
    const behavior = isStill.matches ? 'instant' : 'smooth';
    if (box.top < top + AIR || Math.min(box.bottom, box.top + bottom - top) > bottom - AIR) {
      ownUntil = performance.now() + SCROLL_TIME;
      window.scrollBy({ top: box.top - top - (bottom - top) * PLACE, behavior });
    }
    // Lines that run down scroll sideways, in a box of their own.
    const text = document.querySelector('.article-content');
    const across = text && text.scrollWidth > text.clientWidth ? text.getBoundingClientRect() : null;
    if (across && (box.left < across.left || box.right > across.right))
      text?.scrollBy({ left: box.right - across.right + AIR, behavior });
  };
  const letGo = () => state.follow(false);

  const stop = effect(() => {
    const isOn = state.isFollowing.value;
    const sentence = state.sentence.value;
    if (isOn && sentence) untracked(go);
  });
  signal.addEventListener('abort', stop, { once: true });
  const on = { passive: true, signal };
  window.addEventListener('wheel', (event) => void (event.ctrlKey || letGo()), on);
  window.addEventListener('touchmove', letGo, on);
  window.addEventListener('keydown', (event) => void (SCROLLS.test(event.key) && !inControl(event) && letGo()), on);
  // The bar of the window, drawn by hand, and whatever else scrolls: what matters is whether the place is still seen.
  window.addEventListener('scrollend', () => void (ownUntil = 0), on);
  window.addEventListener(
    'scroll',
    () => {
      if (performance.now() > ownUntil && !isInView()) letGo();
    },
    on,
  );
}

/** Whether a key is pressed in something that has its own use for it. */
const inControl = (event: Event): boolean =>
  event.composedPath()[0] instanceof Element && (event.composedPath()[0] as Element).matches('input, select, textarea');
