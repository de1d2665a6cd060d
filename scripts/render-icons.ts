/** Draws the icon set from its one source, `assets/icon.svg`. Called by the build. */
import fs from 'node:fs';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';

/** The rubric red of the interface (`--rubric` in the light theme): for the extension's own icon, which stands on white. */
const RUBRIC = '#a63a24';

/** A brighter rubric: at least 3 to 1 against white as well as against Chromium's darkest toolbar (#1c1b22). */
const LIT = '#c9472e';

/** A grey with 3 to 1 against the same two grounds. */
const UNLIT = '#868a8f';

/** The extension's icon, by its side in pixels. */
export const EXTENSION_ICON_SIZES = [16, 32, 48, 96, 128] as const;

/** The toolbar's, for screens of one, one and a half, two and three pixels per point. */
export const TOOLBAR_ICON_SIZES = [16, 24, 32, 48] as const;

/** A rendered icon: `file` is its path within the extension, `/` between folders. */
export interface RenderedIcon {
  file: string;
  png: Uint8Array;
}

/** The icon of the manifest, and the toolbar's: lit on an article, unlit elsewhere. */
export function renderIcons(root: string): RenderedIcon[] {
  const drawing = fs.readFileSync(path.join(root, 'assets', 'icon.svg'), 'utf8');
  const render = (file: string, ink: string, size: number): RenderedIcon => {
    const svg = drawing.replaceAll('currentColor', ink);
    const image = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render();
    return { file, png: image.asPng() };
  };
  return [
    ...EXTENSION_ICON_SIZES.map((size) => render(`icon/${size}.png`, RUBRIC, size)),
    ...TOOLBAR_ICON_SIZES.map((size) => render(`icon/lit-${size}.png`, LIT, size)),
    ...TOOLBAR_ICON_SIZES.map((size) => render(`icon/unlit-${size}.png`, UNLIT, size)),
  ];
}
