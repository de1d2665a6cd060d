import type { Appeal } from '../../appeals/appeal.ts';
import type { Article } from '../../article/article.ts';
import type { Environment } from '../../browser/environment.ts';
import { parseHtml } from '../../html/parse-html.ts';
import { plainText } from '../../html/plain-text.ts';
import { withoutAddresses } from './without-addresses.ts';

/** What the report is about: an article on screen, or the name of the message that stands in its place. */
export type Subject =
  | { kind: 'article'; article: Article; address: string; looksLikeArticle: boolean; isSaved: boolean }
  | { kind: 'message'; name: string; detail?: string | undefined };

/** What of a page the reader lets into the report; without it nothing of the page's own words or address is there. */
export interface Allowed {
  address: boolean;
  appeals: boolean;
  text: boolean;
}

/** Elements whose number tells how a page was read. */
const COUNTED = ['p', 'h2', 'h3', 'h4', 'ul', 'ol', 'blockquote', 'figure', 'img', 'table', 'pre', 'a'] as const;

/** A fence that nothing within it can close: longer than any run of backticks there. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text.trim()}\n${fence}`;
}

const words = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const known = (value: string | null): string => (value === null || value === '' ? 'none' : 'found');

function factsOf({ article, looksLikeArticle, isSaved }: Extract<Subject, { kind: 'article' }>): string[] {
  const { doubt, pages, reading = 'first' } = article;
  const root = parseHtml(article.content).body;
  const counts = COUNTED.map((name) => [name, root.querySelectorAll(name).length] as const).filter(
    ([, count]) => count > 0,
  );
  return [
    `Read ${isSaved ? 'from the library' : 'from its page'}, reading: ${reading}`,
    `Detector: ${looksLikeArticle ? 'an article' : 'no article'}`,
    `Language: ${/^[\w-]{2,35}$/.test(article.lang ?? '') ? article.lang : 'unknown'}, ${article.dir}`,
    `Words: ${article.wordCount}${doubt ? `, doubted (${doubt.reason}): the page seems to hold ${doubt.pageWords}` : ''}${article.incomplete ? ', only the beginning' : ''}`,
    ...(pages ? [`Page ${pages.number} of ${pages.count ?? 'an unknown number'}`] : []),
    `Title: ${known(article.title)}, author: ${known(article.byline)}, site: ${known(article.siteName)}, date: ${known(article.published)}, lead picture: ${known(article.leadImage)}`,
    `Content: ${counts.map(([name, count]) => `${name} ${count}`).join(', ') || 'nothing'}`,
    `Appeals: ${article.appeals.length}`,
  ];
}

function appealOf({ kind, placement, text, reasons, count }: Appeal, mayTell: boolean): string {
  const why = reasons.map(({ signal, detail }) =>
    mayTell && detail ? `${signal} (${detail.replaceAll(/\s+/g, ' ')})` : signal,
  );
  const line = `- ${kind}, ${placement}, ${words(text)} words${count > 1 ? `, ${count} times` : ''}: ${why.join(', ')}`;
  return mayTell ? `${line}\n\n${fenced(text)}\n` : line;
}

/** The report as Markdown, in English, for whoever mends it. `said`: what the reader writes of the problem. Nothing of the page is in it but what is allowed. */
export function problemReport(subject: Subject, environment: Environment, said: string, allowed: Allowed): string {
  const parts = ['# A problem with a page, in Colophon', ''];
  if (said.trim() !== '') parts.push(said.trim(), '');
  parts.push(...environment.lines.map((line) => `- ${line}`));
  if (subject.kind === 'message') {
    parts.push(`- In place of an article: ${subject.name}`);
    if (subject.detail) parts.push('', fenced(withoutAddresses(subject.detail)));
  } else {
    const { article, address } = subject;
    parts.push(`- Address: ${allowed.address ? address : 'left out'}`, ...factsOf(subject).map((line) => `- ${line}`));
    if (article.appeals.length > 0)
      parts.push('', '## Appeals', '', ...article.appeals.map((appeal) => appealOf(appeal, allowed.appeals)));
    if (allowed.text) parts.push('', '## Text', '', fenced(plainText(parseHtml(article.content).body)));
  }
  return `${parts
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}
