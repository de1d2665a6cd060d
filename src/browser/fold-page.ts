import type { Outlet } from '../article/prepared-page.ts';
import { createFoldBook, type PageFold } from '../page-folding/fold-book.ts';
import { findStandingBoxes } from '../page-folding/standing-boxes.ts';
import { findSupportOverlay } from '../page-folding/support-overlay.ts';
import { createFoldedBoxes } from './fold-boxes.ts';
import { watchCovers } from './watch-covers.ts';

/** A box that comes so soon after a click on a control was asked for. Milliseconds. */
const ASKED_FOR = 2_000;

/** What answers a click of the reader. */
const CONTROL = 'a, button, input, label, summary, [role="button"], [role="link"], [role="menuitem"], [onclick]';

/** What folding a page needs of the world. */
export interface FoldingWorld {
  outlet: Outlet;
  /** Puts the style there that hides folded boxes; asked for before the first. */
  addStyle(): void;
  /** Hears what is folded now, whenever that has changed. */
  tell(folds: readonly PageFold[]): void;
  /** False once the extension that this script belongs to is gone (updated, removed): then everything is taken back. */
  isAlive(): boolean;
}

/** A page whose support overlays are folded. */
export interface FoldedPage {
  folds(): readonly PageFold[];
  /** Shows one on the page, or folds it again. */
  wish(id: string, folded: boolean): void;
}

/**
 * Folds the support overlays of this page, those that stand there and those that come, until `signal` aborts: then the page
 * is at once as it would be without us.
 */
export function foldPage(world: FoldingWorld, signal: AbortSignal): FoldedPage {
  const book = createFoldBook();
  const boxes = createFoldedBoxes();
  const ended = new AbortController();
  const end = AbortSignal.any([signal, ended.signal]);
  /** The fold of a box, or null, as it was found when the box had this much text. */
  const judged = new WeakMap<Element, { length: number; id: string | null }>();
  const wanted = new WeakSet<Element>();
  const known = new Map<string, Element[]>();
  let styled = false;
  let lastLook = 0;
  /** When the reader last clicked on a control of the page: what it opens is wanted. */
  let lastClick = Number.NEGATIVE_INFINITY;

  const fold = (box: Element, id: string) => {
    if (!styled) world.addStyle();
    styled = true;
    boxes.fold(box, id);
  };

  /** Judges a box that stands over the page, and folds it where it is a support overlay. True when that changed anything. */
  const judge = (box: Element, isAskedFor: boolean): boolean => {
    if (boxes.isFolded(box)) return false;
    const length = box.textContent?.length ?? 0;
    const last = judged.get(box);
    const isShown = last?.id != null && book.list().some(({ id, folded }) => id === last.id && !folded);
    if (isAskedFor && !last) wanted.add(box);
    if (wanted.has(box) || isShown || (last?.length === length && last.id === null)) return false;
    const appeal = findSupportOverlay(box, world.outlet);
    if (!appeal) {
      judged.set(box, { length, id: null });
      return false;
    }
    const before = book.list().length;
    const found = book.enter(appeal);
    judged.set(box, { length, id: found.id });
    known.set(found.id, [...(known.get(found.id) ?? []).filter((one) => one.isConnected), box]);
    if (found.folded) fold(box, found.id);
    // One that is shown at the reader's wish, or because the page insists, is nothing new when it is there again.
    return found.folded || book.list().length > before;
  };

  const look = (): boolean => {
    if (!world.isAlive()) {
      ended.abort();
      return false;
    }
    if (document.visibilityState === 'hidden') return false;
    // In the same breath as the look that folds it again: nothing flashes.
    if (lastLook === 0) boxes.clearLeft();
    const isAskedFor = lastClick > lastLook || performance.now() - lastClick < ASKED_FOR;
    const changed = findStandingBoxes(document).filter((box) => judge(box, isAskedFor)).length > 0;
    lastLook = performance.now();
    if (changed || styled) boxes.settle();
    if (changed) world.tell(book.list());
    if (book.isOver()) stopLooking.abort();
    return changed;
  };

  const stopLooking = new AbortController();
  watchCovers(look, AbortSignal.any([end, stopLooking.signal]));
  const noteClick = (event: Event) => {
    const isControl = event.composedPath().some((one) => one instanceof Element && one.matches(CONTROL));
    if (event.isTrusted && isControl) lastClick = performance.now();
  };
  document.addEventListener('click', noteClick, { capture: true, passive: true, signal: end });
  document.addEventListener('visibilitychange', look, { signal: AbortSignal.any([end, stopLooking.signal]) });
  end.addEventListener('abort', () => boxes.undo(), { once: true });

  return {
    folds: () => book.list(),
    wish(id, folded) {
      const found = book.wish(id, folded);
      if (!found || end.aborted) return;
      if (folded) for (const box of (known.get(id) ?? []).filter((one) => one.isConnected)) fold(box, id);
      else boxes.unfold(id);
      boxes.settle();
      world.tell(book.list());
    },
  };
}
