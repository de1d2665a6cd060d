import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { extractArticle } from '../../src/article/extract-article.ts';
import { otherReadings } from '../../src/article/readings.ts';
import { atOnce } from '../../src/article/stages.ts';

const url = 'https://www.news.example/2026/diary';
const SENTENCE =
  'The lock keepers of the upper canal have kept a diary since 1874, and every flood of the valley stands in it with its hour and its height.';
const paragraphs = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, at) => `<p>${from + at}. ${SENTENCE}</p>`).join('');
const data = (body: string): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'The diary', datePublished: '2026-01-02', articleBody: body }).replaceAll('<', '\\u003c')}</script>`;

const pageOf = (body: string, head = ''): Document =>
  new DOMParser().parseFromString(
    `<html lang="en"><head><title>The diary</title>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
const readingsOf = (page: Document): Article[] => atOnce(otherReadings(page, { url }));
const named = (readings: readonly Article[], name: Article['reading']): Article | undefined =>
  readings.find(({ reading }) => reading === name);

describe('other readings', () => {
  const PAGE = `<nav><a href="/">Home page of the site</a></nav>
    <main><article><h1>The diary</h1>${paragraphs(0, 8)}</article>
    <section><h2>From the archive</h2>${paragraphs(100, 103)}</section></main>
    <footer>${paragraphs(200, 201)}</footer>`;

  it('say something else each, have their own words counted, and are named', () => {
    const readings = readingsOf(pageOf(PAGE));
    const main = readings.find(({ content }) => content.includes('102. The lock'));
    const whole = named(readings, 'whole-page');
    expect(main?.content).not.toContain('200. The lock');
    expect(whole?.content).toContain('200. The lock');
    expect(whole?.content).not.toContain('Home page');
    expect(whole?.wordCount).toBeGreaterThan(main?.wordCount ?? Number.POSITIVE_INFINITY);
    // What Readability, `<article>` and the rest have in common stands there once.
    const texts = readings.map(({ content }) => content.replace(/<[^>]+>|\s/g, ''));
    expect(new Set(texts).size).toBe(texts.length);
    // Everything on the page is the last resort.
    expect(readings.at(-1)).toBe(whole);
    expect(readings.every(({ title, url: address }) => title === 'The diary' && address === url)).toBe(true);
  });

  it('hold the text of the data as paragraphs, better ones first', () => {
    const body = Array.from({ length: 12 }, (_, at) => `${at}. ${SENTENCE}`).join('\n\n');
    const [best] = readingsOf(
      pageOf(`<main><article><h1>The diary</h1>${paragraphs(0, 2)}</article></main>`, data(body)),
    );
    expect(best?.reading).toBe('stated');
    expect(best?.content.match(/<p>/g)).toHaveLength(12);
  });

  it('take text from the data as text, and as HTML where it is written so, without what runs', () => {
    const hostile = `<p>0. ${SENTENCE}</p><script>alert(1)</script><p onclick="alert(2)">1. ${SENTENCE}</p>`;
    const stated = named(readingsOf(pageOf('<p>Nothing here.</p>', data(hostile))), 'stated');
    expect(stated?.content).toContain('1. The lock');
    expect(stated?.content).not.toMatch(/script|alert|onclick/);
    const angled = named(readingsOf(pageOf('<p>Nothing here.</p>', data(`1 < 2 and 3 > 2. ${SENTENCE}`))), 'stated');
    expect(angled?.content).toContain('1 &lt; 2 and 3 &gt; 2.');
  });

  it('have their appeals taken out as well', () => {
    const ask =
      '<div class="support-box"><p>Please consider a donation to support our independent journalism.</p><p><a href="/donate">Donate now</a></p></div>';
    const page = pageOf(
      `<main><article><h1>The diary</h1>${paragraphs(0, 4)}${ask}${paragraphs(4, 8)}</article>${paragraphs(20, 24)}</main>`,
    );
    const first = extractArticle(page, { url });
    expect(first?.appeals).toHaveLength(1);
    const readings = readingsOf(page);
    expect(readings.length).toBeGreaterThan(1);
    for (const { content, appeals } of readings) {
      expect(content).not.toContain('Donate now');
      expect(content).toContain('data-colophon-appeal="a1"');
      expect(appeals.map(({ kind }) => kind)).toEqual(['donation']);
    }
  });

  it('do not lose a page that stands in a form or a dialog as a whole', () => {
    const whole = named(
      readingsOf(pageOf(`<form><div>${paragraphs(0, 6)}</div><button>Send</button></form>`)),
      'whole-page',
    );
    expect(whole?.content ?? readingsOf(pageOf(`<form>${paragraphs(0, 6)}</form>`))[0]?.content).toContain(
      '5. The lock',
    );
  });

  it('leave the page as it is', () => {
    const page = pageOf(PAGE, data('x'.repeat(2_000)));
    const before = page.documentElement.outerHTML;
    readingsOf(page);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('are none on an empty page', () => {
    expect(readingsOf(pageOf(''))).toEqual([]);
  });
});

describe('the doubt of the first reading', () => {
  it('comes from the text in the data', () => {
    const body = Array.from({ length: 12 }, (_, at) => `${at}. ${SENTENCE}`).join('\n\n');
    const article = `<main><article><h1>The diary</h1>${paragraphs(0, 3)}</article></main>`;
    expect(extractArticle(pageOf(article, data(body)), { url })?.doubt?.reason).toBe('stated-longer');
    expect(extractArticle(pageOf(article), { url })?.doubt).toBeUndefined();
  });

  it('does not come from comments, other stories and what cookies are for', () => {
    const comments = `<section id="comments"><h2>Comments (30)</h2><ol>${Array.from({ length: 30 }, (_, at) => `<li><b>Reader ${at}</b><p>I have walked along that canal for years, and nobody ever told me about the book of number ${at}.</p><a href="#">Reply</a></li>`).join('')}</ol></section>`;
    const related = `<aside><h2>More stories</h2>${Array.from({ length: 12 }, (_, at) => `<div><h3><a href="/s${at}">Story number ${at} of the valley</a></h3><p>What the people of the valley say about number ${at}, and why it matters to the rest of the county.</p></div>`).join('')}</aside>`;
    const cookies = `<div class="cookie-consent"><p>${'We use cookies and similar technologies to store and access information on your device. '.repeat(8)}</p><button>Accept all</button></div>`;
    const article = extractArticle(
      pageOf(`<main><article><h1>The diary</h1>${paragraphs(0, 10)}</article>${comments}</main>${related}${cookies}`),
      { url },
    );
    expect(article?.content).toContain('9. The lock');
    expect(article?.doubt).toBeUndefined();
  });
});
