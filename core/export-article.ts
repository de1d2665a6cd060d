import type { Article } from '../src/article/article.ts';
import { leadAddress, showLead } from '../src/article/lead-picture.ts';
import { contentMarkdown } from '../src/export/article-markdown.ts';
import { articleText } from '../src/export/article-text.ts';
import { escapeLine } from '../src/export/escape-markdown.ts';
import type { ExportArticle } from '../src/export/export-article.ts';
import { hostOf } from '../src/export/file-parts.ts';
import { markdownFile } from '../src/export/markdown-file.ts';
import { picturesOf } from '../src/export/place-pictures.ts';
import { selfContainedHtml } from '../src/export/self-contained-html.ts';
import { sourceOf } from '../src/export/source.ts';
import { plainText } from '../src/html/plain-text.ts';
import { settleHeadings } from '../src/html/settle-headings.ts';
import { type AppealDisplay, displayAppeals } from './display-appeals.ts';
import { ENGLISH } from './export-words.ts';
import { plainContent } from './plain-content.ts';

/** How an article is written down. */
export interface ExportOptions {
  /** Needed outside of a browser: any document of your DOM. Its parser reads the article's HTML; it is not changed. */
  document?: Document;
  /** What becomes of what the publisher asks. `fold`, the default: it stands at the end, under a heading of its own. */
  appeals?: AppealDisplay;
}

/**
 * An article as Markdown (CommonMark with GitHub's tables): what is known of it as YAML front matter, its title, its text; in the end what its publisher asks.
 * Pictures stay where they are on the web. Text of the page is escaped, but a table that Markdown cannot hold stays HTML: whatever shows the Markdown has to
 * sanitize what it makes of it.
 */
export function articleToMarkdown(article: Article, options: ExportOptions = {}): string {
  const ready = readyArticle(article, options);
  const contents = [ready.content, ...ready.appeals.map(({ content }) => content)];
  const pictures = new Map(picturesOf(...contents).map((address) => [address, address]));
  const text = markdownFile(ready, { pictures, words: ENGLISH });
  if (ready.appeals.length === 0) return text;
  const appeals = ready.appeals.map(({ content }) => contentMarkdown(content)).filter((part) => part !== '');
  return `${[text.trimEnd(), `## ${escapeLine(headingOf(ready))}`, ...appeals].join('\n\n')}\n`;
}

/** An article as plain text: title, author and day, address, then the text, blocks apart from each other; in the end what its publisher asks. */
export function articleToText(article: Article, options: ExportOptions = {}): string {
  const ready = readyArticle(article, options);
  const text = articleText(ready);
  if (ready.appeals.length === 0) return text;
  const appeals = ready.appeals.map(({ content }) => plainText(content)).filter((part) => part !== '');
  return `${[text.trimEnd(), headingOf(ready), ...appeals].join('\n\n')}\n`;
}

/**
 * An article as a web page of its own, what its publisher asks folded at its end. Opened as a file it runs nothing and loads nothing, by the policy in its
 * head: pictures and films are links. That policy is all that guards it: in a page of yours use `content`, sanitized.
 */
export function articleToHtml(article: Article, options: ExportOptions = {}): string {
  return selfContainedHtml(readyArticle(article, options), { pictures: new Map(), words: ENGLISH, appeals: true });
}

/** What stands for the address of a page that nobody has told. */
const UNKNOWN = /^about:/;

function readyArticle(article: Article, { document, appeals = 'fold' }: ExportOptions): ExportArticle {
  const shown = displayAppeals(article, appeals, document);
  const content = plainContent(shown.content, article.url, document);
  settleHeadings(content);
  showLead(content, article);
  return {
    ...sourceOf(article, UNKNOWN.test(article.url) ? '' : article.url),
    content,
    dir: article.dir,
    excerpt: article.excerpt,
    savedAt: null,
    tags: [],
    marks: [],
    lead: leadAddress(article),
    appeals: shown.appeals.map(({ kind, html }) => ({ kind, content: plainContent(html, article.url, document) })),
  };
}

const headingOf = ({ appeals, siteName, url }: ExportArticle): string =>
  ENGLISH.appeals(appeals.length, siteName || hostOf(url) || 'its publisher');
