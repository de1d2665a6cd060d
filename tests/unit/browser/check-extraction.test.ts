import { expect, test } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { checkAppeals } from '../../../src/article/check-article.ts';
import { checkExtraction, checkReadings } from '../../../src/browser/check-extraction.ts';

const article: Article = {
  url: 'https://example.org/a',
  canonicalUrl: null,
  title: 'A',
  byline: null,
  siteName: null,
  published: null,
  modified: null,
  lang: 'en',
  dir: 'ltr',
  excerpt: null,
  leadImage: null,
  wordCount: 2,
  readingMinutes: 1,
  content: '<p>a</p>',
  appeals: [
    {
      id: 'a1',
      kind: 'donation',
      placement: 'inline',
      html: '<p>Give</p>',
      text: 'Give',
      reasons: [{ signal: 'asks-for-money', detail: 'Give' }],
      count: 1,
    },
  ],
};

test('what is shaped like an extraction comes through unchanged', () => {
  const extraction = { ok: true, article, looksLikeArticle: true };
  expect(checkExtraction(extraction)).toEqual(extraction);
  expect(checkExtraction({ ok: false, failure: 'frameset' })).toEqual({ ok: false, failure: 'frameset' });
  const cut = { ok: true, article: { ...article, incomplete: true }, looksLikeArticle: true };
  expect(checkExtraction(cut)).toEqual(cut);
  expect(checkExtraction({ ...cut, article: { ...article, incomplete: 'yes' } })).toEqual(extraction);
});

test('a doubt and the name of a reading come through, and nothing that only looks like one', () => {
  const doubted = { ...article, doubt: { reason: 'left-behind', pageWords: 500 }, reading: 'marked-main' } as const;
  expect(checkExtraction({ ok: true, article: doubted, looksLikeArticle: true })).toMatchObject({ article: doubted });
  for (const odd of [{ doubt: 'short' }, { doubt: { reason: 'toString' } }, { reading: 'constructor' }, { reading: 7 }])
    expect(checkExtraction({ ok: true, article: { ...article, ...odd }, looksLikeArticle: true })).toEqual({
      ok: true,
      article,
      looksLikeArticle: true,
    });
  const most = { ...article, doubt: { reason: 'near-empty', pageWords: 'many', more: 1 } };
  expect(checkExtraction({ ok: true, article: most })).toMatchObject({
    article: { doubt: { reason: 'near-empty', pageWords: 0 } },
  });
});

test('pages come through that have numbers and stand on the site of the article', () => {
  const others = [
    { number: 2, url: 'https://example.org/a?page=2' },
    { number: 3, url: 'https://example.org/a?page=3' },
  ];
  const checked = (pages: unknown) => checkExtraction({ ok: true, article: { ...article, pages } });
  for (const pages of [
    { number: 1, count: 3, others },
    { number: 1, count: null, others },
    { number: 4, count: 4, others, joined: { first: 2, last: 4 } },
    { number: 1, count: 2, others: [], joined: { first: 1, last: 2 } },
  ])
    expect(checked(pages)).toMatchObject({ article: { pages } });
  const odd = [
    { number: 2, url: 'https://example.com/a?page=2' },
    { number: 2, url: 'javascript:alert(1)' },
    { number: 2, url: 'blob:https://example.org/a' },
    { number: 0, url: 'https://example.org/a' },
    { number: 5000, url: 'https://example.org/a' },
    { number: 'two', url: 'https://example.org/a' },
    null,
    'https://example.org/a?page=2',
  ];
  expect(
    checked({ number: 1, count: 9999, others: [...odd, ...others], joined: { first: 3, last: 2 }, more: 1 }),
  ).toEqual({
    ok: true,
    looksLikeArticle: false,
    article: { ...article, pages: { number: 1, count: null, others } },
  });
  for (const none of [{ number: 1, count: 3, others: odd }, { number: 0, count: 3, others }, { others }, [], 'pages'])
    expect(checked(none)).toEqual({ ok: true, looksLikeArticle: false, article });
  const many = Array.from({ length: 80 }, (_, at) => ({ number: at + 2, url: `https://example.org/a?page=${at + 2}` }));
  expect(checked({ number: 1, count: 81, others: many })).toMatchObject({
    article: { pages: { others: many.slice(0, 30) } },
  });
});

test('of other readings those come through that are named, and not more than there can be', () => {
  const named = { ...article, reading: 'whole-page' } as const;
  expect(checkReadings([named, article, null, { ...named, content: 3 }])).toEqual([named]);
  expect(checkReadings(Array.from({ length: 50 }, () => named))).toHaveLength(10);
  expect(checkReadings('text')).toEqual([]);
});

test.each([
  null,
  undefined,
  'text',
  [],
  {},
  { ok: true },
  { ok: 1, article },
  { ok: true, article: { ...article, content: 7 } },
  { ok: true, article: { ...article, content: 'x'.repeat(30_000_001) } },
  { ok: false, failure: 'toString' },
  { ok: false, failure: 'page-left' },
])('%j is none', (value) => expect(checkExtraction(value)).toBeNull());

test('fields of the wrong kind become empty, unknown ones go, long ones are cut', () => {
  const odd = { ...article, title: {}, byline: 3, dir: 'up', wordCount: Number.NaN, extra: 1, lang: 'x'.repeat(9000) };
  const checked = checkExtraction({ ok: true, article: odd });
  expect(checked).toMatchObject({
    looksLikeArticle: false,
    article: { title: '', byline: null, dir: 'ltr', wordCount: 0 },
  });
  expect(checked?.ok && 'extra' in checked.article).toBe(false);
  expect(checked?.ok && checked.article.lang?.length).toBe(5000);
});

test('appeals that are none are left out, the others stay', () => {
  const [appeal] = article.appeals;
  expect(checkAppeals([appeal, null, { ...appeal, kind: 'bribe' }, { ...appeal, id: '"><' }])).toEqual([appeal]);
  expect(checkAppeals({ length: 1, 0: appeal })).toEqual([]);
  expect(checkAppeals(Array.from({ length: 900 }, () => appeal))).toHaveLength(500);
});
