// @vitest-environment node
import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';
import type * as Core from '../../../core/index.ts';
import type * as Parser from '../../../core/parse-page.ts';
import { plainText } from '../../../src/html/plain-text.ts';
import { goldenPage, goldenSlugs, loadBuilt } from './built-core.ts';
import { MIXED_PAGE, MIXED_URL } from './mixed-page.ts';

let core: typeof Core;
let parser: typeof Parser;
beforeAll(async () => {
  core = await loadBuilt('colophon.js');
  parser = await loadBuilt('parse-page.js');
});

const linesOf = (html: string): string[] => plainText(new JSDOM(html).window.document.body).split('\n');

/** White space between blocks has no meaning. */
const compact = (html: string): string => html.replace(/\s*\n\s*/g, '');

const DOMS: [name: string, make: (html: string, url: string) => Document][] = [
  ['jsdom', (html, url) => new JSDOM(html, { url }).window.document],
  ['linkedom', (html) => parseHTML(html).document],
  ['parsePage', (html, url) => parser.parsePage(html, url)],
];

test.each(goldenSlugs())(
  '%s is read as in Chromium, and written down alike',
  (slug) => {
    const { url, source, html, json } = goldenPage(slug);
    const files = DOMS.map(([name, make]) => {
      const document = make(source, url);
      const article = core.extractArticle(document, { url });
      if (!article) throw new Error(`With ${name} there is no article.`);
      const { content, ...rest } = article;
      expect(rest, name).toEqual(JSON.parse(json));
      expect(linesOf(content), name).toEqual(linesOf(html));
      // The others write attributes in another order.
      expect(name !== 'jsdom' || compact(content)).toBe(name !== 'jsdom' || compact(html));
      return [core.articleToMarkdown(article, { document }), core.articleToText(article, { document })];
    });
    expect(files[1]).toEqual(files[0]);
    expect(files[2]).toEqual(files[0]);
  },
  20_000,
);

describe.each(DOMS)('with %s', (_name, make) => {
  test('a page with formulas, frames, fallbacks and data is read as everywhere', () => {
    const document = make(MIXED_PAGE, MIXED_URL);
    const before = document.documentElement.outerHTML;
    const article = core.extractArticle(document, { url: MIXED_URL });
    expect(document.documentElement.outerHTML).toBe(before);
    expect(article).toMatchObject({ title: 'The pump of Saltholm', byline: 'Ruth Okafor', published: '2026-02-03' });
    expect(article?.content).toContain('<mi>h</mi><mo>=</mo><mn>3</mn>');
    expect(article?.content).toContain('src="https://www.gazette.example/pictures/pump.jpg"');
    expect(article?.doubt).toMatchObject({ reason: 'stated-longer' });
    expect(article?.appeals.map(({ kind, placement }) => `${kind}, ${placement}`)).toEqual([
      'donation, inline',
      'newsletter, around',
    ]);
    expect(core.detectArticle(document, { url: MIXED_URL })).toEqual({ isArticle: true });
  });

  test('an article that is cut at a wall is told as cut, a whole one is not', () => {
    const read = (rest: string) =>
      core.extractArticle(make(MIXED_PAGE.replace('</article>', `${rest}</article>`), MIXED_URL), { url: MIXED_URL });
    const wall =
      '<div class="offer"><h3>57 % of this article remain</h3><p>Subscribe now to read the full story. Subscribers support our journalism.</p><p><a href="/subscribe">Subscribe for 3 € a month</a></p></div>';
    expect(read(wall)?.incomplete).toBe(true);
    expect(
      read(`${wall}${'<p>And so the pump ran on, as the diary says.</p>'.repeat(20)}`)?.incomplete,
    ).toBeUndefined();
  });

  test('an article on several pages is told as such', () => {
    const pager = [2, 3].map((page) => `<a href="/2026/pump?page=${page}">${page}</a>`).join(' ');
    const page = MIXED_PAGE.replace('</article>', `<nav><span>1</span> ${pager}</nav></article>`);
    expect(core.extractArticle(make(page, MIXED_URL), { url: MIXED_URL })?.pages).toMatchObject({
      number: 1,
      count: 3,
    });
  });
});

test('what is no document, and an address that is none, is refused', () => {
  const { document } = parseHTML(MIXED_PAGE);
  expect(() => core.extractArticle(MIXED_PAGE as never)).toThrow('has to be a Document');
  expect(() => core.detectArticle(null as never)).toThrow(TypeError);
  expect(() => core.extractArticle(document, { url: '/2026/pump' })).toThrow('no absolute address: "/2026/pump"');
  const article = core.extractArticle(document);
  expect(article?.url).toBe('about:blank');
  expect(() => article && core.articleToText(article)).toThrow('the option `document` is needed');
});

test('a document of linkedom without an element for the page has no article, and stays as it is', () => {
  const { document } = parseHTML('<p>Only this.</p>');
  expect(core.extractArticle(document, { url: MIXED_URL, force: true })).toBeNull();
  expect(core.detectArticle(document)).toEqual({ isArticle: false });
  expect(document.documentElement.outerHTML).toBe('<p>Only this.</p>');
});

test('parsePage parses as browsers do', () => {
  const source =
    '<title>A &amp; B</title><p class=a>One<b>two<p>three<table><tr><td>4<tr><td>5</table><template><i>6</i></template><svg viewBox="0 0 1 1"><path d=""/></svg><ul><li>7<li>8';
  const clean = (document: Document) => plainText(document.documentElement).split('\n');
  const [own, theirs] = [parser.parsePage(source, MIXED_URL), new JSDOM(source).window.document];
  expect(own.title).toBe('A & B');
  expect(own.URL).toBe(MIXED_URL);
  const names = (document: Document) => [...document.querySelectorAll('*')].map(({ localName }) => localName);
  expect(names(own)).toEqual(names(theirs));
  expect(clean(own)).toEqual(clean(theirs));
});
