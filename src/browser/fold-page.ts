import type { Outlet } from '../article/prepared-page.ts';
import { createFoldBook, type PageFold } from '../page-folding/fold-book.ts';
import { findStandingBoxes } from '../page-folding/standing-boxes.ts';
import { findSupportOverlay } from '../page-folding/support-overlay.ts';
import { createFoldedBoxes } from './fold-boxes.ts';
import { watchCovers } from './watch-covers.ts';

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
  const known = new Map<string, Element[]>();
  let styled = false;

  const fold = (box: Element, id: string) => {
    if (!styled) world.addStyle();
    styled = true;
    boxes.fold(box, id);
  };

  /** Judges a box that stands over the page, and folds it where it is a support overlay. True when that changed anything. */
  const judge = (box: Element): boolean => {
    if (boxes.isFolded(box)) return false;
    const length = box.textContent?.length ?? 0;
    const last = judged.get(box);
    const isShown = last?.id != null && book.list().some(({ id, folded }) => id === last.id && !folded);
    if (isShown || (last?.length === length && last.id === null)) return false;
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
    const changed = findStandingBoxes(document).filter(judge).length > 0;
    if (changed || styled) boxes.settle();
    if (changed) world.tell(book.list());
    if (book.isOver()) stopLooking.abort();
    return changed;
  };

  const stopLooking = new AbortController();
  watchCovers(look, AbortSignal.any([end, stopLooking.signal]));
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
