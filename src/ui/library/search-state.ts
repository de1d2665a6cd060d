import { type ReadonlySignal, signal } from '@preact/signals';
import { addressOf } from '../../library/article-record.ts';
import type { listMarkedTexts } from '../../library/marks.ts';
import type { SavedArticleSummary } from '../../library/saved-article.ts';
import type * as searchIndex from '../../library/search-index.ts';
import { foldText, holdsPassage } from '../../search/find-words.ts';
import { indexNotes, type Notes } from '../../search/index-document.ts';
import { segmentsToMerge } from '../../search/merge-segments.ts';
import type { Query } from '../../search/query.ts';
import { type OpenSegment, openSegment, searchSegments } from '../../search/search-segments.ts';
import type { IndexedDocument } from '../../search/segment.ts';
import { loadStemmers, type Stemmer } from '../../search/stemmers.ts';

/** What the search needs of the world; tests give their own. */
export interface SearchWorld
  extends Pick<
    typeof searchIndex,
    'indexArticles' | 'listSegmentKeys' | 'loadSegments' | 'mergeStored' | 'textOfArticle'
  > {
  listMarkedTexts: typeof listMarkedTexts;
}

/** What was found in the texts. */
export interface FoundInTexts {
  scores: ReadonlyMap<string, number>;
  /** Words to be marked, folded. */
  words: ReadonlySet<string>;
}

/** The full-text search of the library page. */
export interface SearchState {
  /** `loading` until the index can be asked, `failed` where it cannot. */
  condition: ReadonlySignal<'asleep' | 'loading' | 'ready' | 'failed'>;
  /** How many texts are still to be indexed. */
  missing: ReadonlySignal<number>;
  /** Grows whenever more can be found than before. */
  grown: ReadonlySignal<number>;
  /** Loads the index, once. */
  wake(articles: readonly SavedArticleSummary[]): Promise<void>;
  /** Takes up what was saved or erased since. */
  renew(articles: readonly SavedArticleSummary[]): Promise<void>;
  find(query: Query, signal: AbortSignal): Promise<FoundInTexts>;
  /** The text of an article; undefined where it is gone. */
  textOf(id: string): Promise<string | undefined>;
  /** What was marked in an article and written on it; empty where that is nothing. */
  notesOf(id: string): string;
}

/** Texts indexed at a time: fewer than a tenth of a second's work. */
const TEXTS_AT_ONCE = 8;

