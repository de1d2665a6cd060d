/** How much is looked at to tell UTF-16 without a mark from other bytes; of less than the second nothing can be said. */
const SAMPLE = 4096;
const SHORTEST_SAMPLE = 16;

/**
 * The text of a file, line ends as `\n`; null where it is no text. UTF-8 or UTF-16 by the mark at its beginning; without one UTF-16 where every
 * other byte is zero, UTF-8 where it is valid but for a few places, else windows-1252, as old tools and spreadsheets write.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decoded(bytes);
  // Zeros stand in no text, but in nearly everything else.
  if (text === null || text.includes('\0')) return null;
  return text.replace(/\r\n?/g, '\n');
}

function decoded(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return decodeAs('utf-8', bytes);
  if (first === 0xff && second === 0xfe) return decodeAs('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return decodeAs('utf-16be', bytes);
  const zeros = countZeros(bytes.subarray(0, SAMPLE));
  const half = Math.min(bytes.length, SAMPLE) / 2;
  // Latin text in UTF-16: the high bytes are zero.
  const isSample = bytes.length >= SHORTEST_SAMPLE;
  if (isSample && zeros.odd > half * 0.5 && zeros.even === 0) return decodeAs('utf-16le', bytes);
  if (isSample && zeros.even > half * 0.5 && zeros.odd === 0) return decodeAs('utf-16be', bytes);
  if (zeros.even + zeros.odd > 0) return null;
  const text = decodeAs('utf-8', bytes);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  if (broken === 0) return text;
  // A file that was cut or damaged somewhere is still UTF-8 where more of it is valid than not.
  const valid = text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0;
  return valid > broken ? text : decodeAs('windows-1252', bytes);
}

function decodeAs(label: string, bytes: Uint8Array): string {
  return new TextDecoder(label).decode(bytes);
}

function countZeros(bytes: Uint8Array): { even: number; odd: number } {
  const found = { even: 0, odd: 0 };
  bytes.forEach((byte, at) => {
    if (byte === 0) found[at % 2 === 0 ? 'even' : 'odd'] += 1;
  });
  return found;
}
