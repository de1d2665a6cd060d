import type { Article } from '../article/article.ts';
import { sanitize } from '../html/sanitize.ts';

/**
 * The addresses of the pictures that the reader shows for an article: of its text, its appeals, its lead picture, and what
 * stands for its videos. Found in the sanitized fragments, so each address is written as the reader will write it. Each once,
 * in the order of the text; http(s) only: a picture that is data is in the text already.
 */
export function pictureUrls(article: Article): string[] {
  const urls = new Set<string>();
  if (article.leadImage && URL.canParse(article.leadImage)) urls.add(new URL(article.leadImage).href);
  for (const html of [article.content, ...article.appeals.map((appeal) => appeal.html)]) {
    const fragment = sanitize(html, { baseUrl: article.url });
    for (const picture of fragment.querySelectorAll('img[src], video[poster]')) {
      urls.add(picture.getAttribute(picture.localName === 'img' ? 'src' : 'poster') ?? '');
    }
  }
  return [...urls].filter((url) => /^https?:/.test(url));
}
