import { styleSheet } from '../../parts/style-sheet.ts';
import { bringIntoView } from '../bring-into-view.ts';
import type { FindableText } from './find-state.ts';
import findTextCss from './find-text.css?inline';
import type { Hit } from './text-index.ts';
import { piecesOf, type TextPiece } from './text-pieces.ts';

/** The names of the marks, as the style sheet has them. */
const FOUND = 'colophon-found';
const CURRENT = 'colophon-current';

/** Milliseconds that changes of the text are waited for: several come together. */
const REST_MS = 60;

/** The text in a shadow root, searched where it stands: nothing is put into it. */
export function textOnScreen(root: ShadowRoot): FindableText {
  let pieces: TextPiece[] = [];
  let marked: readonly Hit[] = [];
  const sheet = styleSheet(findTextCss);
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);

  const endsOf = ({ start, end }: Hit) => {
    const first = pieces[start.piece]?.node;
    const last = pieces[end.piece]?.node;
    // What was taken out since it was read has no place; offsets beyond a text that changed would throw.
    if (!first?.isConnected || !last?.isConnected || start.offset > first.length || end.offset > last.length)
      return undefined;
    return { startContainer: first, startOffset: start.offset, endContainer: last, endOffset: end.offset };
  };

  const rangeOf = (hit: Hit): Range | undefined => {
    const ends = endsOf(hit);
    if (!ends) return undefined;
    const range = document.createRange();
    range.setStart(ends.startContainer, ends.startOffset);
    range.setEnd(ends.endContainer, ends.endOffset);
    return range;
  };

  return {
    pieces() {
      pieces = piecesOf(root);
      marked = [];
      return pieces;
    },
    show(hits, current) {
      if (!('highlights' in CSS)) {
        const range = hits[current] && rangeOf(hits[current]);
        if (range) select(range);
        return;
      }
      // Ten thousand ranges that follow every change of the page would make each change slow: these do not follow.
      // From one hit to the next the same ones stay marked.
      if (hits !== marked) {
        const all = hits.flatMap((hit) => endsOf(hit) ?? []);
        CSS.highlights.set(FOUND, new Highlight(...all.map((ends) => new StaticRange(ends))));
        marked = hits;
      }
      const range = hits[current] && rangeOf(hits[current]);
      const strong = new Highlight(...(range ? [range] : []));
      strong.priority = 1;
      CSS.highlights.set(CURRENT, strong);
    },
    goTo(hit) {
      const range = rangeOf(hit);
      if (range) bringIntoView(range, root);
    },
    firstOnScreen(hits) {
      let low = 0;
      let high = hits.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        const hit = hits[middle];
        const box = hit && rangeOf(hit)?.getBoundingClientRect();
        if (box && box.bottom < 0) low = middle + 1;
        else high = middle;
      }
      return low;
    },
    watch(onChange, signal) {
      let clock: ReturnType<typeof setTimeout> | undefined;
      const observer = new MutationObserver(() => {
        clearTimeout(clock);
        clock = setTimeout(onChange, REST_MS);
      });
      observer.observe(root, { childList: true, characterData: true, subtree: true });
      signal.addEventListener('abort', () => {
        observer.disconnect();
        clearTimeout(clock);
      });
    },
  };
}

function select(range: Range): void {
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}
