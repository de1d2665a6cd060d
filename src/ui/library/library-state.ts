import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { withoutFragment } from '../../article/without-fragment.ts';
import type * as decide from '../../library/decide.ts';
import type { DecisionMade } from '../../library/decide.ts';
import type { ReadingState } from '../../library/decisions.ts';
import type * as library from '../../library/library.ts';
import { codeOfError, type LibraryErrorCode } from '../../library/library-error.ts';
import type { Place } from '../../library/match-articles.ts';
import { provenTime } from '../../library/proven-time.ts';
import type { SavedArticleSummary } from '../../library/saved-article.ts';
import { isEmptyQuery, type Query, readQuery } from '../../search/query.ts';
import { chooseArticles, countPlaces, countTags, type Sort } from './choose-articles.ts';
import { createListReading, type ListReading } from './list-reading.ts';
import { type Answer, createLookUp } from './look-up.ts';
import type { SearchState } from './search-state.ts';
import { createSelection, type Selection } from './selection.ts';

/** What the state needs of the world: `src/library/library` and `decide`; tests give their own. */
export type LibraryWorld = Pick<
  typeof library,
  | 'eraseExpiredTrash'
  | 'eraseSavedArticle'
  | 'getPicture'
  | 'listAllArticles'
  | 'listArticles'
  | 'listLatestArticles'
  | 'watchLibrary'
  | 'watchMarks'
> &
  Omit<typeof decide, 'noteReading'>;

/** What was done, to be told; most can be taken back. */
export type LibraryEvent =
  | { kind: LibraryDeed; articles: readonly SavedArticleSummary[]; tag?: string; undo?: () => Promise<void> }
  | { kind: 'failed'; code: LibraryErrorCode };

export type LibraryDeed =
  | 'removed'
  | 'restored'
  | 'erased'
  | 'archived'
  | 'unarchived'
  | 'favoured'
  | 'unfavoured'
  | 'state'
  | 'tagged'
  | 'untagged'
  | 'tag-renamed'
  | 'tag-deleted';

export interface LibraryState {
  condition: ListReading['condition'];
  place: ReadonlySignal<Place>;
  /** Only articles with this tag. */
  tag: ReadonlySignal<string | null>;
  sort: ReadonlySignal<Sort>;
  /** What is typed into the search, and what it asks for; undefined where it asks for nothing. */
  typed: ReadonlySignal<string>;
  query: ReadonlySignal<Query | undefined>;
  /** What is listed: what was asked for last of which the answer is there. */
  answer: ReadonlySignal<Answer>;
  /** What is listed is not yet what was asked for. */
  isLooking: ReadonlySignal<boolean>;
  search: SearchState;
  latest: ListReading['latest'];
  /** Everything there is, in no order. */
  all: ReadonlySignal<readonly SavedArticleSummary[]>;
  /** How many articles stand in each part of the library. */
  counts: ReadonlySignal<Record<Place, number>>;
  tags: ReadonlySignal<readonly { tag: string; count: number }[]>;
  listed: ReadonlySignal<readonly SavedArticleSummary[]>;
  selection: Selection;
  goTo(place: Place, tag?: string | null): void;
  orderBy(sort: Sort): void;
  look(typed: string): void;
  /** Reads the list again. */
  reload(): Promise<void>;
  remove(articles: readonly SavedArticleSummary[]): Promise<void>;
  restore(articles: readonly SavedArticleSummary[]): Promise<void>;
  erase(articles: readonly SavedArticleSummary[]): Promise<void>;
  archive(articles: readonly SavedArticleSummary[], value: boolean): Promise<void>;
  favour(articles: readonly SavedArticleSummary[], value: boolean): Promise<void>;
  setState(articles: readonly SavedArticleSummary[], state: ReadingState): Promise<void>;
  setTag(articles: readonly SavedArticleSummary[], tag: string, value: boolean): Promise<void>;
  renameTag(from: string, to: string): Promise<void>;
  deleteTag(tag: string): Promise<void>;
  getPicture: LibraryWorld['getPicture'];
}

const idsOf = (articles: readonly SavedArticleSummary[]): string[] => articles.map(({ id }) => id);
/** Milliseconds that changes of marks are waited for: several come together. */
const REST_MS = 200;

