const text = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, Math.min(to, bytes.length)));

/** Longest run of XML declaration, comments and document type before an SVG's root that is looked through, in bytes. */
const SVG_PROLOGUE = 4096;

/** What may stand before an SVG's root, each read from where the one before ended, so that no text is read twice. */
const PROLOGUE_PARTS = [
  /\s+/y,
  /<\?[^>]*>/y,
  /<!--(?:[^-]|-(?!->))*-->/y,
  /<!DOCTYPE\s+svg[^>[]*(?:\[[^\]]*\])?[^>]*>/iy,
];

/** Whether a text is an SVG document: its root element comes after declaration, comments and document type at most. */
function isSvg(start: string): boolean {
  let position = start.startsWith('\xef\xbb\xbf') ? 3 : 0;
  const skip = (part: RegExp): boolean => {
    part.lastIndex = position;
    if (!part.test(start)) return false;
    position = part.lastIndex;
    return true;
  };
  while (PROLOGUE_PARTS.some(skip));
  return /^<svg[\s/>]/i.test(start.slice(position));
}

/**
 * The media type of a picture by its first bytes, whatever the server called it; null for anything that is no picture.
 * (https://mimesniff.spec.whatwg.org/#matching-an-image-type-pattern; AVIF by its brand, SVG by its root element.)
 * An SVG is only ever shown as `<img>`, where it neither runs scripts nor loads anything.
 */
export function pictureType(bytes: Uint8Array): string | null {
  if (text(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return 'image/png';
  if (text(bytes, 0, 3) === '\xff\xd8\xff') return 'image/jpeg';
  if (/^GIF8[79]a$/.test(text(bytes, 0, 6))) return 'image/gif';
  if (text(bytes, 0, 4) === 'RIFF' && text(bytes, 8, 12) === 'WEBP') return 'image/webp';
  if (text(bytes, 4, 8) === 'ftyp' && /^.{8}(?:avif|avis)|^.{12,60}?(?:avif|avis)/s.test(text(bytes, 0, 64))) {
    return 'image/avif';
  }
  if (isSvg(text(bytes, 0, SVG_PROLOGUE))) return 'image/svg+xml';
  return null;
}

/** The first four bytes of fonts (https://mimesniff.spec.whatwg.org/#matching-a-font-type-pattern). */
const FONTS: Record<string, string> = {
  wOF2: 'font/woff2',
  wOFF: 'font/woff',
  OTTO: 'font/otf',
  '\0\x01\0\0': 'font/ttf',
  true: 'font/ttf',
  ttcf: 'font/collection',
};

/** The media type of a font by its first bytes; null for anything that is none. */
export const fontType = (bytes: Uint8Array): string | null => FONTS[text(bytes, 0, 4)] ?? null;
