import type { DecisionMade } from '../../src/library/decide.ts';
import {
  type Decisions,
  decideTags,
  newDecisions,
  renameTag,
  tagsOf,
  undoDecisions,
} from '../../src/library/decisions.ts';
import { LibraryError } from '../../src/library/library-error.ts';
import type { SavedArticleSummary } from '../../src/library/saved-article.ts';
import { createTextSearch, type TextSearchWorld } from '../../src/library/text-search.ts';
import { indexText } from '../../src/search/index-document.ts';
import { readQuery } from '../../src/search/query.ts';
import { chooseArticles } from '../../src/ui/library/choose-articles.ts';
import type { LibraryWorld } from '../../src/ui/library/library-state.ts';
import { createSearchState, type SearchState, type SearchWorld } from '../../src/ui/library/search-state.ts';

/** A saved article as lists show it. */
export const aSummary = (id: string, changes: Partial<SavedArticleSummary> = {}): SavedArticleSummary => ({
  id,
  url: `https://harbourpost.example/${id}`,
  title: `Story ${id}`,
  byline: 'Ines Aldana',
  siteName: 'The Harbour Post',
  excerpt: 'A lamp in the fog.',
  lang: 'en',
  dir: 'ltr',
  leadPicture: null,
  wordCount: 900,
  readingMinutes: 4,
  appealCount: 1,
  pictureCount: 3,
  missingPictureCount: 1,
  leftOutPictureCount: 0,
  savedAt: Date.now(),
  state: 'unread',
  progress: 0,
  isArchived: false,
  isFavourite: false,
  tags: [],
  removedAt: null,
  markCount: 0,
  ...changes,
});

/** A library in memory, for states and views; `control` does what other pages and a failing browser do. */
export class FakeLibrary {
  readonly articles = new Map<string, { summary: SavedArticleSummary; decisions: Decisions }>();
  /** Texts by the article's id. */
  readonly texts = new Map<string, string>();
  /** What was marked and written, by the article's address. */
  readonly notes = new Map<string, string>();
  error: Error | undefined;
  tell: (ids?: readonly string[]) => void = () => undefined;
  /** How often all articles were read. */
  readAll = 0;
  /** Says that marks of the article with this id have changed. */
  tellMarks: (id: string) => void = () => undefined;
  #clock = 1_000;

  constructor(articles: readonly SavedArticleSummary[]) {
    for (const article of articles) this.put(article);
  }

  put(summary: SavedArticleSummary): void {
    const { state, isArchived, isFavourite, removedAt, tags } = summary;
    const decisions = decideTags(
      {
        ...newDecisions(),
        state: { value: state, at: 0 },
        isArchived: { value: isArchived, at: 0 },
        isFavourite: { value: isFavourite, at: 0 },
        removedAt: { value: removedAt, at: 0 },
      },
      tags,
      true,
      0,
    );
    this.articles.set(summary.id, { summary, decisions });
  }

  #decide(ids: readonly string[], change: (decisions: Decisions, at: number, id: string) => Decisions) {
    const at = this.#clock++;
    const before = new Map<string, Decisions>();
    for (const id of ids) {
      const one = this.articles.get(id);
      if (!one) return Promise.reject(new LibraryError('not-found'));
      before.set(id, one.decisions);
      this.articles.set(id, { ...one, decisions: change(one.decisions, at, id) });
    }
    return Promise.resolve<DecisionMade>({ at, before });
  }

  #list(): SavedArticleSummary[] {
    return [...this.articles.values()].map(({ summary, decisions }) => ({
      ...summary,
      state: decisions.state.value,
      isArchived: decisions.isArchived.value,
      isFavourite: decisions.isFavourite.value,
      removedAt: decisions.removedAt.value,
      tags: tagsOf(decisions),
    }));
  }

  world(): LibraryWorld {
    const field =
      (name: 'state' | 'isArchived' | 'isFavourite' | 'removedAt') =>
      (ids: readonly string[], value: unknown): Promise<DecisionMade> =>
        this.#decide(ids, (decisions, at) => ({ ...decisions, [name]: { value, at } }));
    return {
      listLatestArticles: (count) =>
        this.error
          ? Promise.reject(this.error)
          : Promise.resolve(
              chooseArticles(this.#list(), {
                place: 'saved',
                tag: null,
                query: readQuery(''),
                scores: undefined,
                sort: 'newest',
              }).slice(0, count),
            ),
      listArticles: (ids) =>
        this.error ? Promise.reject(this.error) : Promise.resolve(this.#list().filter(({ id }) => ids.includes(id))),
      listAllArticles: () => {
        this.readAll += 1;
        return this.error ? Promise.reject(this.error) : Promise.resolve(this.#list());
      },
      eraseSavedArticle: (id) => Promise.resolve(void this.articles.delete(id)),
      eraseExpiredTrash: () => Promise.resolve(),
      getPicture: () => Promise.resolve(undefined),
      watchLibrary: (onChange) => {
        this.tell = onChange;
      },
      watchMarks: (onChange) => {
        this.tellMarks = (id) => onChange(`https://harbourpost.example/${id}`);
      },
      removeSavedArticles: (ids) => field('removedAt')(ids, Date.now()),
      restoreSavedArticles: (ids) => field('removedAt')(ids, null),
      setReadingState: field('state'),
      setArchived: field('isArchived'),
      setFavourite: field('isFavourite'),
      setTags: (ids, tags, value) => this.#decide(ids, (decisions, at) => decideTags(decisions, tags, value, at)),
      renameTagEverywhere: (from, to) =>
        this.#decide([...this.articles.keys()], (decisions, at) => renameTag(decisions, from, to, at)),
      deleteTagEverywhere: (tag) =>
        this.#decide([...this.articles.keys()], (decisions, at) =>
          tagsOf(decisions).includes(tag) ? decideTags(decisions, [tag], false, at) : decisions,
        ),
      takeBack: ({ at, before }) =>
        this.#decide([...before.keys()], (decisions, now, id) =>
          undoDecisions(decisions, before.get(id) ?? decisions, at, now),
        ),
    };
  }

  /** The full-text search over `texts`. */
  search(end: AbortSignal, changes: Partial<TextSearchWorld> = {}, around: Partial<SearchWorld> = {}): SearchState {
    const segments = () =>
      this.#list().map(({ id, savedAt, title, excerpt }) =>
        indexText(id, savedAt, { title, byline: '', site: '', summary: excerpt ?? '', text: this.texts.get(id) ?? '' }),
      );
    const texts = createTextSearch({
      listSearched: () =>
        Promise.resolve(
          this.#list().map(({ id, savedAt: at, url: address, lang, tags }) => ({
            id,
            at,
            address,
            lang,
            tags: tags.join('\n'),
          })),
        ),
      listSegmentKeys: () => Promise.resolve(segments().map((_, i) => i)),
      loadSegments: (keys) => {
        const made = segments();
        return Promise.resolve(keys.flatMap((key) => (made[key] ? [{ key, segment: made[key] }] : [])));
      },
      mergeStored: () => Promise.resolve(false),
      listMarkedTexts: () => Promise.resolve(this.notes),
      ...changes,
    });
    return createSearchState(end, {
      texts,
      indexArticles: () => Promise.resolve(),
      textOfArticle: (id) => Promise.resolve(this.texts.get(id)),
      ...around,
    });
  }
}