/** Opens the library; `tell` hears what came of each wish. Ends with `end`. */
export function createLibraryState(
  tell: (event: LibraryEvent) => void,
  end: AbortSignal,
  world: LibraryWorld,
  search: SearchState,
  /** The order while no words are looked for and none is chosen. */
  unasked: Sort = 'newest',
): LibraryState {
  const place = signal<Place>('saved');
  const tag = signal<string | null>(null);
  const sort = signal<Sort>('match');
  const typed = signal('');
  const query = computed(() => {
    const asked = readQuery(typed.value);
    return isEmptyQuery(asked) ? undefined : asked;
  });
  const orderOf = (hasWords: boolean): Sort => (sort.value === 'match' && !hasWords ? unasked : sort.value);
  const asksForLatest = (): boolean =>
    place.value === 'saved' && tag.value === null && !query.value && orderOf(false) === 'newest';
  const list = createListReading(world, asksForLatest, end);
  const { all } = list;
  const { answer, isLooking, look } = createLookUp(all, query, typed, search, end);
  const listed = computed(() =>
    chooseArticles(all.value, {
      place: place.value,
      tag: tag.value,
      query: answer.value.query ?? readQuery(''),
      scores: answer.value.found?.scores,
      sort: orderOf(answer.value.found !== undefined),
    }),
  );
  const selection = createSelection(listed);

  const lookUpLater = (): void => {
    look().catch((error: unknown) => {
      console.error('Colophon: the search failed.', error);
      tell({ kind: 'failed', code: codeOfError(error) });
    });
  };

  const lookAgain = async (): Promise<void> => {
    await search.renew();
    if (query.value) lookUpLater();
  };
  const reload = (): Promise<void> => list.read(lookAgain);
  /** How far one is read changes with each line; the search does not know of it. */
  const lookIfChanged = (isSearched: boolean): Promise<void> => (isSearched ? lookAgain() : Promise.resolve());

  /** Does something to articles, tells it with the way back, and shows the list as it is then. */
  const act = async (
    kind: LibraryDeed,
    articles: readonly SavedArticleSummary[],
    task: () => Promise<DecisionMade | void>,
    named?: string,
  ): Promise<void> => {
    const changed = new Set(idsOf(articles));
    try {
      const made = await task();
      for (const id of made?.before.keys() ?? []) changed.add(id);
      const undo = made && (() => act(kind, [], () => world.takeBack(made)));
      // Taking back is seen in the list; nothing more is said.
      if (articles.length > 0)
        tell({ kind, articles, ...(named === undefined ? {} : { tag: named }), ...(undo ? { undo } : {}) });
    } catch (error) {
      console.error('Colophon: the library refused.', error);
      tell({ kind: 'failed', code: codeOfError(error) });
    }
    await list.renew([...changed], lookIfChanged);
    selection.keep();
  };
  const withTag = (name: string): SavedArticleSummary[] => all.value.filter(({ tags }) => tags.includes(name));

  const stopGrowing = search.grown.subscribe((times) => {
    if (times > 0 && query.peek()) lookUpLater();
  });
  end.addEventListener('abort', stopGrowing, { once: true });
  world.watchLibrary((ids) => void (ids ? list.renew(ids, lookIfChanged) : reload()), end);
  // A note that is written changes with each letter.
  let clock: ReturnType<typeof setTimeout> | undefined;
  const marked = new Set<string>();
  world.watchMarks((address) => {
    marked.add(address);
    clearTimeout(clock);
    clock = setTimeout(() => {
      const changed = all.value.filter(({ url }) => marked.has(withoutFragment(url)));
      marked.clear();
      if (changed.length > 0) void list.renew(idsOf(changed), lookAgain);
    }, REST_MS);
  }, end);
  void reload().then(async () => {
    try {
      await world.eraseExpiredTrash(all.value, provenTime(Date.now()));
    } catch (error) {
      // The next visit tries again.
      console.warn('Colophon: the trash could not be emptied.', error);
    }
  });

  return {
    condition: list.condition,
    latest: computed(() => (asksForLatest() ? list.latest.value : [])),
    place,
    tag,
    sort,
    typed,
    query,
    answer,
    isLooking,
    search,
    all,
    counts: computed(() => countPlaces(all.value)),
    tags: computed(() => countTags(all.value)),
    listed,
    selection,
    goTo(next, named = null) {
      batch(() => {
        place.value = next;
        tag.value = named;
      });
      selection.clear();
    },
    orderBy(next) {
      sort.value = next;
    },
    look(next) {
      typed.value = next;
      lookUpLater();
    },
    reload() {
      list.forget();
      return reload();
    },
    remove: (articles) => act('removed', articles, () => world.removeSavedArticles(idsOf(articles))),
    restore: (articles) => act('restored', articles, () => world.restoreSavedArticles(idsOf(articles))),
    erase: (articles) =>
      act('erased', articles, async () => {
        for (const { id } of articles) await world.eraseSavedArticle(id);
      }),
    archive: (articles, value) =>
      act(value ? 'archived' : 'unarchived', articles, () => world.setArchived(idsOf(articles), value)),
    favour: (articles, value) =>
      act(value ? 'favoured' : 'unfavoured', articles, () => world.setFavourite(idsOf(articles), value)),
    setState: (articles, state) => act('state', articles, () => world.setReadingState(idsOf(articles), state)),
    setTag: (articles, name, value) =>
      act(value ? 'tagged' : 'untagged', articles, () => world.setTags(idsOf(articles), [name], value), name),
    async renameTag(from, to) {
      await act('tag-renamed', withTag(from), () => world.renameTagEverywhere(from, to), to);
      if (tag.value === from) tag.value = to;
    },
    async deleteTag(name) {
      await act('tag-deleted', withTag(name), () => world.deleteTagEverywhere(name), name);
      if (tag.value === name) tag.value = null;
    },
    getPicture: world.getPicture,
  };
}
