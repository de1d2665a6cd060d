/** HTML of more bytes is not read: the longest articles known have a tenth of it. */
const MOST_BYTES = 10_000_000;

/** Milliseconds from the asking for a page to its last byte. */
export const PAGE_TIME_LIMIT = 20_000;

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
