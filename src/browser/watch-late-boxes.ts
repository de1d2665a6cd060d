import { openRootsIn } from './open-roots.ts';

/** Appeals come seconds after the page, or on scrolling; later than this, in milliseconds, none is waited for. */
const LONGEST_WATCH = 120_000;
/** Boxes are gathered this long before they are looked at, in milliseconds: they are filled after they were inserted. */
const PAUSE = 500;
/** Beyond so many rounds the page is one that never rests. */
const MOST_ROUNDS = 60;
/** So many boxes are looked at in a round. */
const MOST_BOXES = 500;
/**
 * After so many changes in a round, or changes at so many different moments (screens draw 60 or 120 times a second, which is half as often in
 * the time of a round), the page is not watched until the next. Such a round counts as several, and the next begins as much later.
 */
const FLOOD = { changes: 1_000, moments: 64, rounds: 3 };
/** Text that is changed in place is a sentence that was filled in; a shorter one is a clock. Characters. */
const SENTENCE = 20;
/** A root is attached to an element unseen, so the page is looked through for new ones now and then. Milliseconds. */
const ROOTS_LOOKED_FOR = [1_000, 3_000, 8_000, 20_000, 60_000];

const CHANGES: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['hidden', 'open', 'aria-hidden'],
};

/**
 * Calls back with each box that the page inserts, fills or shows from now on, some time after it stands, also in open shadow
 * roots; bounded in time and number, ended by `signal`. Changes nothing in the page.
 */
export function watchLateBoxes(onBox: (box: Element) => void, signal: AbortSignal): void {
  const gathered = new Set<Element>();
  let watched = new WeakSet<Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let rounds = 0;
  let isOver = false;
  /** Of this round. */
  let changed = 0;
  let moments = 0;
  /** Undefined while the page is watched; then what stood last in it when it was not watched any more. */
  let lastSeen: Element | null | undefined;

  /** Watches roots that are not watched yet, and answers with them. */
  const watchRoots = (within: ParentNode): ShadowRoot[] => {
    const roots = openRootsIn(within).filter((root) => !watched.has(root));
    for (const root of roots) {
      watched.add(root);
      observer.observe(root, CHANGES);
    }
    return roots;
  };
  const look = () => {
    timer = undefined;
    const boxes = [...gathered].filter((box) => box.isConnected);
    gathered.clear();
    if (isOver) return;
    for (const box of boxes) {
      if (boxes.some((other) => other !== box && other.contains(box))) continue;
      watchRoots(box);
      onBox(box);
    }
    rounds += lastSeen === undefined ? 1 : FLOOD.rounds;
    changed = 0;
    moments = 0;
    if (rounds >= MOST_ROUNDS) stop();
    else if (lastSeen !== undefined) timer = setTimeout(watchAgain, PAUSE * (FLOOD.rounds - 1), lastSeen);
  };
  /** What stands over a page is mostly put at its end: what came there meanwhile is not missed. */
  const watchAgain = (last: Element | null) => {
    timer = undefined;
    lastSeen = undefined;
    for (let box = last?.nextElementSibling; box; box = box.nextElementSibling) gather(box);
    observer.observe(document.documentElement, CHANGES);
    // Those that were watched are forgotten with the observer's rest.
    watched = new WeakSet();
    watchRoots(document);
    if (gathered.size > 0) lookSoon();
  };
  const gather = (node: Node | null) => {
    if (node?.nodeType === 1 && gathered.size < MOST_BOXES) gathered.add(node as Element);
    // What is put into a root itself belongs to its host.
    else if (node && 'host' in node) gathered.add((node as ShadowRoot).host);
    if (gathered.size > 0) lookSoon();
  };
  const lookSoon = () => {
    timer ??= setTimeout(() => requestIdleCallback(look, { timeout: 2_000 }), PAUSE);
  };
  const observer = new MutationObserver((changes) => {
    changed += changes.length;
    moments++;
    for (const { type, target, addedNodes } of changes) {
      if (gathered.size >= MOST_BOXES) break;
      if (type === 'attributes') gather(target);
      else if (type === 'characterData') {
        if ((target.nodeValue ?? '').trim().length >= SENTENCE) gather(target.parentNode);
      } else for (const node of addedNodes) gather(node.nodeType === 3 ? target : node);
    }
    if (changed < FLOOD.changes && moments < FLOOD.moments && gathered.size < MOST_BOXES) return;
    lookSoon();
    observer.disconnect();
    // A root that was found in the pause may flood once more: what came since the first time is still to be seen.
    lastSeen ??= document.body?.lastElementChild ?? null;
  });
  const clocks: ReturnType<typeof setTimeout>[] = [];
  const stop = () => {
    isOver = true;
    observer.disconnect();
    clearTimeout(timer);
    for (const clock of clocks) clearTimeout(clock);
    document.removeEventListener('load', onLoad, true);
  };
  /** The content of a frame comes after the frame. */
  const onLoad = ({ target }: Event) => {
    if (target instanceof Element && target.localName === 'iframe') gather(target);
  };

  observer.observe(document.documentElement, CHANGES);
  watchRoots(document);
  for (const wait of ROOTS_LOOKED_FOR) {
    const again = () => {
      for (const { host } of watchRoots(document)) gather(host);
    };
    clocks.push(setTimeout(() => requestIdleCallback(again, { timeout: 2_000 }), wait));
  }
  clocks.push(setTimeout(stop, LONGEST_WATCH));
  document.addEventListener('load', onLoad, true);
  signal.addEventListener('abort', stop, { once: true });
}
