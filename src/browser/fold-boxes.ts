import { FOLDED_ATTRIBUTE, FREED_ATTRIBUTE } from '../page-folding/fold-style.ts';
import { findBackdrops, readScrollLock } from '../page-folding/scroll-lock.ts';
import { findStandingBoxes, isBlocking } from '../page-folding/standing-boxes.ts';

/** Frames that the style is waited for before the page is taken to where it was. */
const MOST_FRAMES = 120;

/** The boxes of a page that are folded, with their backdrops, and the scrolling that this frees. */
export interface FoldedBoxes {
  /** Hides a box. */
  fold(box: Element, id: string): void;
  /** Shows the boxes of a fold again. */
  unfold(id: string): void;
  isFolded(box: Element): boolean;
  /** Hides the backdrops of folded boxes and frees the scrolling, where no other box keeps the reader from the page; takes both back where one does. */
  settle(): void;
  /** Takes back everything: no attribute of ours is left. */
  undo(): void;
  /** Takes back what the script of an extension that was updated has left, which cannot be asked any more; what it does later leaves ours alone. */
  clearLeft(): void;
}

/** Starts without any. What is done to the page is attributes, for which `src/page-folding/fold-style` has the looks. */
export function createFoldedBoxes(): FoldedBoxes {
  const own = Math.random().toString(36).slice(2);
  const isOwn = (element: Element, name: string) => element.getAttribute(name)?.split(' ')[0] === own;
  const takeBack = (element: Element, name: string) => {
    if (isOwn(element, name)) element.removeAttribute(name);
  };
  const boxes = new Map<Element, { id: string; blocking: boolean }>();
  const shades = new Set<Element>();
  let freed: HTMLElement[] = [];
  /** Where the window was scrolled to while the page was locked; undefined when it was not pinned. */
  let lockedAt: number | undefined;

  const release = () => {
    for (const shade of shades) takeBack(shade, FOLDED_ATTRIBUTE);
    shades.clear();
    for (const element of freed) takeBack(element, FREED_ATTRIBUTE);
    freed = [];
    // A page that has let go of itself meanwhile stays where its reader is.
    const isPinned = lockedAt !== undefined && readScrollLock(document).locked.some(({ fixed }) => fixed);
    if (isPinned) scrollTo({ top: lockedAt, behavior: 'instant' });
    lockedAt = undefined;
  };

  const free = () => {
    const { locked, top } = readScrollLock(document);
    if (locked.length === 0) return;
    const isPinned = locked.some(({ fixed }) => fixed);
    for (const { element, fixed } of locked) element.setAttribute(FREED_ATTRIBUTE, fixed ? `${own} fixed` : own);
    freed = locked.map(({ element }) => element);
    if (!isPinned) return;
    lockedAt = scrollY;
    let frames = 0;
    const goBack = () => {
      const [pinned] = freed;
      if (!pinned || ++frames > MOST_FRAMES) return;
      if (freed.some((one) => getComputedStyle(one).position === 'fixed')) requestAnimationFrame(goBack);
      else scrollTo({ top, behavior: 'instant' });
    };
    goBack();
  };

  const unmark = (box: Element) => {
    takeBack(box, FOLDED_ATTRIBUTE);
    boxes.delete(box);
  };

  return {
    // A page that takes the attribute away shows its box again.
    isFolded: (box) => boxes.has(box) && isOwn(box, FOLDED_ATTRIBUTE),
    fold(box, id) {
      const blocking = isBlocking(box) || findBackdrops(box).length > 0;
      boxes.set(box, { id, blocking });
      box.setAttribute(FOLDED_ATTRIBUTE, own);
    },
    unfold(id) {
      for (const [box, fold] of boxes) if (fold.id === id) unmark(box);
    },
    settle() {
      // A box that the page has thrown away may come back in another place: it is judged anew.
      for (const box of boxes.keys()) if (!box.isConnected) unmark(box);
      const blocking = [...boxes].filter(([, { blocking }]) => blocking).map(([box]) => box);
      const isHeld = findStandingBoxes(document).some((box) => !boxes.has(box) && !shades.has(box) && holds(box));
      if (blocking.length === 0 || isHeld) {
        release();
        return;
      }
      for (const shade of blocking.flatMap(findBackdrops)) {
        shade.setAttribute(FOLDED_ATTRIBUTE, own);
        shades.add(shade);
      }
      if (freed.length === 0) free();
    },
    undo() {
      for (const box of boxes.keys()) unmark(box);
      release();
    },
    clearLeft() {
      for (const name of [FOLDED_ATTRIBUTE, FREED_ATTRIBUTE])
        for (const element of document.querySelectorAll(`[${name}]`))
          if (!isOwn(element, name)) element.removeAttribute(name);
    },
  };
}

/** Whether a box that is not folded keeps the reader from the page; an empty one is a shade, which holds nobody by itself. */
const holds = (box: Element): boolean => isBlocking(box) && (box.textContent ?? '').trim() !== '';
