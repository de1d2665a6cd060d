import { type ReadonlySignal, signal } from '@preact/signals';
import type { Article } from '../../article/article.ts';
import type { PrivateSaveOptions } from '../../browser/private-library.ts';
import type * as library from '../../library/library.ts';
import type { SaveProgress } from '../../library/library.ts';
import { LibraryError, type LibraryErrorCode, SaveTakenBack } from '../../library/library-error.ts';
import { countMissing, type SavedArticle } from '../../library/saved-article.ts';

/** What was saved. `lacksPage`: its whole page was to be kept, too, and could not be taken. */
type Saved = Pick<SavedArticle, 'id' | 'pictures'> & { lacksPage?: boolean };

/** What keeps articles: `src/library/library`, or in private windows `src/browser/private-library`. */
export interface StoringWorld extends Pick<typeof library, 'removeSavedArticle' | 'restoreSavedArticle'> {
  saveArticle(article: Article, options: PrivateSaveOptions): Promise<Saved>;
  findSavedArticleByUrl(url: string): Promise<{ id: string } | undefined>;
}

/** What the state needs of the world: `src/library/library`; tests give their own. */
export interface SaveWorld extends Pick<typeof library, 'watchLibrary'>, StoringWorld {
  /** A save that is under way is left to others: it is said at once, since the page may be gone a moment later. */
  leaveSave(): void;
}

/** How far the article is on its way into the library. */
export type SaveStep =
  | { kind: 'unknown' }
  | { kind: 'not-saved' }
  | { kind: 'saving'; progress: SaveProgress }
  | { kind: 'saved'; id: string };

/** What happened to a wish of the reader's, to be told. */
export type SaveEvent =
  | { kind: 'saved'; missing: number; lacksPage?: boolean | undefined }
  | { kind: 'cancelled' }
  | { kind: 'removed'; id: string }
  | { kind: 'failed'; code: LibraryErrorCode };

/** Saving one article. */
export interface SaveState {
  step: ReadonlySignal<SaveStep>;
  /** The button: saves; cancels a save under way; removes what is saved. */
  press(): Promise<void>;
  /** Saves it in place of what the library has of it. */
  saveAgain(): Promise<void>;
  /** Takes a removed article out of the trash again. */
  undoRemove(id: string): Promise<void>;
}

/** Starts the state for an article; `tell` hears what came of each wish. Ends with `signal`; a save under way is then finished elsewhere. */
export function createSaveState(
  article: Article,
  tell: (event: SaveEvent) => void,
  end: AbortSignal,
  world: SaveWorld,
): SaveState {
  const step = signal<SaveStep>({ kind: 'unknown' });
  let saving: AbortController | undefined;

  const lookUp = async (): Promise<void> => {
    try {
      const found = await world.findSavedArticleByUrl(article.url);
      if (end.aborted || saving) return;
      step.value = found ? { kind: 'saved', id: found.id } : { kind: 'not-saved' };
    } catch (error) {
      // Saving will say what is wrong with the library, when it is asked for.
      console.warn('Colophon: whether it is saved could not be looked up.', error);
      if (!end.aborted && !saving) step.value = { kind: 'not-saved' };
    }
  };
  const fail = (error: unknown): void => {
    console.error('Colophon: the library refused.', error);
    tell({ kind: 'failed', code: error instanceof LibraryError ? error.code : 'unexpected' });
  };
  world.watchLibrary(() => void lookUp(), end);
  void lookUp();

  const save = async (): Promise<void> => {
    const under = new AbortController();
    saving = under;
    step.value = { kind: 'saving', progress: { done: 0, total: 0 } };
    const over = new AbortController();
    end.addEventListener('abort', world.leaveSave, { once: true, signal: over.signal });
    try {
      const saved = await world.saveArticle(article, {
        signal: under.signal,
        leave: end,
        onProgress: (progress) => {
          if (saving === under) step.value = { kind: 'saving', progress };
        },
      });
      saving = undefined;
      step.value = { kind: 'saved', id: saved.id };
      tell({ kind: 'saved', missing: countMissing(saved.pictures), lacksPage: saved.lacksPage });
    } catch (error) {
      saving = undefined;
      step.value = { kind: 'not-saved' };
      if (under.signal.aborted || error instanceof SaveTakenBack) tell({ kind: 'cancelled' });
      else if (!end.aborted) fail(error);
      // It may have been left before it was written down, when there was nothing to be finished yet.
      else world.leaveSave();
      // An older copy may still be in the library.
      await lookUp();
    } finally {
      over.abort();
    }
  };

  return {
    step,
    async press() {
      const now = step.value;
      if (now.kind === 'saving') saving?.abort();
      else if (now.kind === 'saved') {
        try {
          await world.removeSavedArticle(now.id);
          step.value = { kind: 'not-saved' };
          tell({ kind: 'removed', id: now.id });
        } catch (error) {
          fail(error);
        }
      } else await save();
    },
    saveAgain: save,
    async undoRemove(id) {
      try {
        await world.restoreSavedArticle(id);
        step.value = { kind: 'saved', id };
      } catch (error) {
        fail(error);
      }
    },
  };
}
