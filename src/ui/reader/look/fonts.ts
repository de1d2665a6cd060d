import type { ReadingFont } from '../../../settings/reading-look.ts';
import { report } from '../../parts/start-page.ts';

/** The families that an article is set in, by font. What a bundled one lacks the system's serif or sans gives. */
export const FAMILIES: Record<ReadingFont, string> = {
  book: '"Source Serif 4 Variable", "Iowan Old Style", Charter, "Palatino Linotype", Georgia, serif',
  serif: 'ui-serif, "Iowan Old Style", Charter, "Palatino Linotype", Georgia, "Noto Serif", serif',
  sans: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  mono: 'ui-monospace, "Cascadia Code", "SF Mono", Menlo, Consolas, monospace',
  legible: '"Atkinson Hyperlegible Next Variable", system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  dyslexic: '"OpenDyslexic", system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif',
};

/** Fonts that come with Colophon, and are read when a text is set in them. */
const LATER: ReadonlySet<ReadingFont> = new Set(['legible', 'dyslexic']);

/** Makes a font known to the page. */
export function useFont(font: ReadingFont): void {
  if (LATER.has(font)) report(addFaces(font));
}

const known = new Set<ReadingFont>();

async function addFaces(font: ReadingFont): Promise<void> {
  if (known.has(font)) return;
  known.add(font);
  const { FACES } = await import('./font-faces.ts');
  for (const [family, url, descriptors] of FACES[font] ?? [])
    document.fonts.add(new FontFace(family, `url(${JSON.stringify(url)})`, { display: 'swap', ...descriptors }));
}
