import { tellLibraryChange } from './change-channel.ts';
import {
  type Decided,
  type Decisions,
  decideTags,
  decisionsOf,
  momentAfter,
  type ReadingState,
  renameTag,
  undoDecisions,
} from './decisions.ts';
import { LibraryError } from './library-error.ts';
import { withLibrary } from './with-library.ts';

/** A change of what was decided: when it was made (milliseconds since 1970), and what held before of each article that it changed. */
export interface DecisionMade {
  at: number;
  before: ReadonlyMap<string, Decisions>;
}

/**
 * Decides something on saved articles, all in one transaction. Throws `LibraryError`:
 * `not-found` where none of them is in the library.
 */
function decide(
  ids: readonly string[] | 'all',
  change: (decisions: Decisions, at: number, id: string, now: number) => Decisions,
): Promise<DecisionMade> {
  return withLibrary(async (database) => {
    const transaction = database.transaction('articles', 'readwrite');
    const now = Date.now();
    const before = new Map<string, Decisions>();
    let found = 0;
    for (const id of ids === 'all' ? await transaction.store.getAllKeys() : ids) {
      const record = await transaction.store.get(id);
      if (!record) continue;
      found++;
      const was = decisionsOf(record);
      const decisions = change(was, momentAfter(was, now), id, now);
      if (decisions === was) continue;
      before.set(id, was);
      await transaction.store.put({ ...record, decisions });
    }
    await transaction.done;
    if (found === 0 && ids !== 'all' && ids.length > 0) throw new LibraryError('not-found');
    if (before.size > 0) tellLibraryChange([...before.keys()]);
    return { at: now, before };
  });
}

/** The decision itself where it says something new. */
const decided = <Value>(before: Decided<Value>, value: Value, at: number): Decided<Value> =>
  before.value === value ? before : { value, at };

type Field = 'state' | 'isArchived' | 'isFavourite' | 'removedAt';

function setField<Name extends Field>(name: Name, value: Decisions[Name]['value'], ids: readonly string[]) {
  return decide(ids, (decisions, now) => {
    const before: Decided<Decisions[Name]['value']> = decisions[name];
    const after = decided(before, value, now);
    return after === before ? decisions : { ...decisions, [name]: after };
  });
}

/** Says how far the reader is. */
export const setReadingState = (ids: readonly string[], state: ReadingState): Promise<DecisionMade> =>
  setField('state', state, ids);

/** How far one is, from the first to the last. */
const FURTHER: readonly ReadingState[] = ['unread', 'reading', 'finished'];

/** Less is no news of how much was read. */
const LEAST_PROGRESS = 0.01;

/**
 * Says that an article is read, or was read to its end, and how much of it, 0 to 1. One whose state was further before keeps that. One that is gone
 * is no error.
 */
export async function noteReading(id: string, state: ReadingState, share: number): Promise<void> {
  await withLibrary(async (database) => {
    const transaction = database.transaction('articles', 'readwrite');
    const record = await transaction.store.get(id);
    const before = record && decisionsOf(record);
    const isFurther = before && FURTHER.indexOf(state) > FURTHER.indexOf(before.state.value);
    const isNews = before && (isFurther || Math.abs(share - (before.progress?.value ?? 0)) >= LEAST_PROGRESS);
    if (isNews) {
      const at = momentAfter(before, Date.now());
      const decisions: Decisions = { ...before, progress: { value: share, at } };
      if (isFurther) decisions.state = { value: state, at };
      await transaction.store.put({ ...record, decisions });
    }
    await transaction.done;
    if (isNews) tellLibraryChange([id]);
  });
}

/** Puts articles into the archive, or takes them out. */
export const setArchived = (ids: readonly string[], value: boolean): Promise<DecisionMade> =>
  setField('isArchived', value, ids);

/** Makes articles favourites, or no longer. */
export const setFavourite = (ids: readonly string[], value: boolean): Promise<DecisionMade> =>
  setField('isFavourite', value, ids);

/** Puts articles into the trash; what is there already stays there since then. */
export const removeSavedArticles = (ids: readonly string[]): Promise<DecisionMade> =>
  decide(ids, (decisions, at, _id, now) =>
    decisions.removedAt.value === null ? { ...decisions, removedAt: { value: now, at } } : decisions,
  );

/** Takes articles out of the trash. */
export const restoreSavedArticles = (ids: readonly string[]): Promise<DecisionMade> => setField('removedAt', null, ids);

/** Puts tags on articles, or takes them off. */
export const setTags = (ids: readonly string[], tags: readonly string[], value: boolean): Promise<DecisionMade> =>
  decide(ids, (decisions, now) => decideTags(decisions, tags, value, now));

/** Gives a tag another name in the whole library; where that is a tag already the two become one. */
export const renameTagEverywhere = (from: string, to: string): Promise<DecisionMade> =>
  decide('all', (decisions, now) => renameTag(decisions, from, to, now));

/** Takes a tag off all articles. */
export const deleteTagEverywhere = (tag: string): Promise<DecisionMade> =>
  decide('all', (decisions, now) =>
    decisions.tags.some((one) => one.tag === tag && one.value) ? decideTags(decisions, [tag], false, now) : decisions,
  );

/** Takes a decision back. What was decided since then stays. */
export const takeBack = ({ at, before }: DecisionMade): Promise<DecisionMade> =>
  decide([...before.keys()], (decisions, now, id) => {
    const was = before.get(id);
    return was ? undoDecisions(decisions, was, momentAfter(was, at), now) : decisions;
  });
