import type { ReadingLook } from '../../../settings/reading-look.ts';
import { setTheme } from '../../parts/page-theme.ts';
import { FAMILIES, useFont } from './fonts.ts';

/** The size that the reader begins with, in rem: as in `theme.css`. */
const SIZE = 1.0625;

/** How wide a character is taken to be, in parts of the letters' size: 66 of them make the column of 38 rem that the reader begins with. */
const CHARACTER = 0.54;

/** Sets an article's look on the page: everything follows from the custom properties of its root. */
export function applyLook(look: ReadingLook, root: HTMLElement = document.documentElement): void {
  useFont(look.font);
  setTheme(look, root);
  const isIndented = look.paragraphs === 'indented';
  const properties = {
    '--reading': FAMILIES[look.font],
    '--scale': String(look.size / 100),
    '--leading': String(look.leading),
    '--letters': `${look.letters}em`,
    '--words': `${look.words}em`,
    '--measure': `${((SIZE * look.size) / 100) * look.measure * CHARACTER}rem`,
    '--paragraph-gap': isIndented ? '0' : '1.05em',
    '--paragraph-indent': isIndented ? '1.4em' : '0',
    '--align': look.align,
    '--hyphens': look.hyphens ? 'auto' : 'manual',
  };
  for (const [name, value] of Object.entries(properties)) root.style.setProperty(name, value);
  root.dataset['lines'] = look.lines;
}
