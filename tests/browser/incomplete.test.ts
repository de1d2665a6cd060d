import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/article/extract-article.ts';

const SENTENCE =
  'The lock keepers of the upper canal have kept a diary since 1874, and every flood of the valley stands in it with its hour and its height.';
const paragraphs = (number: number): string =>
  Array.from({ length: number }, (_, at) => `<p>${at + 1}. ${SENTENCE}</p>`).join('');

/** A wall as pages have it: in the text's own column, right after the last paragraph. */
const WALL =
  '<div class="offer"><h3>57 % of this article remain</h3><p>Subscribe now to read the full story. Subscribers support our journalism.</p><p><a href="/subscribe">Subscribe for 3 € a month</a></p><p>Already a subscriber? Log in.</p></div>';
const MILD =
  '<div class="offer"><p>Continue reading with a subscription. Become a member today and read all our articles.</p><p><a href="/subscribe">Become a member</a></p></div>';
const PLAIN =
  '<div class="offer"><p>Become a member today and support our independent journalism from 3 € a month.</p><p><a href="/membership">Become a member</a></p></div>';
const DONATE =
  '<div class="offer"><p>Please consider a donation to support our independent journalism.</p><p><a href="/donate">Donate now</a></p></div>';

const SIGN_UP =
  '<div class="offer"><p>To continue reading, sign up for our free newsletter.</p><form><input type="email" placeholder="Your email address"><button>Sign up</button></form></div>';

const data = (more: Record<string, unknown>): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'The diary', datePublished: '2026-01-02', ...more })}</script>`;

function incomplete(body: string, head = ''): boolean | undefined {
  const page = new DOMParser().parseFromString(
    `<html lang="en"><head><title>The diary</title>${head}</head><body><main><article><h1>The diary</h1>${body}</article></main></body></html>`,
    'text/html',
  );
  const article = extractArticle(page, { url: 'https://www.news.example/diary' });
  expect(article?.content).toContain(SENTENCE);
  expect(article?.appeals.length).toBeGreaterThan(0);
  return article?.incomplete;
}

const PAID = data({ isAccessibleForFree: false });

describe('an article is told as incomplete', () => {
  it.each([
    ['where the page counts what is left', paragraphs(8) + WALL, ''],
    [
      'where it does so and the article is free after a sign-up',
      paragraphs(8) + WALL,
      data({ isAccessibleForFree: true }),
    ],
    ['where it goes on with a subscription', paragraphs(8) + MILD, ''],
    ['where it is not free, and a membership is asked for where the little text ends', paragraphs(8) + PLAIN, PAID],
    ['where the data says so in words', paragraphs(8) + PLAIN, data({ isAccessibleForFree: 'False' })],
    [
      'where the metadata says that it is locked',
      paragraphs(8) + PLAIN,
      '<meta property="article:content_tier" content="locked">',
    ],
    [
      'where a longer text breaks off',
      `${paragraphs(20)}<p>${SENTENCE} And then, when the water rose, the keeper…</p>${PLAIN}`,
      PAID,
    ],
    ['where it goes on with a sign-up, and is not free', paragraphs(14) + SIGN_UP, PAID],
    ['where a credit follows', `${paragraphs(8)}${WALL}<p>Photo: The Valley Courier</p>`, ''],
  ])('%s', (_, body, head) => expect(incomplete(body, head)).toBe(true));
});

describe('an article is not told as incomplete', () => {
  it.each([
    ['where a membership is asked for, and no more', paragraphs(6) + PLAIN, ''],
    ['where it goes on with a sign-up, and nothing is said of its being free', paragraphs(14) + SIGN_UP, ''],
    ['where a donation is asked for', paragraphs(6) + DONATE, PAID],
    ['where the text goes on after the wall', paragraphs(3) + WALL + paragraphs(6), ''],
    ['where it is not free but long and ends as texts end', paragraphs(20) + PLAIN, PAID],
    ['where it is free', paragraphs(8) + MILD, data({ isAccessibleForFree: true })],
    [
      'where the words that the page counts are there',
      paragraphs(8) + WALL,
      data({ isAccessibleForFree: false, wordCount: 220 }),
    ],
    [
      'where the part that is paid for is there',
      `<div class="paid">${paragraphs(9)}</div>${MILD}`,
      data({ isAccessibleForFree: false, hasPart: { isAccessibleForFree: false, cssSelector: '.paid' } }),
    ],
    ['where "continue reading" stands after a long text', paragraphs(40) + MILD, ''],
    [
      'where its own text speaks of what remains',
      `${paragraphs(5)}<p>57 % of this article of the treaty remain in force, and ${SENTENCE}</p>${PLAIN}`,
      '',
    ],
  ])('%s', (_, body, head) => expect(incomplete(body, head)).toBeUndefined());
});
