import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { Appeal } from '../../appeals/appeal.ts';
import type * as pageFolds from '../../browser/page-folds.ts';
import type { PageFold } from '../../page-folding/fold-book.ts';
import type * as settings from '../../settings/page-folding.ts';
import type { AppealsState } from './appeals-state.ts';

/** What the state needs of the world: `src/browser/page-folds` and `src/settings/page-folding`; tests give their own. */
export type PageFoldsWorld = Pick<typeof pageFolds, 'watchPageFolds' | 'foldOnPage'> &
  Pick<typeof settings, 'getPageFolding' | 'setPageFolding' | 'watchPageFolding'>;

/** How an appeal stands on the page itself. */
export type OnPage = 'folded' | 'shown';

/** What is folded on the page that an article came from, and whether it is wanted there. */
export interface PageFoldsState {
  /** By the appeal's id; appeals that were never folded on the page are not in it. */
  onPage: ReadonlySignal<ReadonlyMap<string, OnPage>>;
  /** Whether pages of this site are folded: for all sites, and here where it was chosen. Null until it was looked up. */
  choice: ReadonlySignal<{ everywhere: boolean; here: boolean | null } | null>;
  /** Shows an appeal on the page, or folds it there again. */
  turn(appealId: string): Promise<void>;
  /** Folds pages of this site, or leaves them alone. Remembered at once. */
  choose(isOn: boolean): Promise<void>;
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}]+/gu, '');

/** Shorter texts are part of many others. Characters. */
const TELLING = 40;

/** Whether two finds are one appeal: what was read of the page and what was folded on it may differ by a button. */
function isSame(one: Appeal, other: Appeal): boolean {
  const [a, b] = [letters(one.text), letters(other.text)];
  if (a === b) return true;
  return Math.min(a.length, b.length) >= TELLING && (a.includes(b) || b.includes(a));
}

/** Starts the state for the article of a tab. `host` is the host name it truly came from. Ends with `end`. */
export function createPageFoldsState(
  { tabId, host }: { tabId: number; host: string },
  appeals: Pick<AppealsState, 'appeals' | 'add'>,
  end: AbortSignal,
  world: PageFoldsWorld,
): PageFoldsState {
  const onPage = signal<ReadonlyMap<string, OnPage>>(new Map());
  const choice = signal<{ everywhere: boolean; here: boolean | null } | null>(null);
  /** The fold of each appeal, by the appeal's id. */
  let foldOf = new Map<string, string>();

  const take = (folds: readonly PageFold[]) => {
    if (end.aborted) return;
    batch(() => {
      const find = (fold: PageFold) => appeals.appeals.value.find((appeal) => isSame(appeal, fold.appeal));
      appeals.add(folds.filter((fold) => !find(fold)).map(({ id, appeal }) => ({ ...appeal, id: `page${id}` })));
      const next = new Map<string, OnPage>();
      foldOf = new Map();
      for (const fold of folds) {
        const appeal = find(fold);
        if (!appeal) continue;
        next.set(appeal.id, fold.folded ? 'folded' : 'shown');
        foldOf.set(appeal.id, fold.id);
      }
      onPage.value = next;
    });
  };

  const lookUp = () => {
    world.getPageFolding(host).then(
      (found) => {
        if (!end.aborted) choice.value = found;
      },
      (error: unknown) => console.error('Colophon: whether pages are folded could not be looked up.', error),
    );
  };
  world.watchPageFolding(lookUp, end);
  lookUp();
  world.watchPageFolds(tabId, take, end);

  return {
    onPage,
    choice,
    async turn(appealId) {
      const id = foldOf.get(appealId);
      if (id !== undefined) await world.foldOnPage(tabId, id, onPage.value.get(appealId) !== 'folded');
    },
    async choose(isOn) {
      const everywhere = choice.value?.everywhere ?? false;
      // What is as everywhere needs no choice of its own, and follows when that is changed.
      const here = isOn === everywhere ? null : isOn;
      choice.value = { everywhere, here };
      await world.setPageFolding(here, { host });
    },
  };
}
