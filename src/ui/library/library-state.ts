import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type * as library from '../../library/library.ts';
import { LibraryError, type LibraryErrorCode } from '../../library/library-error.ts';
import type { SavedArticleSummary } from '../../library/saved-article.ts';
import { honestHost } from '../parts/honest-host.ts';

/** What the state needs of the world: `src/library/library`; tests give their own. */
export type LibraryWorld = Pick<
  typeof library,
  | 'eraseExpiredTrash'
  | 'eraseSavedArticle'
  | 'getPicture'
  | 'listSavedArticles'
  | 'removeSavedArticle'
  | 'restoreSavedArticle'
  | 'watchLibrary'
  | 'watchMarks'
>;

/** The two shelves of the library. */
export type Shelf = 'kept' | 'trash';

/** What was done to an article, or what could not be, to be told. */
export type LibraryEvent =
  | { kind: 'removed' | 'restored' | 'erased'; article: SavedArticleSummary }
  | { kind: 'failed'; code: LibraryErrorCode };

/** The library page. */
export interface LibraryState {
  /** `opening` until the lists were read once. */
  condition: ReadonlySignal<{ kind: 'opening' } | { kind: 'open' } | { kind: 'failed'; code: LibraryErrorCode }>;
  shelf: ReadonlySignal<Shelf>;
  filter: ReadonlySignal<string>;
  kept: ReadonlySignal<readonly SavedArticleSummary[]>;
  trash: ReadonlySignal<readonly SavedArticleSummary[]>;
  /** The articles of the shelf that match the filter. */
  listed: ReadonlySignal<readonly SavedArticleSummary[]>;
  turnTo(shelf: Shelf): void;
  look(filter: string): void;
  /** Reads the lists again. */
  reload(): Promise<void>;
  remove(article: SavedArticleSummary): Promise<void>;
  restore(article: SavedArticleSummary): Promise<void>;
  erase(article: SavedArticleSummary): Promise<void>;
  getPicture: LibraryWorld['getPicture'];
}

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether each word of a filter stands in the article's title, site, author or summary; case and accents do not count. */
export function matches(article: SavedArticleSummary, filter: string): boolean {
  const { title, siteName, byline, excerpt, url } = article;
  const where = plain([title, siteName, byline, excerpt, honestHost(url)].filter(Boolean).join('\n'));
  return plain(filter)
    .split(/\s+/)
    .every((word) => where.includes(word));
}

/** Milliseconds that changes of marks are waited for: several come together. */
const REST_MS = 200;

/** Opens the library; `tell` hears what came of each wish. Ends with `end`. */
export function createLibraryState(
  tell: (event: LibraryEvent) => void,
  end: AbortSignal,
  world: LibraryWorld,
): LibraryState {
  const condition = signal<LibraryState['condition']['value']>({ kind: 'opening' });
  const shelf = signal<Shelf>('kept');
  const filter = signal('');
  const kept = signal<readonly SavedArticleSummary[]>([]);
  const trash = signal<readonly SavedArticleSummary[]>([]);
  const listed = computed(() => {
    const all = shelf.value === 'kept' ? kept.value : trash.value;
    return filter.value.trim() === '' ? all : all.filter((article) => matches(article, filter.value.trim()));
  });

  const codeOf = (error: unknown): LibraryErrorCode => (error instanceof LibraryError ? error.code : 'unexpected');

  let latest = 0;
  const reload = async (): Promise<void> => {
    latest += 1;
    const turn = latest;
    try {
      const [keptNow, trashNow] = await Promise.all([
        world.listSavedArticles('kept'),
        world.listSavedArticles('trash'),
      ]);
      if (end.aborted || turn !== latest) return;
      batch(() => {
        kept.value = keptNow;
        trash.value = trashNow;
        condition.value = { kind: 'open' };
      });
    } catch (error) {
      if (end.aborted || turn !== latest) return;
      console.error('Colophon: the library could not be read.', error);
      condition.value = { kind: 'failed', code: codeOf(error) };
    }
  };

  /** Does something to an article, tells it, and shows the lists as they are then. */
  const change = async (
    task: Promise<void>,
    kind: 'removed' | 'restored' | 'erased',
    article: SavedArticleSummary,
  ): Promise<void> => {
    try {
      await task;
      tell({ kind, article });
    } catch (error) {
      console.error('Colophon: the library refused.', error);
      tell({ kind: 'failed', code: codeOf(error) });
    }
    await reload();
  };

  world.watchLibrary(() => void reload(), end);
  // A note that is written changes with each letter.
  let clock: ReturnType<typeof setTimeout> | undefined;
  world.watchMarks(() => {
    clearTimeout(clock);
    clock = setTimeout(() => void reload(), REST_MS);
  }, end);
  void reload().then(async () => {
    try {
      await world.eraseExpiredTrash(Date.now());
    } catch (error) {
      // It is tried again with the next visit; the articles are only kept longer.
      console.warn('Colophon: the trash could not be emptied.', error);
    }
  });

  return {
    condition,
    shelf,
    filter,
    kept,
    trash,
    listed,
    turnTo(next) {
      shelf.value = next;
    },
    look(next) {
      filter.value = next;
    },
    reload() {
      condition.value = { kind: 'opening' };
      return reload();
    },
    remove: (article) => change(world.removeSavedArticle(article.id), 'removed', article),
    restore: (article) => change(world.restoreSavedArticle(article.id), 'restored', article),
    erase: (article) => change(world.eraseSavedArticle(article.id), 'erased', article),
    getPicture: world.getPicture,
  };
}
