import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Rows that are drawn or left out together. */
export const ROWS_TOGETHER = 6;

/** A row's height until one was measured, in pixels. */
const ROW_HEIGHT = 122;

/** Rows this near to what is on screen are drawn, in pixels: so far one comes with a turn of the wheel before they are. */
const NEAR = 1_500;

/** A part of a list: a group of rows that is drawn, or the height of all groups from one to another (it with them) that are not. */
export type WindowPart = { group: number } | { from: number; to: number; height: number };

/** What of a list's rows is drawn. */
export interface RowWindow {
  parts: readonly WindowPart[];
  /** Draws a group, and calls back when it is there: at once where it is already. */
  show(group: number, then: () => void): void;
}

/**
 * Of a list of thousands draws what is near the screen and what is near the focus; of the rest only the height stands there. Each child of `list`
 * says by `data-group` to which group it belongs, or of which one it is the first. `key`: another list, which begins at its beginning. `begin`:
 * the group that is drawn at first beside that.
 */
export function useRowWindow(list: { current: HTMLElement | null }, groups: number, key: string, begin = 0): RowWindow {
  const [near, setNear] = useState<ReadonlySet<number>>(() => new Set([0, 1, begin - 1, begin, begin + 1]));
  const heights = useRef(new Map<number, number>());
  const awaited = useRef<(() => void) | undefined>(undefined);
  const before = useRef(key);
  let drawn = near;
  if (before.current !== key) {
    before.current = key;
    heights.current.clear();
    drawn = new Set([0, 1]);
  }

  const mean = meanOf(heights.current.values()) ?? ROW_HEIGHT * ROWS_TOGETHER;
  const heightOf = (group: number): number => heights.current.get(group) ?? mean;
  const parts = partsOf(groups, drawn, heightOf);

  useLayoutEffect(() => {
    awaited.current?.();
    awaited.current = undefined;
  }, [near]);

  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const onScreen = new Map<Element, readonly number[]>();
    const watcher = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) onScreen.set(entry.target, groupsIn(entry, parts, heightOf));
        const now = new Set([...onScreen.values()].flat());
        // The keyboard goes on to the next row, on screen or not.
        const focused = groupOf(document.activeElement?.closest('[data-group]'));
        for (const group of [focused - 1, focused, focused + 1]) if (group >= 0 && group < groups) now.add(group);
        measure(element, heights.current);
        setNear((known) => (isSameSet(known, now) ? known : now));
      },
      { root: document, rootMargin: `${NEAR}px 0px` },
    );
    for (const child of element.children) watcher.observe(child);
    return () => watcher.disconnect();
  });

  return {
    parts,
    show(group, then) {
      if (drawn.has(group)) {
        then();
        return;
      }
      awaited.current = then;
      setNear((known) => new Set([...known, group]));
    },
  };
}

function partsOf(groups: number, drawn: ReadonlySet<number>, heightOf: (group: number) => number): WindowPart[] {
  const parts: WindowPart[] = [];
  for (let group = 0; group < groups; group++) {
    const last = parts.at(-1);
    if (drawn.has(group)) parts.push({ group });
    else if (last && 'to' in last) {
      last.to = group;
      last.height += heightOf(group);
    } else parts.push({ from: group, to: group, height: heightOf(group) });
  }
  return parts;
}

/** The groups near the screen that a child stands for: one that is drawn its own, a gap those that would stand there. */
function groupsIn(
  { target, isIntersecting, boundingClientRect, rootBounds }: IntersectionObserverEntry,
  parts: readonly WindowPart[],
  heightOf: (group: number) => number,
): readonly number[] {
  if (!isIntersecting) return [];
  const first = groupOf(target);
  const gap = parts.find((part) => 'from' in part && part.from === first);
  if (!gap || !('from' in gap)) return [first];
  const found: number[] = [];
  let top = boundingClientRect.top;
  for (let group = gap.from; group <= gap.to; group++) {
    const bottom = top + heightOf(group);
    if (bottom >= (rootBounds?.top ?? 0) && top <= (rootBounds?.bottom ?? 0)) found.push(group);
    top = bottom;
  }
  return found;
}

const groupOf = (element: Element | null | undefined): number => Number(element?.getAttribute('data-group') ?? -2);

/** Takes down how high the groups are that are drawn whole, with the space after each. Of cards several stand beside each other. */
function measure(list: Element, heights: Map<number, number>): void {
  const space = spaceIn(list);
  const found = new Map<number, { count: number; top: number; bottom: number }>();
  for (const child of list.querySelectorAll(':scope > .row')) {
    const { top, bottom } = child.getBoundingClientRect();
    const known = found.get(groupOf(child)) ?? { count: 0, top, bottom };
    found.set(groupOf(child), {
      count: known.count + 1,
      top: Math.min(known.top, top),
      bottom: Math.max(known.bottom, bottom),
    });
  }
  for (const [group, { count, top, bottom }] of found)
    if (count === ROWS_TOGETHER) heights.set(group, bottom - top + space);
}

/** The space between the lines of a list, in pixels. */
const spaceIn = (list: Element): number => Number.parseFloat(getComputedStyle(list).rowGap) || 0;

function meanOf(values: Iterable<number>): number | undefined {
  let sum = 0;
  let count = 0;
  for (const value of values) {
    sum += value;
    count++;
  }
  return count > 0 ? sum / count : undefined;
}

const isSameSet = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean =>
  a.size === b.size && [...a].every((one) => b.has(one));
