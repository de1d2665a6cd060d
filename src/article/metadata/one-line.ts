/** Control characters, and those that reorder the text around them or hide in it; joiners, which some scripts need, stay. */
const UNWANTED = /[\p{Cc}\p{Zl}\p{Zp}\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]/gu;

/**
 * What is drawn as nothing at all, and makes two names that look the same differ: soft hyphens, fillers, operators without a sign, tags, but for those
 * of flags (https://www.unicode.org/reports/tr51/#flag-emoji-tag-sequences).
 */
const HIDDEN =
  /\u034f|\u17b4|\u17b5|[\u00ad\u115f\u1160\u180e\u2061-\u2064\u206a-\u206f\u3164\uffa0]|(?<!\u{1f3f4}[\u{e0020}-\u{e007f}]{0,12})[\u{e0000}-\u{e007f}]/gu;

/** Text without what reorders the text around it, or is not seen. Marks of direction and joiners stay: right-to-left scripts need them. */
export const honestText = (written: string): string =>
  written.toWellFormed().replace(HIDDEN, '').replace(UNWANTED, ' ');

/** Text on one line of at most `longest` characters, its words as they are; null when nothing is left. */
export function oneLine(written: string, longest: number): string | null {
  const text = honestText(written.slice(0, 4 * longest + 1000))
    .replace(/\s+/g, ' ')
    .trim();
  if (text === '') return null;
  if (text.length <= longest) return text;
  return `${text
    .slice(0, longest - 1)
    .toWellFormed()
    .replace(/\ufffd$/, '')
    .trimEnd()}…`;
}
