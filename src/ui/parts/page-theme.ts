import { checkLook, FIRST_LOOK, type ReadingLook } from '../../settings/reading-look.ts';
import { channelsOf, luminanceOf } from './contrast.ts';

export type PageTheme = Pick<ReadingLook, 'theme' | 'paper' | 'ink'>;

/** Where the colours of all sites stand once more: settings come a moment later, and the page would flash in others until then. */
export const THEME_KEY = 'theme';

/** Sets the colours of a page. The reader's own two make all others. */
export function setTheme({ theme, paper, ink }: PageTheme, root: HTMLElement): void {
  const isOwn = theme === 'own';
  // The colours of a theme of one's own stand in the element; those of all others in the style sheet.
  const isDark = luminanceOf(paper) < luminanceOf(ink);
  root.dataset['theme'] = isOwn ? (isDark ? 'dark' : 'light') : theme;
  const mixed = (share: number): string => {
    const to = channelsOf(ink);
    return `rgb(${channelsOf(paper)
      .map((from, at) => Math.round(from + ((to[at] ?? 0) - from) * share))
      .join(' ')})`;
  };
  const colours = {
    '--paper': paper,
    '--raised': mixed(0.03),
    '--sunk': mixed(0.06),
    '--line': mixed(0.16),
    '--ink': ink,
    '--ink-2': mixed(0.84),
    '--ink-3': mixed(0.8),
    '--rubric': ink,
    '--rubric-soft': mixed(0.1),
    '--code-string': ink,
    '--code-name': ink,
    '--code-value': ink,
  };
  for (const [name, colour] of Object.entries(colours)) {
    if (isOwn) root.style.setProperty(name, colour);
    else root.style.removeProperty(name);
  }
}

/** Sets the colours that held last, before anything is drawn. */
export function setThemeOfBefore(root: HTMLElement = document.documentElement): void {
  const kept = localStorage.getItem(THEME_KEY);
  if (kept === null) return;
  try {
    setTheme({ ...FIRST_LOOK, ...checkLook(JSON.parse(kept)) }, root);
  } catch (error) {
    console.warn('Colophon: the colours of before could not be read.', error);
  }
}

/** Remembers the colours that the next page begins with. */
export function keepTheme({ theme, paper, ink }: PageTheme): void {
  localStorage.setItem(THEME_KEY, JSON.stringify({ theme, paper, ink }));
}
