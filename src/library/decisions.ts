import { honestText } from '../article/metadata/one-line.ts';

/** How far its reader is with an article. */
export type ReadingState = 'unread' | 'reading' | 'finished';

/** Something that was decided, and when, in milliseconds since 1970. */
export interface Decided<Value> {
  value: Value;
  at: number;
}

/**
 * What a reader decided on a saved article. Each decision has its own time, so that two versions of it - of two machines, or of a backup and
 * the library - can be made one without losing what either side decided.
 */
export interface Decisions {
  state: Decided<ReadingState>;
  isArchived: Decided<boolean>;
  isFavourite: Decided<boolean>;
  /** When it was put into the trash; null: it is in the library. */
  removedAt: Decided<number | null>;
  /** Whether the article has a tag, each tag once, in the order of UTF-16. One that was taken off stays here, so that it does not come back. */
  tags: DecidedTag[];
  /** How much of it was read, 0 to 1; missing until it is scrolled. */
  progress?: Decided<number>;
}

export interface DecidedTag extends Decided<boolean> {
  /** As it is written. */
  tag: string;
}

/** What holds of an article that was just saved. */
export const newDecisions = (): Decisions => ({
  state: { value: 'unread', at: 0 },
  isArchived: { value: false, at: 0 },
  isFavourite: { value: false, at: 0 },
  removedAt: { value: null, at: 0 },
  tags: [],
});

const isDecided = (decided: unknown): boolean => typeof decided === 'object' && decided !== null && 'value' in decided;

/** The decisions of a record; of one that was damaged, those that can still be read. The record's own object where all can. */
export function decisionsOf({ decisions }: { decisions: Decisions }): Decisions {
  const none = newDecisions();
  const names = ['state', 'isArchived', 'isFavourite', 'removedAt'] as const;
  const stored: Partial<Decisions> | undefined = decisions;
  if (Array.isArray(stored?.tags) && names.every((name) => isDecided(stored[name]))) return decisions;
  const whole = Object.entries(stored ?? {}).filter(([, decided]) => isDecided(decided));
  return { ...none, ...Object.fromEntries(whole), tags: Array.isArray(stored?.tags) ? stored.tags : none.tags };
}

/**
 * When something is decided that is decided now: `now`, or just after what was decided by a clock that was ahead. Otherwise a merge with an earlier
 * version would take the earlier decision for the later one. Milliseconds since 1970.
 */
export function momentAfter({ tags, progress, ...fields }: Decisions, now: number): number {
  const latest = Math.max(...[...Object.values(fields), ...tags, ...(progress ? [progress] : [])].map(({ at }) => at));
  return latest > now ? latest + 1 : now;
}

/** The tags an article has, in the order of the alphabet. */
export const tagsOf = ({ tags }: Decisions): string[] =>
  tags
    .filter(({ value }) => value)
    .map(({ tag }) => tag)
    .sort((a, b) => a.localeCompare(b));

/** Characters. */
const LONGEST_TAG = 80;

/** A tag as it is kept: without white space around it and twice in it, without what is not seen, and without the sign that some write before it. Empty: it is none. */
export const cleanTag = (typed: string): string =>
  honestText(typed.normalize('NFC')).replace(/\s+/g, ' ').trim().replace(/^#+/, '').trim().slice(0, LONGEST_TAG).trim();

/** Puts tags on or takes them off. */
export function decideTags(decisions: Decisions, tags: readonly string[], value: boolean, at: number): Decisions {
  const named = new Set(tags.map(cleanTag).filter((tag) => tag !== ''));
  const others = decisions.tags.filter(({ tag }) => !named.has(tag));
  return { ...decisions, tags: inOrder([...others, ...[...named].map((tag) => ({ tag, value, at }))]) };
}

/** Renames a tag; where the new name is there already the two become one. */
export function renameTag(decisions: Decisions, from: string, to: string, at: number): Decisions {
  const name = cleanTag(to);
  const hasIt = decisions.tags.some(({ tag, value }) => tag === from && value);
  if (!hasIt || name === '' || name === from) return decisions;
  const without = decisions.tags.map((one) => (one.tag === from ? { ...one, value: false, at } : one));
  return decideTags({ ...decisions, tags: without }, [name], true, at);
}

const inOrder = (tags: DecidedTag[]): DecidedTag[] => tags.sort((a, b) => (a.tag < b.tag ? -1 : 1));

/** Decides `before` again, `now`, wherever the last word was spoken at `at`. */
export function undoDecisions(decisions: Decisions, before: Decisions, at: number, now: number): Decisions {
  const back = <Value>(is: Decided<Value>, was: Decided<Value>): Decided<Value> =>
    is.at === at ? { value: was.value, at: now } : is;
  return {
    state: back(decisions.state, before.state),
    isArchived: back(decisions.isArchived, before.isArchived),
    isFavourite: back(decisions.isFavourite, before.isFavourite),
    removedAt: back(decisions.removedAt, before.removedAt),
    tags: decisions.tags.map((one) =>
      one.at === at
        ? { tag: one.tag, value: before.tags.some(({ tag, value }) => tag === one.tag && value), at: now }
        : one,
    ),
    // Nobody decides it.
    ...(decisions.progress ? { progress: decisions.progress } : {}),
  };
}

/**
 * One of two versions of the same decisions: of each the later one. Of two of the same moment the one that is greater as JSON, so that both
 * sides come to the same result, in whatever order and however often they are merged.
 */
export function mergeDecisions(a: Decisions, b: Decisions): Decisions {
  const tags = new Map(a.tags.map((one) => [one.tag, one]));
  for (const one of b.tags) {
    const other = tags.get(one.tag);
    tags.set(one.tag, other ? later(other, one) : one);
  }
  const progress = a.progress && b.progress ? later(a.progress, b.progress) : (a.progress ?? b.progress);
  return {
    state: later(a.state, b.state),
    isArchived: later(a.isArchived, b.isArchived),
    isFavourite: later(a.isFavourite, b.isFavourite),
    removedAt: later(a.removedAt, b.removedAt),
    tags: inOrder([...tags.values()]),
    ...(progress ? { progress } : {}),
  };
}

function later<One extends Decided<unknown>>(a: One, b: One): One {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return JSON.stringify(a.value) >= JSON.stringify(b.value) ? a : b;
}
