import type { Article } from '../article/article.ts';
import { oneLine } from '../article/metadata/one-line.ts';
import { readingTime } from '../article/reading-time.ts';
import { textDirection } from '../article/text-direction.ts';
import { tidyContent } from '../article/tidy-content.ts';
import { parseHtml } from '../html/parse-html.ts';
import { plainText } from '../html/plain-text.ts';
import type { ImportedItem } from './imported-item.ts';
import { markdownHtml } from './markdown-html.ts';

/** Characters of the text that stand for a summary where there is none. */
const EXCERPT = 250;

/**
 * The article of an item that brings its text along, in the shape in which pages are read: tidied, counted, untrusted. Null where there is no
 * text, or no word in it. No appeals are looked for: the service has taken the text out of its page, and no word of it may be lost.
 */
export function itemArticle(item: ImportedItem): Article | null {
  const html = item.html ?? (item.markdown === undefined ? undefined : markdownHtml(item.markdown));
  if (html === undefined) return null;
  const document = parseHtml(html);
  const content = document.body;
  const { url, title = '', lang = null } = item;
  takeBackPictures(content);
  tidyContent(content, { title, url });
  const text = plainText(content);
  const time = readingTime(text, lang);
  if (time.wordCount === 0) return null;
  return {
    url,
    canonicalUrl: null,
    title: title || (oneLine(content.querySelector('h1, h2')?.textContent ?? '', 300) ?? ''),
    byline: item.byline ?? null,
    siteName: null,
    published: item.published ?? null,
    modified: null,
    lang,
    dir: textDirection(content.querySelector('[dir]')?.getAttribute('dir'), text),
    excerpt: item.excerpt ?? oneLine(text, EXCERPT),
    leadImage: null,
    ...time,
    content: content.innerHTML,
    appeals: [],
  };
}

/** Omnivore's server of pictures, which is gone; the address of the picture itself follows size and signature. */
const PROXIED = /^https:\/\/proxy-prod\.omnivore-image-cache\.app\/[^/]*\/(https?:\/\/.*)$/s;

/** Pictures that a service had put on servers of its own get their own addresses back (`data-omnivore-original-src` beside `src`). */
function takeBackPictures(content: Element): void {
  for (const picture of content.querySelectorAll('img')) {
    const stated = picture.getAttribute('data-omnivore-original-src');
    const own = stated ?? PROXIED.exec(picture.getAttribute('src') ?? '')?.[1];
    if (own) picture.setAttribute('src', own);
  }
}
