import { expect, test } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import type { TabReading } from '../../../src/browser/read-tab.ts';
import type { ReaderView } from '../../../src/ui/reader/reader-view.ts';
import { isOnScreen } from '../../../src/ui/reader/same-reading.ts';

const ARTICLE = { url: 'https://news.example/a', title: 'A', content: '<p>a</p>' } as Article;
const view = (article: Article): ReaderView =>
  ({ kind: 'article', reading: { article, looksLikeArticle: true } }) as ReaderView;
const found = (article: Article, looksLikeArticle = true): TabReading => ({ ok: true, article, looksLikeArticle });

test('a page that says the same is on screen, and one that says anything else is not', () => {
  expect(isOnScreen(view(ARTICLE), found({ ...ARTICLE }))).toBe(true);
  for (const other of [{ url: 'https://news.example/b' }, { title: 'B' }, { content: '<p>b</p>' }])
    expect(isOnScreen(view(ARTICLE), found({ ...ARTICLE, ...other }))).toBe(false);
  expect(isOnScreen(view(ARTICLE), found(ARTICLE, false))).toBe(false);
  expect(isOnScreen(view(ARTICLE), { ok: false, failure: 'no-article' })).toBe(false);
  expect(isOnScreen({ kind: 'loading' }, found(ARTICLE))).toBe(false);
});

test('what the reader chose stays while the page is the same', () => {
  const pages = { number: 1, count: 2, others: [] };
  const longer = { ...ARTICLE, content: '<p>a</p><p>b</p>' };
  expect(isOnScreen(view({ ...longer, reading: 'plain' }), found(ARTICLE))).toBe(true);
  expect(isOnScreen(view({ ...longer, pages: { ...pages, joined: { first: 1, last: 2 } } }), found(ARTICLE))).toBe(
    true,
  );
  expect(isOnScreen(view({ ...longer, pages }), found(ARTICLE))).toBe(false);
  const elsewhere = { ...ARTICLE, url: 'https://news.example/b' };
  expect(isOnScreen(view({ ...longer, reading: 'plain' }), found(elsewhere))).toBe(false);
});
