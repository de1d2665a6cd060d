import { hostNameOf } from '../article/host-name.ts';
import { oneLine } from '../article/metadata/one-line.ts';

/** How a browser takes the words of a suggestion in its address bar: Chromium as XML, Firefox as they are. */
export type SuggestionForm = 'xml' | 'plain';

/** What an address bar shows, and what it hands back when it is chosen. */
export interface Suggestion {
  content: string;
  description: string;
}

/** Characters; what is longer does not fit anyway. */
const LONGEST_TITLE = 120;
const LONGEST_TYPED = 60;

/** What no XML may hold, not even as a reference (https://www.w3.org/TR/xml/#charsets). */
const NO_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text as it may stand in a suggestion. Whatever it holds, it is text. */
export const suggestedText = (text: string, form: SuggestionForm): string =>
  form === 'plain' ? text : text.replace(NO_XML, '').replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? '');

/** Keeps the direction of a title to itself: the site stands behind it all the same. */
const isolated = (text: string): string => `\u2068${text}\u2069`;

/** What was typed, as it may be said again. */
export const typedText = (typed: string): string => isolated(oneLine(typed, LONGEST_TYPED) ?? '');

/** The suggestion of a saved article: its title and its true site. Its address is what is handed back. */
export function suggestArticle({ title, url }: { title: string; url: string }, form: SuggestionForm): Suggestion {
  const host = hostNameOf(url);
  const name = suggestedText(isolated(oneLine(title, LONGEST_TITLE) ?? host), form);
  const site = suggestedText(host, form);
  return { content: url, description: form === 'xml' ? `${name} <dim>– ${site}</dim>` : `${name} – ${site}` };
}
