import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { type Anchor, anchorMark, findQuote } from '../../../marks/anchor-mark.ts';
import { type Mark, type Quotation, quoteFrom } from '../../../marks/mark.ts';
import { type NormalText, normalText } from '../../../marks/normal-text.ts';
import { bringIntoView } from '../bring-into-view.ts';
import { piecesOf, type TextPiece } from '../find/text-pieces.ts';
import { type Heading, headingsOf } from '../outline/headings.ts';

/** Where the marks of an article stand in its text on screen. */
export interface MarkedText {
  /** By the ids of marks: null where one is not found, nothing where it is still looked for. */
  anchors: ReadonlySignal<ReadonlyMap<string, Anchor | null>>;
  /** What is selected in the text as a passage of the article; null where nothing of it is. */
  passageOf(range: Range): Quotation | null;
  /** A mark's place on screen; null where it has none. */
  rangeOf(id: string): Range | null;
  /** The mark at a point of the window, the one that was made last where there are several. */
  markAt(x: number, y: number): string | undefined;
  /** The heading that a mark stands under. */
  headingOf(id: string): string | undefined;
  /** Brings a mark on screen, the keyboard with it. */
  goTo(id: string): void;
}

/** Milliseconds that changes of the text are waited for: several come together. */
const REST_MS = 60;

/** What of ours stands in the text and is none of it. */
const NO_TEXT = '.note-card, .selection-tools, [role="status"]';

/** Follows the text in a shadow root and finds the marks in it, again whenever it or they change. Ends with `signal`. */
export function followMarks(root: ShadowRoot, marks: ReadonlySignal<readonly Mark[]>, end: AbortSignal): MarkedText {
  const read = (): { pieces: TextPiece[]; normal: NormalText } => {
    const pieces = piecesOf(root);
    return { pieces, normal: normalText(pieces) };
  };
  /** Counts the changes of the text. It is read anew when it is asked for: an article without marks need not be. */
  const changes = signal(0);
  const now = computed(() => {
    void changes.value;
    return read();
  });
  const anchors = signal<ReadonlyMap<string, Anchor | null>>(new Map());
  /** Each look takes some milliseconds: the page has its turn in between. */
  const lookFurther = async (hidden: readonly Mark[], text: string, over: AbortSignal): Promise<void> => {
    for (const mark of hidden) {
      await new Promise((resolve) => setTimeout(resolve));
      if (over.aborted || end.aborted) return;
      anchors.value = new Map([...anchors.peek(), [mark.id, anchorMark(mark, text)]]);
    }
  };
  let lookedIn = '';
  const stopAnchoring = effect(() => {
    if (marks.value.length === 0) {
      anchors.value = new Map();
      return;
    }
    const { text } = now.value.normal;
    // As long as the text is the same, a mark stands where it stood, whatever is written about it.
    const known = text === lookedIn ? anchors.peek() : new Map<string, Anchor | null>();
    lookedIn = text;
    const found = new Map<string, Anchor | null>();
    const hidden: Mark[] = [];
    for (const mark of marks.value) {
      const anchor = known.get(mark.id) ?? findQuote(mark, text);
      if (anchor) found.set(mark.id, anchor);
      else if (known.has(mark.id)) found.set(mark.id, null);
      else hidden.push(mark);
    }
    anchors.value = found;
    const over = new AbortController();
    if (hidden.length > 0) void lookFurther(hidden, text, over.signal);
    return () => over.abort();
  });

  let clock: ReturnType<typeof setTimeout> | undefined;
  const isOfText = ({ target, addedNodes, removedNodes }: MutationRecord): boolean => {
    const box = target instanceof Element ? target : target.parentElement;
    if (box?.closest(NO_TEXT)) return false;
    return (
      target instanceof Text ||
      [...addedNodes, ...removedNodes].some((node) => !(node instanceof Element && node.matches(NO_TEXT)))
    );
  };
  const observer = new MutationObserver((records) => {
    if (!records.some(isOfText)) return;
    clearTimeout(clock);
    clock = setTimeout(() => (changes.value += 1), REST_MS);
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  end.addEventListener(
    'abort',
    () => {
      stopAnchoring();
      observer.disconnect();
      clearTimeout(clock);
    },
    { once: true },
  );

  const rangeOf = (id: string): Range | null => {
    const anchor = anchors.peek().get(id);
    const { pieces, normal } = now.peek();
    return anchor ? rangeIn(pieces, normal, anchor) : null;
  };
  const headings = computed<Heading[]>(() => {
    void changes.value;
    return headingsOf(root);
  });
  return {
    anchors,
    rangeOf,
    passageOf: (range) => {
      const { pieces, normal } = now.peek();
      return passageIn(pieces, normal, range);
    },
    markAt: (x, y) =>
      marks
        .peek()
        .toReversed()
        .find(({ id }) =>
          [...(rangeOf(id)?.getClientRects() ?? [])].some(
            ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
          ),
        )?.id,
    headingOf(id) {
      const range = rangeOf(id);
      return headings.peek().findLast(({ element }) => range && range.comparePoint(element, 0) < 0)?.text;
    },
    goTo(id) {
      const range = rangeOf(id);
      const box = range?.startContainer.parentElement;
      if (!range || !box) return;
      bringIntoView(range, root);
      focusText(box);
    },
  };
}

/** Gives the focus to a piece of the text: the next Tab goes on from there. */
export function focusText(box: HTMLElement): void {
  if (!box.matches('a[href], button, summary')) box.tabIndex = -1;
  box.focus({ preventScroll: true });
}

/** A passage of the text as a range; null where the text changed since it was read. */
function rangeIn(pieces: readonly TextPiece[], normal: NormalText, { start, end }: Anchor): Range | null {
  const ends = normal.positionsOf(start, end);
  const first = pieces[ends.start.piece]?.node;
  const last = pieces[ends.end.piece]?.node;
  if (!first?.isConnected || !last?.isConnected) return null;
  if (ends.start.offset > first.length || ends.end.offset > last.length) return null;
  const range = document.createRange();
  range.setStart(first, ends.start.offset);
  range.setEnd(last, ends.end.offset);
  return range;
}

/** The part of the text that a range touches. */
function passageIn(pieces: readonly TextPiece[], normal: NormalText, range: Range): Quotation | null {
  const touched = ({ node }: TextPiece): boolean => range.intersectsNode(node);
  const first = pieces.findIndex(touched);
  const last = pieces.findLastIndex(touched);
  const [begin, stop] = [pieces[first]?.node, pieces[last]?.node];
  if (!begin || !stop) return null;
  const start = { piece: first, offset: range.startContainer === begin ? range.startOffset : 0 };
  const end = { piece: last, offset: range.endContainer === stop ? range.endOffset : stop.length };
  return quoteFrom(normal.text, normal.offsetOf(start), normal.offsetOf(end));
}
