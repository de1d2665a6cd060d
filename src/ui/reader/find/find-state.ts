import { type ReadonlySignal, signal } from '@preact/signals';
import type { Piece } from '../../../html/text-piece.ts';
import { type Hit, indexText, type TextIndex } from './text-index.ts';

/** More hits than this are not counted: nobody goes through them. */
export const MOST_HITS = 10_000;

/** A text on screen that can be searched; tests give their own. Hits are told by the pieces read last. */
export interface FindableText {
  /** The text as it stands now. */
  pieces(): readonly Piece[];
  /** Marks hits, the current one (by its place in the list) more. None: takes all marks away. */
  show(hits: readonly Hit[], current: number): void;
  /** Brings a hit on screen. */
  goTo(hit: Hit): void;
  /** The first of the hits, in order, that does not stand above what is on screen; their number where all do. */
  firstOnScreen(hits: readonly Hit[]): number;
  /** Calls back after the text changed, until `signal` aborts. */
  watch(onChange: () => void, signal: AbortSignal): void;
}

/** Finds hits in a text, in order, at most `most`. */
export type FindWords = (pieces: readonly Piece[], most: number) => Hit[];

/** Looking for words in the article on screen. */
export interface FindState {
  isOpen: ReadonlySignal<boolean>;
  /** What is looked for; it stays when the bar is closed. */
  query: ReadonlySignal<string>;
  /** How often it stands in the text, at most `MOST_HITS`. */
  count: ReadonlySignal<number>;
  /** Which of them is the current one, from 1; 0 where there is none. */
  current: ReadonlySignal<number>;
  open(): void;
  close(): void;
  setQuery(query: string): void;
  /** Looks for what was searched elsewhere, by other rules than those of the bar, and goes to the first hit; until something is typed. */
  openSearched(query: string, find: FindWords): void;
  /** Goes to the next hit, after the last one to the first; `step` -1: the other way. */
  go(step: 1 | -1): void;
  /** Another article is on screen, or none. */
  turnTo(text: FindableText | null): void;
}

export function createFindState(): FindState {
  const isOpen = signal(false);
  const query = signal('');
  const count = signal(0);
  const current = signal(0);
  let text: FindableText | null = null;
  let index: TextIndex | undefined;
  let hits: Hit[] = [];
  let searched: FindWords | undefined;
  let watching: AbortController | undefined;

  /** Looks again. The current hit stays where it stood, or is the first on screen. */
  const look = (goThere: boolean): void => {
    if (!isOpen.value || !text) return;
    const before = hits[current.value - 1];
    if (searched) hits = searched(text.pieces(), MOST_HITS);
    else {
      index ??= indexText(text.pieces());
      hits = index.find(query.value, MOST_HITS);
    }
    const at = before ? hits.findIndex((hit) => !isBefore(hit, before)) : text.firstOnScreen(hits);
    count.value = hits.length;
    current.value = hits.length === 0 ? 0 : (at === -1 || at === hits.length ? 0 : at) + 1;
    show(goThere);
  };

  const show = (goThere: boolean): void => {
    text?.show(hits, current.value - 1);
    const hit = hits[current.value - 1];
    if (goThere && hit) text?.goTo(hit);
  };

  const forget = (): void => {
    index = undefined;
    hits = [];
    count.value = 0;
    current.value = 0;
  };

  const watch = (): void => {
    watching?.abort();
    if (!isOpen.value || !text) return;
    watching = new AbortController();
    text.watch(() => {
      index = undefined;
      look(false);
    }, watching.signal);
  };

  return {
    isOpen,
    query,
    count,
    current,
    open() {
      if (isOpen.value) return;
      isOpen.value = true;
      watch();
      look(true);
    },
    close() {
      isOpen.value = false;
      searched = undefined;
      watching?.abort();
      text?.show([], -1);
      forget();
    },
    setQuery(next) {
      searched = undefined;
      query.value = next;
      look(true);
    },
    openSearched(next, find) {
      searched = find;
      query.value = next;
      isOpen.value = true;
      watch();
      look(false);
      if (hits.length === 0) return;
      current.value = 1;
      show(true);
    },
    go(step) {
      if (hits.length === 0) return;
      current.value = ((current.value - 1 + step + hits.length) % hits.length) + 1;
      show(true);
    },
    turnTo(next) {
      if (text === next) return;
      text?.show([], -1);
      text = next;
      forget();
      watch();
      look(false);
    },
  };
}

const isBefore = ({ start: a }: Hit, { start: b }: Hit): boolean =>
  a.piece < b.piece || (a.piece === b.piece && a.offset < b.offset);
