/** What a page says of its encoding stands this early. Bytes (https://html.spec.whatwg.org/#determining-the-character-encoding). */
const PRESCANNED = 1024;

const DECLARED = /<meta[^>]+?charset\s*=\s*["']?\s*([\w-]+)/i;

/**
 * The text of a page: by the mark at its beginning, what the site says (`type`, the header `Content-Type`), what the page says, or the
 * encoding of the page around.
 */
export function decodePage(bytes: Uint8Array, type: string, around = 'utf-8'): string {
  const stated = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(type)?.[1];
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const declared = DECLARED.exec(String.fromCharCode(...bytes.subarray(0, PRESCANNED)))?.[1];
  for (const label of [hasMark ? 'utf-8' : stated, declared, around]) {
    const decoder = label === undefined ? undefined : decoderFor(label);
    if (decoder) return decoder.decode(bytes);
  }
  return new TextDecoder().decode(bytes);
}

function decoderFor(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label);
  } catch (error) {
    if (error instanceof RangeError) return undefined; // An encoding that nobody knows: the next one is tried.
    throw error;
  }
}
