import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Rows that are drawn or left out together. */
export const ROWS_TOGETHER = 15;

/** A row's height until one was measured, in pixels. */
const ROW_HEIGHT = 122;

/** Rows this near to what is on screen are drawn, in pixels: so far one comes with a turn of the wheel before they are. */
const NEAR = 1_500;

/** Which groups of a list's rows are drawn, and how high those are that are not. */
export interface RowWindow {
  isDrawn(group: number): boolean;
  heightOf(group: number): number;
  /** Draws the last group, or the first, and calls back when it is there: at once where it is already. */
  show(group: number, then: () => void): void;
}

/**
 * Of a list of thousands draws what is near the screen and what is near the focus; of the rest only the height stands there. Each child of `list`
 * says by `data-group` to which group it belongs. `key`: another list, which begins at its beginning. `begin`: the
 * group that is drawn at first beside that.
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

  useLayoutEffect(() => {
    awaited.current?.();
    awaited.current = undefined;
  }, [near]);

  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const onScreen = new Map<Element, boolean>();
    const watcher = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) onScreen.set(target, isIntersecting);
        const now = new Set<number>();
        for (const [one, isNear] of onScreen) if (isNear) now.add(groupOf(one));
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

  const mean = [...heights.current.values()].reduce((sum, height, _i, all) => sum + height / all.length, 0);
  return {
    isDrawn: (group) => drawn.has(group),
    heightOf: (group) => heights.current.get(group) ?? (mean || ROW_HEIGHT * ROWS_TOGETHER),
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

const groupOf = (element: Element | null | undefined): number => Number(element?.getAttribute('data-group') ?? -2);

/** Takes down how high the groups are that are drawn whole. */
function measure(list: Element, heights: Map<number, number>): void {
  const found = new Map<number, { count: number; height: number }>();
  for (const child of list.querySelectorAll(':scope > .row')) {
    const known = found.get(groupOf(child)) ?? { count: 0, height: 0 };
    found.set(groupOf(child), { count: known.count + 1, height: known.height + child.getBoundingClientRect().height });
  }
  for (const [group, { count, height }] of found) if (count === ROWS_TOGETHER) heights.set(group, height);
}

const isSameSet = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean =>
  a.size === b.size && [...a].every((one) => b.has(one));
