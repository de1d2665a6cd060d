/** Changes are gathered this long before the page is looked at, in milliseconds: a dialog is filled after it was inserted. */
const PAUSE = 120;
/** A page that goes on changing is looked at less and less often, up to this pause. */
const LONGEST_PAUSE = 3_000;
/**
 * A look in vain takes no more of the time than one part in so many: on huge pages the browser needs a while to say what stands where. One that found
 * something took its time to read that, which is not read again: the next waits as long as it took.
 */
const SHARE = 20;
/** It is not looked at any more after so many looks at which nothing was found. */
const MOST_LOOKS = 150;

/** What a page changes when it shows a box: its nodes, or what hides them. */
const CHANGES: MutationObserverInit = {
  childList: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'open', 'aria-hidden', 'aria-modal', 'popover'],
};

/**
 * Calls `look` once the page is idle, and again after it has changed, in idle time; `look` says whether it found something.
 * Bounded: each look in vain lengthens the pause, and after enough of them the watch ends. Nothing is observed while a look
 * is due, and nothing runs while the page rests. Ends with `signal`. Changes nothing in the page.
 */
export function watchCovers(look: () => boolean, signal: AbortSignal): void {
  let pause = PAUSE;
  let inVain = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const observer = new MutationObserver(() => {
    observer.disconnect();
    timer = setTimeout(() => requestIdleCallback(lookNow, { timeout: 1_000 }), pause);
  });
  const lookNow = () => {
    if (signal.aborted) return;
    const start = performance.now();
    const found = look();
    const took = performance.now() - start;
    inVain = found ? 0 : inVain + 1;
    pause = found ? Math.max(PAUSE, took) : Math.max(Math.min(LONGEST_PAUSE, pause * 1.15), took * SHARE);
    // What the look itself changed is not a change of the page: it is observed only from here on.
    if (!signal.aborted && inVain < MOST_LOOKS) observer.observe(document, CHANGES);
  };
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
  requestIdleCallback(lookNow, { timeout: 1_000 });
}
