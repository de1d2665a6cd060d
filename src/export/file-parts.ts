import type { ExportArticle } from './export-article.ts';
import type { ExportWords } from './export-words.ts';

/** A day in words, in the language of the interface; null for what is no day. */
export function dayInWords(day: string | number | null, { lang }: ExportWords): string | null {
  const moment = day === null ? Number.NaN : new Date(day).getTime();
  if (Number.isNaN(moment)) return null;
  // A day of publication has no time zone; a moment of saving is one of the reader's own day.
  const zone = typeof day === 'string' ? { timeZone: 'UTC' } : {};
  return new Intl.DateTimeFormat(lang, { dateStyle: 'long', ...zone }).format(moment);
}

/** What an article is called, also where it has no title. */
export const titleOf = ({ title }: ExportArticle, { untitled }: ExportWords): string => title.trim() || untitled;

/** The host that an article came from; its whole address where that has none. */
export const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host || url : url);

/**
 * What stands above an article's text: where it is from, its title, who wrote it and when, and the day it was saved. The title is
 * the one `h1`.
 */
export function articleHead(article: ExportArticle, words: ExportWords): HTMLElement {
  const document = article.content.ownerDocument;
  const head = document.createElement('header');
  const origin = document.createElement('p');
  origin.className = 'origin';
  const link = document.createElement('a');
  if (/^https?:/.test(article.url)) link.setAttribute('href', article.url);
  link.textContent = hostOf(article.url);
  origin.append(link);
  const heading = document.createElement('h1');
  heading.dir = 'auto';
  heading.textContent = titleOf(article, words);
  head.append(origin, heading);
  const published = dayInWords(article.published, words);
  const saved = dayInWords(article.savedAt, words);
  const facts = [article.byline, article.siteName, published, saved && words.saved(saved)].filter(Boolean);
  if (facts.length > 0) {
    const line = document.createElement('p');
    line.className = 'facts';
    for (const [at, fact] of facts.entries()) {
      const part = document.createElement('bdi');
      part.textContent = fact ?? '';
      line.append(...(at > 0 ? [' · '] : []), part);
    }
    head.append(line);
  }
  return head;
}

/** What the reader marked, under a heading of its own; null where that is nothing. */
export function marksElement({ marks, content }: ExportArticle, words: ExportWords): HTMLElement | null {
  if (marks.length === 0) return null;
  const document = content.ownerDocument;
  const section = document.createElement('section');
  section.className = 'marks';
  const heading = document.createElement('h2');
  heading.textContent = words.marks;
  section.append(heading);
  for (const { quote, note, colour } of marks) {
    const passage = document.createElement('blockquote');
    passage.dir = 'auto';
    passage.className = `mark-${colour}`;
    for (const part of quote.split(/\n+/).filter((line) => line.trim() !== '')) {
      const line = document.createElement('p');
      line.textContent = part.trim();
      passage.append(line);
    }
    section.append(passage);
    if (note.trim() === '') continue;
    const written = document.createElement('p');
    written.dir = 'auto';
    written.textContent = note.trim();
    section.append(written);
  }
  return section;
}
