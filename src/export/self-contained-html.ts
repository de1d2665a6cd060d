import { newDocument } from '../html/new-document.ts';
import type { ExportArticle } from './export-article.ts';
import type { ExportWords } from './export-words.ts';
import { articleHead, hostOf, marksElement, titleOf } from './file-parts.ts';
import { type PicturePlaces, placePictures } from './place-pictures.ts';
import style from './self-contained.css?inline';

/** Nothing runs and nothing is asked for when the file is opened, whatever its text may hold. */
const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * An article as one HTML file that opens anywhere, also without a network. `pictures` has the pictures themselves, as `data:`
 * addresses; others are links. `appeals`: what the publisher asks stands folded at the end.
 */
export function selfContainedHtml(
  article: ExportArticle,
  { pictures, words, appeals }: { pictures: PicturePlaces; words: ExportWords; appeals: boolean },
): string {
  const page = newDocument(article.content.ownerDocument, titleOf(article, words));
  page.documentElement.lang = article.lang ?? words.lang;
  page.documentElement.dir = article.dir;
  const meta = (attributes: Record<string, string>): void => {
    const element = page.createElement('meta');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    page.head.append(element);
  };
  // In this order: letters are read rightly and the policy holds before anything of the page's own comes.
  const title = page.querySelector('title');
  meta({ charset: 'utf-8' });
  meta({ 'http-equiv': 'Content-Security-Policy', content: POLICY });
  meta({ name: 'viewport', content: 'width=device-width, initial-scale=1' });
  meta({ name: 'referrer', content: 'no-referrer' });
  meta({ name: 'color-scheme', content: 'light dark' });
  meta({ name: 'generator', content: 'Colophon' });
  if (article.byline) meta({ name: 'author', content: article.byline });
  if (title) page.head.append(title);
  if (/^https?:/.test(article.url)) {
    const origin = page.createElement('link');
    origin.setAttribute('rel', 'canonical');
    origin.setAttribute('href', article.url);
    page.head.append(origin);
  }
  const sheet = page.createElement('style');
  sheet.textContent = style;
  page.head.append(sheet);

  const whole = page.createElement('article');
  const content = article.content.cloneNode(true) as DocumentFragment;
  placePictures(content, pictures, words);
  whole.append(articleHead(article, words), content);
  const marks = marksElement(article, words);
  if (marks) whole.append(marks);
  if (appeals && article.appeals.length > 0) whole.append(appealsFooter(article, pictures, words));
  page.body.append(whole);
  return `<!doctype html>\n${page.documentElement.outerHTML}\n`;
}

/** What the publisher asks, folded, as in the reader. */
function appealsFooter(article: ExportArticle, pictures: PicturePlaces, words: ExportWords): HTMLElement {
  const document = article.content.ownerDocument;
  const footer = document.createElement('footer');
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.lang = words.lang;
  summary.dir = 'auto';
  summary.textContent = words.appeals(article.appeals.length, article.siteName ?? hostOf(article.url));
  details.append(summary);
  for (const { content } of article.appeals) {
    const copy = content.cloneNode(true) as DocumentFragment;
    placePictures(copy, pictures, words);
    const appeal = document.createElement('div');
    appeal.className = 'appeal';
    appeal.append(copy);
    details.append(appeal);
  }
  footer.append(details);
  return footer;
}
