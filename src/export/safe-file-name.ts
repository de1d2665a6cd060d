/** Names that Windows keeps for devices, with any ending (https://learn.microsoft.com/windows/win32/fileio/naming-a-file). */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?=\.|$)/i;

/** What no file system, or no program for notes (`#^[]`), takes in a name. */
const FORBIDDEN = /[<>:"/\\|?*#^[\]]+/g;

/** What is not seen but changes what is: controls, marks of direction and their overrides, private and unpaired units. Joiners stay, they make signs. */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Co}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/gu;

/** Bytes of UTF-8. File systems take 255; eCryptfs takes 143, and there has to be room for a number and an ending. */
const LONGEST = 120;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** The beginning of a text that fits, not cut within what is seen as one sign. */
function shortened(text: string): string {
  if (bytesOf(text) <= LONGEST) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(
    text.slice(0, LONGEST),
  )) {
    if (bytesOf(kept + segment) > LONGEST) break;
    kept += segment;
  }
  return kept;
}

/** A title as the name of a file, without its ending, that Windows, macOS and Linux all take; `fallback` where nothing of it is left. */
export function safeFileName(title: string, fallback: string): string {
  const clean = (text: string): string =>
    text
      .normalize('NFC')
      .replace(/\s+/g, ' ')
      .replace(UNSEEN, '')
      .replace(FORBIDDEN, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[\s.~-]+|[\s.]+$/g, '');
  const name = shortened(clean(title)).replace(/[\s.]+$/, '');
  if (name === '') return fallback;
  return DEVICE.test(name) ? `_${name}` : name;
}

/** Gives names that are used once: where letters differ in their case alone, many file systems see one name. */
export function uniqueNames(): (name: string) => string {
  const used = new Set<string>();
  return (name) => {
    let given = name;
    for (let number = 2; used.has(given.toLowerCase()); number += 1) given = `${name} ${number}`;
    used.add(given.toLowerCase());
    return given;
  };
}
