/** Appeals come seconds after the page, or on scrolling; later than this, in milliseconds, none is waited for. */
const LONGEST_WATCH = 120_000;
/** Boxes are gathered this long before they are looked at, in milliseconds: they are filled after they were inserted. */
const PAUSE = 500;
/** Beyond so many rounds the page is one that never rests. */
const MOST_ROUNDS = 60;

/**
 * Calls back with each box that the page inserts or shows from now on, some time after it stands; bounded in time and
 * number, ended by `signal`. Changes nothing in the page.
 */
export function watchLateBoxes(onBox: (box: Element) => void, signal: AbortSignal): void {
  const gathered = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let rounds = 0;

  const look = () => {
    timer = undefined;
    const boxes = [...gathered].filter((box) => box.isConnected);
    gathered.clear();
    if (signal.aborted) return;
    for (const box of boxes) if (!boxes.some((other) => other !== box && other.contains(box))) onBox(box);
    if (++rounds >= MOST_ROUNDS) stop();
  };
  const gather = (node: Node) => {
    if (node.nodeType === 1) gathered.add(node as Element);
    if (gathered.size > 0) timer ??= setTimeout(() => requestIdleCallback(look, { timeout: 2_000 }), PAUSE);
  };
  const observer = new MutationObserver((changes) => {
    for (const change of changes) {
      if (gathered.size > 500) return;
      if (change.type === 'attributes') gather(change.target);
      else for (const node of change.addedNodes) gather(node.nodeType === 3 ? change.target : node);
    }
  });
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
  };
  const over = setTimeout(stop, LONGEST_WATCH);
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(over);
      stop();
    },
    { once: true },
  );
  observer.observe(document.documentElement, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['hidden', 'open', 'aria-hidden'],
  });
}
