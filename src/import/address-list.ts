import { collectEntries } from './collect-entries.ts';
import type { ReadEntries } from './imported-item.ts';
import { given, line } from './read-fields.ts';
import { readAddress } from './web-address.ts';

/** An address among other words, up to what cannot be part of one. */
const ADDRESS = /\bhttps?:\/\/[^\s<>"'`|\\^{}]+/gi;

/** A link in Markdown; addresses may hold one pair of brackets. */
const MARKDOWN_LINK =
  /\[([^[\]\n]{0,500})\]\(\s*<?(https?:\/\/(?:[^\s()<>]|\([^\s()<>]*\))+)>?(?:\s+"[^"\n]*")?\s*\)/gi;

/** Whether a text holds any address, in one line or another. */
export function holdsAddresses(text: string): boolean {
  return text.split('\n').some((written) => /\bhttps?:\/\/\S/i.test(written) || 'url' in readAddress(written, true));
}

/**
 * A list of addresses, one in a line or several, with or without `https://`, among other words or as links of Markdown (whose words are
 * the titles). Empty lines and such that begin with `#` do not count; any other line without an address is refused.
 */
export function readAddressList(text: string, file: string): ReadEntries {
  const entries = collectEntries('addresses', file);
  text.split('\n').forEach((written, index) => {
    const place = { line: index + 1 };
    const words = written.trim();
    if (words === '' || words.startsWith('#')) return;
    let count = 0;
    const rest = words.replace(MARKDOWN_LINK, (_, title: string, url: string) => {
      count += 1;
      entries.take(url, place, () => given({ title: line(title, 'title') }));
      return ' ';
    });
    for (const [url] of rest.matchAll(ADDRESS)) {
      count += 1;
      entries.take(withoutStops(url), place, () => ({}));
    }
    if (count > 0) return;
    const address = readAddress(words, true);
    if ('url' in address) entries.take(address.url, place, () => ({}));
    else entries.refuse(address.reason, place, words);
  });
  return entries.result();
}

/** Without the marks that end a sentence, and without a bracket that was opened before the address. */
function withoutStops(url: string): string {
  let end = url.length;
  while (end > 0) {
    const sign = url[end - 1] ?? '';
    const isClosing = sign === ')' || sign === ']';
    const opened =
      isClosing && url.slice(0, end).split(sign === ')' ? '(' : '[').length >= url.slice(0, end).split(sign).length;
    if (!/[.,;:!?*_)\]]/.test(sign) || opened) break;
    end -= 1;
  }
  return url.slice(0, end);
}
