import { type Beside, indexBeside } from '../search/index-document.ts';
import { segmentsToMerge } from '../search/merge-segments.ts';
import type { Query } from '../search/query.ts';
import { type OpenSegment, openSegment, type Roster, rosterOf } from '../search/roster.ts';
import { searchSegments } from '../search/search-segments.ts';
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
export interface FoundNumbers {
  /** Articles' ids by their numbers: the same list until the library changes. */
  ids: readonly string[];
  /** By article's number; 0: it was not found. */
  scores: Float32Array;
  /** Words to be marked, folded. */
  words: ReadonlySet<string>;
}

/** The full-text search over the library, its index in memory. All of it rejects with what the library throws. */
export interface TextSearch {
  /** Takes up stored texts that are not there yet, the latest saved first, for a moment; false when it has all. What is there can be searched. */
  load(): Promise<boolean>;
  /** Takes up what was saved, changed or erased since; hands back the ids of articles whose texts no segment has. */
  renew(): Promise<string[]>;
  /** Merges small segments, as many as there are to merge. */
  tidy(): Promise<void>;
  /** Where words stand; passages are for whoever has the texts. */
  find(query: Query): Promise<FoundNumbers>;
  /** What was marked in an article and written on it; empty where that is nothing. */
  notesOf(id: string): Promise<string>;
}

/** Milliseconds after which `load` lets a search have its turn. */
const LOAD_MS = 100;

/** Segments loaded at once. */
const LOADED_AT_ONCE = 4;

/** More stored segments than this are merged before all are loaded: thousands come of an import. Merging by size leaves fewer. */
const MOST_LOADED = 128;

/** Of those, so many at once, the oldest first: what comes of it is the latest then, so that each is merged as often as any other. */
const MERGED_AT_ONCE = 64;

/** Makes the search; it reads nothing until it is asked to. */
export function createTextSearch(world: TextSearchWorld): TextSearch {
  const opened = new Map<number, OpenSegment>();
  /** What stands beside the texts, by article, and its segment: little enough to be indexed anew with each change. */
  let beside = new Map<string, Beside>();
  let besideSegment = openSegment(indexBeside([]));
  let stemmers: readonly Stemmer[] = [];
  /** By article, when the text was saved that counts; until the library was asked, of those that are there the latest. */
  let savedAt: Map<string, number> | undefined;
  const isAlive = ({ id, at }: IndexedDocument): boolean => savedAt?.get(id) === at;

  let roster: Roster | undefined;
  const currentRoster = (): Roster => {
    if (roster) return roster;
    const latest = savedAt ? undefined : latestOf(opened.values());
    roster = rosterOf([...opened.values(), besideSegment], latest ? ({ id, at }) => latest.get(id) === at : isAlive);
    return roster;
  };

  /** The segments that are still to be loaded, the latest first. */
  const wanted = async (): Promise<number[]> => {
    const keys = await world.listSegmentKeys();
    const there = new Set(keys);
    for (const key of opened.keys())
      if (!there.has(key)) {
        opened.delete(key);
        roster = undefined;
      }
    return keys.filter((key) => !opened.has(key)).reverse();
  };

  const load = async (longest: number): Promise<boolean> => {
    const keys = await wanted();
    const end = performance.now() + longest;
    while (keys.length > 0 && performance.now() < end) {
      for (const { key, segment } of await world.loadSegments(keys.splice(0, LOADED_AT_ONCE)))
        opened.set(key, openSegment(segment));
      roster = undefined;
    }
    return keys.length > 0;
  };

  const mergeMany = async (): Promise<void> => {
    for (;;) {
      const keys = await world.listSegmentKeys();
      if (keys.length <= MOST_LOADED || !(await world.mergeStored(keys.slice(0, MERGED_AT_ONCE), isAlive))) return;
    }
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
    for (const { id, at, address, tags } of articles) {
      const notes = texts.get(address) ?? '';
      if (notes !== '' || tags !== '') now.set(id, { id, at, tags, notes });
    }
    if (now.size !== beside.size || [...now.values()].some((one) => !isSame(one, beside.get(one.id)))) {
      beside = now;
      besideSegment = openSegment(indexBeside([...now.values()]));
    }
    roster = undefined;
    await learnForms(new Set(articles.flatMap(({ lang }) => lang ?? [])));
  };

  return {
    load: () => load(LOAD_MS),
    async renew() {
      await readBeside();
      await mergeMany();
      await load(Number.POSITIVE_INFINITY);
      const known = new Set<string>();
      for (const { documents } of opened.values()) for (const one of documents) if (isAlive(one)) known.add(one.id);
      return [...(savedAt?.keys() ?? [])].filter((id) => !known.has(id));
    },
    async tidy() {
      for (;;) {
        const stored = [...opened];
        const chosen = segmentsToMerge(stored.map(([, { postings }]) => postings.length));
        if (chosen.length === 0) return;
        const keys = chosen.map((i) => stored[i]?.[0] ?? 0);
        // Where another page merges them too it goes on, and this one with the next change.
        if (!(await world.mergeStored(keys, isAlive))) return;
        await load(Number.POSITIVE_INFINITY);
      }
    },
    find(query) {
      const now = currentRoster();
      return Promise.resolve({ ids: now.ids, ...searchSegments(query, now, { stemmers }) });
    },
    notesOf: (id) => Promise.resolve(beside.get(id)?.notes ?? ''),
  };
}

/** By article, the latest version of its text that there is. */
function latestOf(segments: Iterable<OpenSegment>): ReadonlyMap<string, number> {
  const latest = new Map<string, number>();
  for (const { documents } of segments)
    for (const { id, at } of documents) latest.set(id, Math.max(at, latest.get(id) ?? at));
  return latest;
}

const isSame = (one: Beside, other: Beside | undefined): boolean =>
  one.at === other?.at && one.tags === other.tags && one.notes === other.notes;
