// @vitest-environment node
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, test } from 'vitest';
import type * as Core from '../../../core/index.ts';
import type * as Parser from '../../../core/parse-page.ts';
import { loadBuilt } from './built-core.ts';

let core: typeof Core;
let parser: typeof Parser;
beforeAll(async () => {
  core = await loadBuilt('colophon.js');
  parser = await loadBuilt('parse-page.js');
});

const URL_OF_PAGE = 'https://www.gazette.example/2026/pump';

/** An article as an engine would never hand it over, but a caller may: whatever is in it, files stay plain. */
const article = (content: string, more: Partial<Core.Article> = {}): Core.Article => ({
  url: URL_OF_PAGE,
  canonicalUrl: null,
  title: 'The *pump*',
  byline: 'Ruth <b>Okafor</b>',
  siteName: null,
  published: '2026-02-03T10:00:00Z',
  modified: null,
  lang: 'en',
  dir: 'ltr',
  excerpt: null,
  leadImage: null,
  wordCount: 3,
  readingMinutes: 1,
  content,
  appeals: [],
  ...more,
});

const HOSTILE = `<p>One <a href="javascript:alert(1)" onclick="alert(2)">two</a> <a href="/three">three</a></p>
<img src="x.png" onerror="alert(4)" alt="a picture"><script>alert(5)</script><style>p { color: red }</style><svg><text>five</text></svg>
<iframe src="https://elsewhere.example/"></iframe><noscript><p title="</noscript><img src=x onerror=alert(6)>">six</p></noscript>
<table><tr><td onclick="alert(7)" style="background: url(x)"><ul><li>seven</li></ul></td><td>eight</td></tr></table>
<p>&lt;script&gt;alert(9)&lt;/script&gt;</p>`;

const DOMS: [string, () => Document][] = [
  ['jsdom', () => new JSDOM('').window.document],
  ['parsePage', () => parser.parsePage('')],
];

describe.each(DOMS)('written with %s', (_name, make) => {
  test('Markdown holds no script, no handler and no address that runs', () => {
    const text = core.articleToMarkdown(article(HOSTILE), { document: make() });
    expect(text).toContain('One two [three](https://www.gazette.example/three)');
    expect(text).toContain('![a picture](https://www.gazette.example/2026/x.png)');
    expect(text).toContain('<li>seven</li>');
    expect(text).toContain('\\<script>alert(9)\\</script>');
    expect(text).not.toMatch(/javascript:|onclick|onerror|alert\([1-7]\)|style|five|elsewhere/);
    expect(text).toMatch(
      /^---\ntitle: "The \*pump\*"\nsource: [^\n]+\nauthor: "Ruth <b>Okafor<\/b>"\npublished: 2026-02-03\n/,
    );
    expect(text).toContain('\n# The \\*pump\\*\n');
  });

  test('a web page has its policy before all else of the article, and loads nothing', () => {
    const html = core.articleToHtml(article(HOSTILE, { title: '</title><script>alert(0)</script>' }), {
      document: make(),
    });
    const { head, body } = new JSDOM(html).window.document;
    expect([...head.children].slice(0, 2).map((element) => element.getAttribute('content'))).toEqual([
      null,
      expect.stringContaining("default-src 'none'"),
    ]);
    const names = new Set([...body.querySelectorAll('*')].flatMap((element) => element.getAttributeNames()));
    expect([...names].filter((name) => /^on|^src|style/.test(name))).toEqual([]);
    expect(body.querySelectorAll('script, style, svg, iframe, noscript, img')).toHaveLength(0);
    expect(body.querySelector('h1')?.textContent).toBe('</title><script>alert(0)</script>');
  });

  test('the appeals stand where they are wished, and the article given stays as it was', () => {
    const appeal = (id: string, placement: Core.AppealPlacement, words: string): Core.Appeal => ({
      id,
      kind: 'donation',
      placement,
      html: `<p>${words}</p>`,
      text: words,
      reasons: [{ signal: 'asks-for-money' }],
      count: 1,
    });
    const given = article('<p>one</p><div data-colophon-appeal="a1"></div><p>two</p>', {
      appeals: [appeal('a1', 'inline', 'please give'), appeal('a2', 'overlay', 'give more')],
    });
    const before = structuredClone(given);
    const document = make();
    const linesOf = (display: Core.AppealDisplay) =>
      core.articleToText(given, { document, appeals: display }).split(/\n+/).slice(3, -1);
    expect(linesOf('fold')).toEqual(['one', 'two', '2 appeals from www.gazette.example', 'please give', 'give more']);
    expect(linesOf('leave')).toEqual(['one', 'please give', 'two', '1 appeal from www.gazette.example', 'give more']);
    expect(linesOf('drop')).toEqual(['one', 'two']);
    expect(core.displayAppeals(given, 'drop', document)).toEqual({
      ...before,
      content: '<p>one</p><p>two</p>',
      appeals: [],
    });
    expect(given).toEqual(before);
  });
});
