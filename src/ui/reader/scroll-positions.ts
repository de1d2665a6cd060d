/** Most positions kept; the one set longest ago goes first. */
const MOST = 200;

/** How far one had scrolled in each of the articles shown, in CSS pixels. */
export interface ScrollPositions {
  keep(place: string, top: number): void;
  kept(place: string): number;
}

export function createScrollPositions(): ScrollPositions {
  const positions = new Map<string, number>();
  return {
    keep(place, top) {
      positions.delete(place);
      positions.set(place, top);
      const [oldest] = positions.keys();
      if (positions.size > MOST && oldest !== undefined) positions.delete(oldest);
    },
    kept: (place) => positions.get(place) ?? 0,
  };
}