/** Makes the search; it reads nothing until it is woken. Ends with `end`. */
export function createSearchState(end: AbortSignal, world: SearchWorld): SearchState {
  const condition = signal<SearchState['condition']['value']>('asleep');
  const missing = signal(0);
  const grown = signal(0);
  const opened = new Map<number, OpenSegment>();
  /** By article, when the text was saved that counts. */
  let savedAt = new Map<string, number>();
  /** What was marked and written, by article, and its segment: few enough to be read anew with each change. */
  let notes = new Map<string, Notes>();
  let notesSegment = openSegment(indexNotes([]));
  let stemmers: readonly Stemmer[] = [];
  const isAlive = ({ id, at }: IndexedDocument): boolean => savedAt.get(id) === at;

  /** Without them words are found all the same, but not their forms. */
  const learnForms = async (articles: readonly SavedArticleSummary[]): Promise<void> => {
    try {
      stemmers = await loadStemmers(articles.flatMap(({ lang }) => lang ?? []));
    } catch (error) {
      console.warn('Colophon: the forms of words could not be loaded.', error);
    }
  };

  const readNotes = async (articles: readonly SavedArticleSummary[]): Promise<void> => {
    const texts = await world.listMarkedTexts();
    const now = new Map<string, Notes>();
    for (const { id, url, savedAt: at } of articles) {
      const text = texts.get(addressOf(url));
      if (text !== undefined) now.set(id, { id, at, text });
    }
    const isSame = ({ id, at, text }: Notes): boolean => notes.get(id)?.text === text && notes.get(id)?.at === at;
    if (now.size === notes.size && [...now.values()].every(isSame)) return;
    notes = now;
    notesSegment = openSegment(indexNotes([...now.values()]));
  };

  const load = async (): Promise<void> => {
    const keys = await world.listSegmentKeys();
    const there = new Set(keys);
    for (const key of opened.keys()) if (!there.has(key)) opened.delete(key);
    const wanted = keys.filter((key) => !opened.has(key));
    for (const { key, segment } of await world.loadSegments(wanted)) opened.set(key, openSegment(segment));
  };

  /** Indexes the texts that no segment has, a few at a time. */
  const fillUp = async (): Promise<void> => {
    const known = new Set<string>();
    for (const { segment } of opened.values()) for (const one of segment.documents) if (isAlive(one)) known.add(one.id);
    const ids = [...savedAt.keys()].filter((id) => !known.has(id));
    missing.value = ids.length;
    if (ids.length === 0) return;
    while (ids.length > 0 && !end.aborted) {
      await world.indexArticles(ids.splice(0, TEXTS_AT_ONCE));
      missing.value = ids.length;
      await new Promise((resolve) => setTimeout(resolve));
    }
    if (end.aborted) return;
    await load();
    grown.value++;
  };

  const tidy = async (): Promise<void> => {
    while (!end.aborted) {
      const stored = [...opened];
      const chosen = segmentsToMerge(stored.map(([, { segment }]) => segment.postings.length));
      if (chosen.length === 0) return;
      const keys = chosen.map((i) => stored[i]?.[0] ?? 0);
      // Where another page merges them too it goes on, and this one with the next change.
      if (!(await world.mergeStored(keys, isAlive))) return;
      await load();
    }
  };

  let work: Promise<void> = Promise.resolve();
  const take = (articles: readonly SavedArticleSummary[]): Promise<void> => {
    savedAt = new Map(articles.map((one) => [one.id, one.savedAt]));
    const formsKnown = learnForms(articles);
    const loaded = work.then(async () => {
      await Promise.all([load(), readNotes(articles), formsKnown]);
    });
    // What comes after the first answer is waited for by nobody but the next of its kind.
    work = loaded
      .then(fillUp)
      .then(tidy)
      .catch((error: unknown) => {
        if (end.aborted) return;
        console.error('Colophon: the index of texts could not be read.', error);
        condition.value = 'failed';
      });
    return loaded;
  };

  const confirm = async (found: FoundInTexts, { phrases }: Query, stop: AbortSignal): Promise<FoundInTexts> => {
    const scores = new Map<string, number>();
    for (const [id, score] of found.scores) {
      stop.throwIfAborted();
      const text = foldText((await world.textOfArticle(id)) ?? '');
      const written = foldText(notes.get(id)?.text ?? '');
      if (phrases.every((phrase) => holdsPassage(text, phrase) || holdsPassage(written, phrase))) scores.set(id, score);
    }
    return { ...found, scores };
  };

  return {
    condition,
    missing,
    grown,
    async wake(articles) {
      if (condition.value !== 'asleep') return;
      condition.value = 'loading';
      try {
        await take(articles);
        if (condition.value === 'loading') condition.value = 'ready';
      } catch (error) {
        console.error('Colophon: the index of texts could not be read.', error);
        condition.value = 'failed';
      }
    },
    async renew(articles) {
      if (condition.value === 'asleep') return;
      await take(articles).catch(() => undefined);
    },
    textOf: world.textOfArticle,
    notesOf: (id) => notes.get(id)?.text ?? '',
    async find(query, stop) {
      const { hits, words } = searchSegments(query, {
        segments: [...opened.values(), notesSegment],
        isAlive,
        stemmers,
      });
      const found = { scores: new Map(hits.map(({ id, score }) => [id, score])), words };
      return query.phrases.length > 0 ? await confirm(found, query, stop) : found;
    },
  };
}
