import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { articleHtml } from '../../src/export/article-html.ts';
import { articleMarkdown } from '../../src/export/article-markdown.ts';
import { articleText } from '../../src/export/article-text.ts';
import { takenArticle } from '../../src/export/taken-article.ts';
import { anArticle } from './ui-articles.ts';

const ADDRESS = 'https://harbourpost.example/2026/keeper';

const take = (content: string, more: Partial<Article> = {}) =>
  takenArticle(
    anArticle({
      title: 'The *last* keeper',
      byline: 'Ines Aldana',
      siteName: 'The Harbour Post',
      published: '2026-11-14T08:00Z',
      lang: 'en',
      canonicalUrl: null,
      url: ADDRESS,
      content,
      ...more,
    }),
    ADDRESS,
  );
const HEAD = `# The \\*last\\* keeper\n\nInes Aldana · The Harbour Post · 2026-11-14\n\n<${ADDRESS}>\n\n`;
const markdown = (content: string): string => articleMarkdown(take(content)).slice(HEAD.length).trimEnd();

describe('an article as Markdown', () => {
  it('stands under its title, origin and address', () => {
    expect(articleMarkdown(take('<p>The boat comes.</p>'))).toBe(`${HEAD}The boat comes.\n`);
    const bare = articleMarkdown(take('<p>x</p>', { title: '', byline: null, siteName: null, published: null }));
    expect(bare).toBe(`# ${ADDRESS}\n\n<${ADDRESS}>\n\nx\n`);
  });

  it.each([
    [
      'headings and emphasis',
      '<h2>A light</h2><p>It <em>is</em> <strong>lit</strong>.</p>',
      '## A light\n\nIt _is_ **lit**.',
    ],
    ['links', '<p>See <a href="/log">the log</a>.</p>', 'See [the log](https://harbourpost.example/log).'],
    ['lists', '<ul><li>one</li><li>two<ol><li>a</li></ol></li></ul>', '- one\n- two\n  1. a'],
    ['quotations', '<blockquote><p>Look after the dark.</p></blockquote>', '> Look after the dark.'],
    ['code', '<pre><code class="language-js">let a = `*x*`;\nb();</code></pre>', '```js\nlet a = `*x*`;\nb();\n```'],
    [
      'pictures',
      '<figure><img src="https://harbourpost.example/a.jpg" alt="A lamp"><figcaption>The lamp</figcaption></figure>',
      '![A lamp](https://harbourpost.example/a.jpg)\n\n_The lamp_',
    ],
    [
      'tables',
      '<table><thead><tr><th>Ship</th><th>Year</th></tr></thead><tbody><tr><td>Tern</td><td>1985</td></tr></tbody></table>',
      '| Ship | Year |\n| --- | --- |\n| Tern | 1985 |',
    ],
    [
      'captions of tables',
      '<table><caption>The <b>ships</b></caption><tr><th>Ship</th></tr><tr><td>Tern</td></tr><tr><td>Auk</td></tr></table>',
      '_The **ships**_\n\n| Ship |\n| --- |\n| Tern |\n| Auk |',
    ],
    ['formulas', '<p>So <math alttext="a^2_b"><mi>a</mi></math>.</p>', 'So $a^2_b$.'],
    ['signs that mean something', '<p>1. not a *list* [x]</p>', '1\\. not a \\*list\\* \\[x\\]'],
    ['readings', '<p><ruby>灯<rt>ひ</rt></ruby></p>', '灯 (ひ)'],
    ['raised signs', '<p>E = mc<sup>2</sup></p>', 'E = mc<sup>2</sup>'],
  ])('keeps %s', (_name, content, wanted) => {
    expect(markdown(content)).toBe(wanted);
  });

  it('has nothing of what the publisher asks, and no script', () => {
    expect(markdown('<p>a</p><div data-colophon-appeal="a1"></div><script>alert(1)</script><p>b</p>')).toBe('a\n\nb');
    expect(markdown('<p><a href="javascript:alert(1)">a</a></p>')).toBe('a');
  });
});

describe('an article as HTML', () => {
  it('has its origin, and neither classes nor ids', () => {
    const html = articleHtml(
      take('<p id="one" class="x">See <a href="#one">one</a> and <a href="/log">the log</a>.</p>'),
    );
    expect(html).toContain('<h1>The *last* keeper</h1>');
    expect(html).toContain(`<a href="${ADDRESS}">${ADDRESS}</a>`);
    expect(html).toContain('<p>See <a>one</a> and <a href="https://harbourpost.example/log">the log</a>.</p>');
    expect(html).not.toMatch(/ (?:class|id|target|rel)=/);
  });

  it('cannot be broken out of by a title', () => {
    const html = articleHtml(take('<p>a</p>', { title: '</h1><img src=x onerror=alert(1)>' }));
    expect(html).toContain('&lt;/h1&gt;&lt;img');
    expect(html).not.toContain('<img');
  });
});

describe('an article as plain text', () => {
  it('has an empty line between paragraphs and none within', () => {
    const text = articleText(
      take(
        '<div><p>The boat<br>comes.</p><section><p>On Thursdays.</p></section></div><ul><li>one</li><li>two</li></ul>',
      ),
    );
    expect(text).toBe(
      `The *last* keeper\n\nInes Aldana · The Harbour Post · 2026-11-14\n${ADDRESS}\n\nThe boat\ncomes.\n\nOn Thursdays.\n\none\ntwo\n`,
    );
  });

  it('keeps the lines of code', () => {
    expect(articleText(take('<pre>if a:\n    b()</pre>'))).toContain('if a:\n    b()');
  });
});
