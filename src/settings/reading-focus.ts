/** What helps the eye to keep its place: nothing, all but the paragraph in view dimmed, or a band of a few lines. */
export const FOCUS_MODES = ['off', 'paragraph', 'lines'] as const;
export type FocusMode = (typeof FOCUS_MODES)[number];

/** Lines a minute that the text scrolls by itself. */
export const SCROLL_SPEED = { least: 5, most: 90, step: 5, first: 25 } as const;

export interface ReadingFocus {
  mode: FocusMode;
  speed: number;
}

/** What of a stored value is in order; the rest is as at first. */
export function checkFocus(value: unknown): ReadingFocus {
  const { mode, speed } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const { least, most, first } = SCROLL_SPEED;
  return {
    mode: FOCUS_MODES.find((one) => one === mode) ?? 'off',
    speed: typeof speed === 'number' && speed >= least && speed <= most ? speed : first,
  };
}
