import dyslexicItalic from '@fontsource/opendyslexic/files/opendyslexic-latin-400-italic.woff2?url';
import dyslexic from '@fontsource/opendyslexic/files/opendyslexic-latin-400-normal.woff2?url';
import dyslexicBoldItalic from '@fontsource/opendyslexic/files/opendyslexic-latin-700-italic.woff2?url';
import dyslexicBold from '@fontsource/opendyslexic/files/opendyslexic-latin-700-normal.woff2?url';
import legibleExtItalic from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-italic.woff2?url';
import legibleExt from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2?url';
import legibleItalic from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-italic.woff2?url';
import legible from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';
import type { ReadingFont } from '../../../settings/reading-look.ts';

/** Characters of the second file of a family: as @fontsource divides them. */
const LATIN_EXT =
  'U+0100-0130, U+0132-0151, U+0154-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C4, U+2113, U+2C60-2C7F, U+A720-A7FF';

const LEGIBLE = 'Atkinson Hyperlegible Next Variable';

/** The files of the fonts that come with Colophon. */
export const FACES: Partial<
  Record<ReadingFont, readonly (readonly [family: string, url: string, FontFaceDescriptors])[]>
> = {
  legible: [
    [LEGIBLE, legible, { weight: '200 800' }],
    [LEGIBLE, legibleItalic, { weight: '200 800', style: 'italic' }],
    [LEGIBLE, legibleExt, { weight: '200 800', unicodeRange: LATIN_EXT }],
    [LEGIBLE, legibleExtItalic, { weight: '200 800', style: 'italic', unicodeRange: LATIN_EXT }],
  ],
  dyslexic: [
    ['OpenDyslexic', dyslexic, { weight: '400' }],
    ['OpenDyslexic', dyslexicItalic, { weight: '400', style: 'italic' }],
    ['OpenDyslexic', dyslexicBold, { weight: '700' }],
    ['OpenDyslexic', dyslexicBoldItalic, { weight: '700', style: 'italic' }],
  ],
};
