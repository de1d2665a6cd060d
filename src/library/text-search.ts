import { type Beside, indexBeside } from '../search/index-document.ts';
import { segmentsToMerge } from '../search/merge-segments.ts';
import type { Query } from '../search/query.ts';
import { type OpenSegment, openSegment, searchSegments } from '../search/search-segments.ts';
import type { IndexedDocument } from '../search/segment.ts';
import { loadStemmers, type Stemmer } from '../search/stemmers.ts';
import type * as marks from './marks.ts';
import type * as searchIndex from './search-index.ts';

/** What the search needs of the library; tests give their own. */
export type TextSearchWorld = Pick<
  typeof searchIndex,
  'listSearched' | 'listSegmentKeys' | 'loadSegments' | 'mergeStored'
> &
  Pick<typeof marks, 'listMarkedTexts'>;

/** What was found in the texts. */
export interface FoundInTexts {
  /** By article's id. */
  scores: ReadonlyMap<string, number>;
  /** Words to be marked, folded. */
  words: ReadonlySet<string>;
}

/** The full-text search over the library, its index in memory. All of it rejects with what the library throws. */
export interface TextSearch {
  /** Takes up what was saved, changed or erased since; hands back the ids of articles whose texts no segment has. */
  renew(): Promise<string[]>;
  /** Merges small segments, as many as there are to merge. */
  tidy(): Promise<void>;
  /** Where words stand; passages are for whoever has the texts. */
  find(query: Query): Promise<FoundInTexts>;
  /** What was marked in an article and written on it; empty where that is nothing. */
  notesOf(id: string): Promise<string>;
}

/** Makes the search; it reads nothing until it is renewed. */
export function createTextSearch(world: TextSearchWorld): TextSearch {
  const opened = new Map<number, OpenSegment>();
  /** What stands beside the texts, by article, and its segment: little enough to be indexed anew with each change. */
  let beside = new Map<string, Beside>();
  let besideSegment = openSegment(indexBeside([]));
  let stemmers: readonly Stemmer[] = [];
  /** By article, when the text was saved that counts. */
  let savedAt = new Map<string, number>();
  const isAlive = ({ id, at }: IndexedDocument): boolean => savedAt.get(id) === at;

  const load = async (): Promise<void> => {
    const keys = await world.listSegmentKeys();
    const there = new Set(keys);
    for (const key of opened.keys()) if (!there.has(key)) opened.delete(key);
    const wanted = keys.filter((key) => !opened.has(key));
    for (const { key, segment } of await world.loadSegments(wanted)) opened.set(key, openSegment(segment));
  };

  /** Without them words are found all the same, but not their forms. */
  const learnForms = async (languages: ReadonlySet<string>): Promise<void> => {
    try {
      stemmers = await loadStemmers(languages);
    } catch (error) {
      console.warn('Colophon: the forms of words could not be loaded.', error);
    }
  };

  const readBeside = async (): Promise<void> => {
    const [articles, texts] = await Promise.all([world.listSearched(), world.listMarkedTexts()]);
    savedAt = new Map(articles.map(({ id, at }) => [id, at]));
    const now = new Map<string, Beside>();
    for (const { id, at, address, shown } of articles) now.set(id, { id, at, shown, notes: texts.get(address) ?? '' });
    const languages = new Set(articles.flatMap(({ lang }) => lang ?? []));
    if (now.size !== beside.size || [...now.values()].some((one) => !isSame(one, beside.get(one.id)))) {
      beside = now;
      besideSegment = openSegment(indexBeside([...now.values()]));
    }
    await learnForms(languages);
  };

  return {
    async renew() {
      await Promise.all([load(), readBeside()]);
      const known = new Set<string>();
      for (const { segment } of opened.values())
        for (const one of segment.documents) if (isAlive(one)) known.add(one.id);
      return [...savedAt.keys()].filter((id) => !known.has(id));
    },
    async tidy() {
      for (;;) {
        const stored = [...opened];
        const chosen = segmentsToMerge(stored.map(([, { segment }]) => segment.postings.length));
        if (chosen.length === 0) return;
        const keys = chosen.map((i) => stored[i]?.[0] ?? 0);
        // Where another page merges them too it goes on, and this one with the next change.
        if (!(await world.mergeStored(keys, isAlive))) return;
        await load();
      }
    },
    find(query) {
      const segments = [...opened.values(), besideSegment];
      const { hits, words } = searchSegments(query, { segments, isAlive, stemmers });
      return Promise.resolve({ scores: new Map(hits.map(({ id, score }) => [id, score])), words });
    },
    notesOf: (id) => Promise.resolve(beside.get(id)?.notes ?? ''),
  };
}

const isSame = (one: Beside, other: Beside | undefined): boolean =>
  one.at === other?.at && one.shown === other.shown && one.notes === other.notes;
