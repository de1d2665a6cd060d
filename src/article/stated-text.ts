import { newDocument } from '../html/new-document.ts';
import { parseHtml } from '../html/parse-html.ts';
import { plainText } from '../html/plain-text.ts';
import type { LinkedData } from './metadata/linked-data.ts';

/** Characters of a text looked at; longer ones are cut. */
const LONGEST = 2_000_000;

/** A text that is written as HTML, some pages do, has one of these. */
const HTML = /<(?:p|br|div|h[1-6]|ul|ol|a|em|strong|span)\b|&(?:nbsp|amp|quot|#\d{2,5});/i;

/**
 * The article's text as the page's JSON-LD states it (`articleBody` of https://schema.org/Article), in lines; empty where it does not.
 * Comes from the page: untrusted, and plain text.
 */
export function statedText({ article }: LinkedData, page: Document): string {
  const body = article?.['articleBody'];
  if (typeof body !== 'string') return '';
  const written = body.slice(0, LONGEST);
  return plainText(HTML.test(written) ? parseHtml(written, page).body : linesOf(written, page));
}

/** As lines: in HTML, line breaks of the source would be spaces. */
function linesOf(written: string, page: Document): Node {
  const box = newDocument(page).body;
  for (const line of written.split(/\r\n|[\r\n]/)) {
    const paragraph = box.ownerDocument.createElement('p');
    paragraph.textContent = line;
    box.append(paragraph);
  }
  return box;
}

/** A page of its own made of lines, in the place of one that holds the same text otherwise. */
export function pageOfLines(text: string, like: Document): Document {
  const page = newDocument(like, like.title);
  const lang = like.documentElement.getAttribute('lang');
  if (lang !== null) page.documentElement.setAttribute('lang', lang);
  for (const line of text.split('\n')) {
    const paragraph = page.createElement('p');
    paragraph.textContent = line;
    page.body.append(paragraph);
  }
  return page;
}
