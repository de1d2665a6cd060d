import { effect, type ReadonlySignal } from '@preact/signals';
import { MARK_COLOURS, type Mark } from '../../../marks/mark.ts';
import type { MarkedText } from './marked-text.ts';

/** The names of the highlights in `marks-text.css`. */
const nameOf = (colour: string): string => `colophon-mark-${colour}`;

/** What has a note, under its colour. */
const NOTED = 'noted';

/** Marks lie under whatever else is shown in the text: what was found in it, what is read aloud. */
const BELOW = -2;

/** Shows marks in the text without a change to it, until `signal` aborts. Browsers without highlights show nothing. */
export function paintMarks(marks: ReadonlySignal<readonly Mark[]>, text: MarkedText, signal: AbortSignal): void {
  if (!('highlights' in CSS)) return;
  const { highlights } = CSS;
  const paint = (name: string, shown: readonly Mark[], priority: number): void => {
    const ranges = shown.flatMap(({ id }) => text.rangeOf(id) ?? []);
    if (ranges.length === 0) {
      highlights.delete(nameOf(name));
      return;
    }
    const highlight = new Highlight(...ranges.map((range) => new StaticRange(range)));
    highlight.priority = priority;
    highlights.set(nameOf(name), highlight);
  };
  const stop = effect(() => {
    const all = text.anchors.value.size > 0 ? marks.value : [];
    for (const colour of MARK_COLOURS)
      paint(
        colour,
        all.filter((mark) => mark.colour === colour),
        BELOW,
      );
    paint(
      NOTED,
      all.filter(({ note }) => note.trim() !== ''),
      BELOW + 1,
    );
  });
  signal.addEventListener(
    'abort',
    () => {
      stop();
      for (const name of [...MARK_COLOURS, NOTED]) highlights.delete(nameOf(name));
    },
    { once: true },
  );
}
