import { expect, it, vi } from 'vitest';
import { detectArticle } from '../../../src/article/detect-article.ts';
import { LANGUAGES } from './detector-languages.ts';
import { KINDS } from './detector-pages.ts';

const SENTENCES =
  'The mill stood empty for nine years before anybody thought of the wheel again. When they turned it, in spring, the whole street came to hear the sound, which some of them had missed without knowing what it was that they missed. ';

function isArticle(body: string, head: string): boolean {
  const page = new DOMParser().parseFromString(`<head>${head}</head><body>${body}</body>`, 'text/html');
  // Where the page was not loaded from the web, the address that it claims counts.
  Object.defineProperty(page, 'URL', { value: 'about:blank' });
  return detectArticle(page).isArticle;
}

const at = (path: string) => `<link rel="canonical" href="https://www.example.org${path}">`;
const links = (count: number) => '<ul><li><a href="/a">Another page of this site</a></li></ul>'.repeat(count);
const cards = (count: number) =>
  '<div><img><div><a href="/p">Blue kettle</a></div><span class="price">20</span></div>'.repeat(count);
const prose = (count: number) => `<p>${SENTENCES}</p>`.repeat(count);

it.each([
  ['hardly anything but prose', prose(6), ''],
  ['prose in boxes without paragraphs', `<div>${SENTENCES}</div>`.repeat(8), ''],
  ['prose among links, under an article path', prose(8) + links(60), at('/news/2025/the-old-mill-turns-again')],
  [
    'a story that says so',
    prose(5) + links(60),
    '<meta property="og:type" content="article"><script type="application/ld+json">{"@type": "NewsArticle"}</script>',
  ],
])('takes for an article: %s', (_name, body, head) => {
  expect(isArticle(body, head)).toBe(true);
});

it('takes for an article what components show in roots of their own', () => {
  const page = new DOMParser().parseFromString('<body><news-page></news-page></body>', 'text/html');
  Object.defineProperty(page, 'URL', { value: 'about:blank' });
  const inner = page.createElement('news-story');
  page.querySelector('news-page')?.attachShadow({ mode: 'open' }).append(inner);
  expect(detectArticle(page).isArticle).toBe(false);
  inner.attachShadow({ mode: 'open' }).innerHTML = prose(6);
  expect(detectArticle(page).isArticle).toBe(true);
});

it.each([
  ['an empty page', '', ''],
  ['a page of links', links(200), at('/')],
  ["a shop's page", prose(2) + cards(150), `${at('/products/blue-kettle')}<meta property="og:type" content="product">`],
  ['a front page with teasers', `<p>${SENTENCES.slice(0, 140)}</p>${links(5)}`.repeat(12) + links(150), at('/')],
  ['links long enough to look like prose', `<p><a href="/a">${SENTENCES}</a></p>`.repeat(20), ''],
])('does not take for an article: %s', (_name, body, head) => {
  expect(isArticle(body, head)).toBe(false);
});

it.each(
  LANGUAGES.flatMap((words) =>
    Object.entries(KINDS).map(([kind, { isArticle, html }]) => ({ words, kind, isArticle, html })),
  ),
)('tells in $words.lang: $kind', ({ words, isArticle, html }) => {
  const page = new DOMParser().parseFromString(html(words), 'text/html');
  Object.defineProperty(page, 'URL', { value: 'about:blank' });
  expect(detectArticle(page).isArticle).toBe(isArticle);
});

it.each(LANGUAGES)('tells a saved page that claims no address, in $lang', (words) => {
  for (const { isArticle, html } of Object.values(KINDS)) {
    const page = new DOMParser().parseFromString(html(words), 'text/html');
    for (const claim of page.querySelectorAll('[rel="canonical"], [property="og:url"]')) claim.remove();
    Object.defineProperty(page, 'URL', { value: 'file:///home/reader/page.html' });
    expect(detectArticle(page).isArticle).toBe(isArticle);
  }
});

it('looks no further at a page that is clear', () => {
  const [words] = LANGUAGES;
  const html = words && KINDS['an article of a newspaper']?.html(words);
  const page = new DOMParser().parseFromString(html ?? '', 'text/html');
  Object.defineProperty(page, 'URL', { value: 'about:blank' });
  const walks = vi.spyOn(page, 'querySelectorAll');
  expect(detectArticle(page).isArticle).toBe(true);
  expect(walks).not.toHaveBeenCalled();
});
