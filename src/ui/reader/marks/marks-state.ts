import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { addressOf } from '../../../library/article-record.ts';
import { codeOfError, type LibraryErrorCode } from '../../../library/library-error.ts';
import type * as library from '../../../library/marks.ts';
import { createUuid } from '../../../library/uuid.ts';
import type { Mark, MarkColour, Quotation } from '../../../marks/mark.ts';
import type * as colours from '../../../settings/mark-colour.ts';
import type { MarkedText } from './marked-text.ts';
import { inOrder } from './order-marks.ts';

/** What the state needs of the world: `src/library/marks` and `src/settings/mark-colour`; tests give their own. */
export interface MarksWorld
  extends Pick<typeof library, 'listMarks' | 'putMark' | 'deleteMark' | 'watchMarks'>,
    Pick<typeof colours, 'getMarkColour' | 'setMarkColour'> {
  /** Puts a passage on the clipboard, with its source. */
  copyQuote(quote: string): Promise<void>;
  /** Puts marks on the clipboard as Markdown. */
  copyMarks(marks: readonly Mark[]): Promise<void>;
}

/** What happened to marks, to be told. */
export type MarksEvent =
  /** The first mark of an article. */
  | { kind: 'begun' }
  | { kind: 'deleted'; mark: Mark }
  | { kind: 'copied' | 'not-copied' }
  /** What is on screen is not in the storage; `again` tries once more. */
  | { kind: 'not-stored'; code: LibraryErrorCode; again: () => void }
  | { kind: 'not-read'; code: LibraryErrorCode };

/** The marks of one article. What is done to them is on screen at once, and in the storage a moment later. */
export interface MarksState {
  /** The oldest first. */
  marks: ReadonlySignal<readonly Mark[]>;
  /** The colour that was chosen last. */
  colour: ReadonlySignal<MarkColour>;
  /** Where they stand in the text, as long as it is on screen. */
  text: Signal<MarkedText | null>;
  /** Marks a passage; one that has the very same passage takes the colour. */
  add(passage: Quotation, colour: MarkColour): Mark;
  change(id: string, to: Partial<Pick<Mark, 'colour' | 'note'>>): void;
  remove(id: string): void;
  /** Takes a deletion back. */
  restore(mark: Mark): void;
  /** Copies a passage with its source. */
  copy(quote: string): void;
  /** Copies all marks as Markdown, in the order of the text. */
  copyAll(): void;
}

/** Starts the state for the article at an address; `tell` hears what is worth telling. Ends with `end`. */
export function createMarksState(
  url: string,
  tell: (event: MarksEvent) => void,
  end: AbortSignal,
  world: MarksWorld,
): MarksState {
  const stored = signal<ReadonlyMap<string, Mark>>(new Map());
  /** What was done and is not in the storage yet; null: deleted. It outlasts whatever is read from there meanwhile. */
  const own = signal<ReadonlyMap<string, Mark | null>>(new Map());
  const colour = signal<MarkColour>('yellow');
  const text = signal<MarkedText | null>(null);
  const marks = computed(() => {
    const all = new Map<string, Mark | null>([...stored.value, ...own.value]);
    return [...all.values()].filter((mark) => mark !== null).sort((a, b) => a.created - b.created);
  });
  const underWay = new Set<string>();
  /** What could not be stored, and was told. */
  const failed = new Set<string>();

  let latest = 0;
  const load = async (): Promise<void> => {
    latest += 1;
    const turn = latest;
    try {
      const found = await world.listMarks(url);
      if (!end.aborted && turn === latest) stored.value = new Map(found.map((mark) => [mark.id, mark]));
    } catch (error) {
      if (end.aborted) return;
      console.error('Colophon: the marks could not be read.', error);
      tell({ kind: 'not-read', code: codeOfError(error) });
    }
  };

  const storeAll = (): void => {
    failed.clear();
    for (const id of own.peek().keys()) void store(id);
  };
  const store = async (id: string): Promise<void> => {
    // One at a time: what is done meanwhile, such as letters of a note, is stored next, all at once.
    if (underWay.has(id)) return;
    underWay.add(id);
    for (let wanted = own.peek().get(id); wanted !== undefined; wanted = own.peek().get(id)) {
      try {
        await (wanted ? world.putMark(url, wanted) : world.deleteMark(url, id));
      } catch (error) {
        console.error('Colophon: a mark could not be stored.', error);
        // Not with each letter of its note.
        if (!failed.has(id)) tell({ kind: 'not-stored', code: codeOfError(error), again: storeAll });
        failed.add(id);
        break;
      }
      failed.delete(id);
      const next = new Map(stored.peek());
      if (wanted) next.set(id, wanted);
      else next.delete(id);
      stored.value = next;
      if (own.peek().get(id) === wanted) own.value = new Map([...own.peek()].filter(([one]) => one !== id));
    }
    underWay.delete(id);
  };
  const set = (id: string, mark: Mark | null): void => {
    own.value = new Map([...own.peek(), [id, mark]]);
    void store(id);
  };
  const find = (id: string) => marks.peek().find((mark) => mark.id === id);
  const choose = (next: MarkColour): void => {
    if (colour.peek() === next) return;
    colour.value = next;
    world.setMarkColour(next).catch((error: unknown) => {
      console.warn('Colophon: the colour of marks could not be remembered.', error);
    });
  };

  const copy = async (copying: Promise<void>): Promise<void> => {
    try {
      await copying;
      tell({ kind: 'copied' });
    } catch (error) {
      console.error('Colophon: that could not be copied.', error);
      tell({ kind: 'not-copied' });
    }
  };

  const change: MarksState['change'] = (id, to) => {
    const mark = find(id);
    if (!mark) return;
    if (to.colour) choose(to.colour);
    set(id, { ...mark, ...to, updated: Date.now() });
  };

  world.watchMarks((address) => {
    if (address === addressOf(url)) void load();
  }, end);
  const loaded = load();
  /** Whether the reader was told of a first mark. */
  let isTold = false;
  const tellFirst = async ({ created }: Mark): Promise<void> => {
    await loaded;
    if (isTold || end.aborted || marks.peek().some((mark) => mark.created < created)) return;
    isTold = true;
    tell({ kind: 'begun' });
  };
  world.getMarkColour().then(
    (last) => (colour.value = last),
    (error: unknown) => console.warn('Colophon: the colour of marks could not be looked up.', error),
  );

  return {
    marks,
    colour,
    text,
    add(passage, as) {
      choose(as);
      const same = marks.peek().find(({ start, quote }) => start === passage.start && quote === passage.quote);
      if (same) {
        change(same.id, { colour: as });
        return same;
      }
      const now = Date.now();
      const mark: Mark = { ...passage, id: createUuid(now), colour: as, note: '', created: now, updated: now };
      set(mark.id, mark);
      void tellFirst(mark);
      return mark;
    },
    change,
    remove(id) {
      const mark = find(id);
      if (!mark) return;
      set(id, null);
      tell({ kind: 'deleted', mark });
    },
    restore: (mark) => set(mark.id, mark),
    copy: (quote) => void copy(world.copyQuote(quote)),
    copyAll: () => void copy(world.copyMarks(inOrder(marks.peek(), text.peek()))),
  };
}
