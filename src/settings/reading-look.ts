/** How an article is set: colours, letters, lines. Lengths are relative, so that they hold on every screen. */
export interface ReadingLook {
  theme: Theme;
  /** The colours of the theme `own`, as `#rrggbb`. */
  paper: string;
  ink: string;
  font: ReadingFont;
  /** Of the letters, in percent of the size that the reader begins with. */
  size: number;
  /** From line to line, in parts of the letters' size. */
  leading: number;
  /** Between letters and, beyond that, between words, in parts of the letters' size. */
  letters: number;
  words: number;
  /** Of the column, in characters of the reader's own size. The narrower of this and the window holds. */
  measure: number;
  paragraphs: 'spaced' | 'indented';
  align: 'start' | 'justify';
  hyphens: boolean;
  /** Of Chinese and Japanese articles. */
  lines: 'across' | 'down';
}

export const THEMES = ['auto', 'light', 'sepia', 'dark', 'black', 'contrast', 'own'] as const;
export type Theme = (typeof THEMES)[number];

/** `book` comes with Colophon, as do `legible` (Atkinson Hyperlegible Next) and `dyslexic` (OpenDyslexic); the others are the system's. */
export const READING_FONTS = ['book', 'serif', 'sans', 'mono', 'legible', 'dyslexic'] as const;
export type ReadingFont = (typeof READING_FONTS)[number];

/** What can be set in steps: the least, the most, the step. */
export const RANGES = {
  size: { least: 60, most: 300, step: 5 },
  leading: { least: 1.2, most: 2.6, step: 0.05 },
  letters: { least: 0, most: 0.2, step: 0.01 },
  words: { least: 0, most: 0.6, step: 0.02 },
  measure: { least: 30, most: 110, step: 2 },
} as const satisfies Partial<Record<keyof ReadingLook, { least: number; most: number; step: number }>>;
export type Measured = keyof typeof RANGES;

/** What the reader begins with. */
export const FIRST_LOOK: ReadingLook = {
  theme: 'auto',
  paper: '#fbfaf6',
  ink: '#1f1c17',
  font: 'book',
  size: 100,
  leading: 1.62,
  letters: 0,
  words: 0,
  measure: 66,
  paragraphs: 'spaced',
  align: 'start',
  hyphens: true,
  lines: 'across',
};

const CHOICES = {
  theme: THEMES,
  font: READING_FONTS,
  paragraphs: ['spaced', 'indented'],
  align: ['start', 'justify'],
  lines: ['across', 'down'],
} as const;

const COLOUR = /^#[\da-f]{6}$/i;

/** What of a stored or imported value is part of a look; what is none is left out, what is out of range is brought into it. */
export function checkLook(value: unknown): Partial<ReadingLook> {
  if (typeof value !== 'object' || value === null) return {};
  const checked: Partial<Record<keyof ReadingLook, unknown>> = {};
  const given = value as Partial<Record<keyof ReadingLook, unknown>>;
  for (const [key, choices] of Object.entries(CHOICES) as [keyof ReadingLook, readonly unknown[]][])
    if (choices.includes(given[key])) checked[key] = given[key];
  for (const [key, { least, most }] of Object.entries(RANGES) as [Measured, { least: number; most: number }][]) {
    const number = given[key];
    if (typeof number === 'number' && Number.isFinite(number)) checked[key] = Math.min(most, Math.max(least, number));
  }
  for (const key of ['paper', 'ink'] as const)
    if (typeof given[key] === 'string' && COLOUR.test(given[key])) checked[key] = given[key].toLowerCase();
  if (typeof given.hyphens === 'boolean') checked.hyphens = given.hyphens;
  return checked as Partial<ReadingLook>;
}
