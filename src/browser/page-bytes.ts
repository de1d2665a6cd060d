/** HTML of more bytes is not read: the longest articles known have a tenth of it. */
const MOST_BYTES = 10_000_000;

/** Milliseconds from the asking for a page to its last byte. */
export const PAGE_TIME_LIMIT = 20_000;

/** What a page says of its encoding stands this early. Bytes (https://html.spec.whatwg.org/#determining-the-character-encoding). */
const PRESCANNED = 1024;

const DECLARED = /<meta[^>]+?charset\s*=\s*["']?\s*([\w-]+)/i;

/** What a page is asked for as. */
export const HTML_ACCEPT = 'text/html,application/xhtml+xml';

/** Whether the header `Content-Type` says that an answer is a page. */
export const isHtmlType = (type: string): boolean => /^\s*(?:text\/html|application\/xhtml\+xml)\s*(?:;|$)/i.test(type);

/** All bytes of a page; null where they are too many. */
export async function readPageBytes(response: Response): Promise<Uint8Array | null> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > MOST_BYTES) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

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
