import { describe, expect, it } from 'vitest';
import { writeChapter } from '../../../src/export/epub/chapter.ts';
import { placePictures } from '../../../src/export/place-pictures.ts';
import { ADDRESS, exported, HOSTILE, WORDS } from './exported.ts';

const options = { pictures: new Map<string, string>(), words: WORDS, style: 'style.css' };

/** The body of a chapter without its head, read as the XML that it has to be. */
function body(content: string, pictures = options.pictures): Element {
  const { xhtml } = writeChapter(exported(content), { ...options, pictures });
  const read = new DOMParser().parseFromString(xhtml, 'application/xhtml+xml');
  expect(read.querySelector('parsererror')?.textContent).toBeUndefined();
  read.querySelector('header')?.remove();
  const found = read.querySelector('body');
  if (!found) throw new Error('There is no body.');
  return found;
}
const markup = (content: string): string =>
  body(content).innerHTML.replaceAll(' xmlns="http://www.w3.org/1999/xhtml"', '');

describe('a chapter', () => {
  it.each([
    ['older names', '<center><tt>m</tt> <strike>o</strike></center>', '<div><code>m</code> <s>o</s></div>'],
    ['words in a list', '<ul>w<li>a</li><ul><li>b</li></ul></ul>', '<ul><li>w</li><li>a<ul><li>b</li></ul></li></ul>'],
    ['a point without a list', '<li>a</li>', '<div>a</div>'],
    ['a term alone', '<dl><dd>d</dd></dl>', '<div>d</div>'],
    ['terms in boxes', '<dl><div><dt>a</dt><dd>b</dd></div></dl>', '<dl><dt>a</dt><dd>b</dd></dl>'],
    [
      'a head that comes late',
      '<table><tr><td colspan="0">a</td></tr><thead><tr><th scope="ROW"><h3>h</h3></th></tr></thead></table>',
      '<table><thead><tr><th scope="row">h</th></tr></thead><tbody><tr><td>a</td></tr></tbody></table>',
    ],
    ['a table without rows', '<table><caption>c</caption></table>', 'c'],
    [
      'two captions',
      '<figure><figcaption>1</figcaption>x<figcaption>2</figcaption></figure>',
      '<figure><figcaption>1</figcaption>x<div>2</div></figure>',
    ],
    ['a link around blocks', '<a href="/a"><p>b</p></a>', '<a href="https://harbourpost.example/a"><p>b</p></a>'],
    ['readings', '<ruby>灯<rp>(</rp><rt>ひ</rt><rp>)</rp></ruby>', '<ruby>灯<rt>ひ</rt></ruby>'],
    ['readings without words', '<ruby><rt>ひ</rt></ruby>', ' (ひ)'],
    [
      'code',
      '<pre><code class="language-js">a &lt; b\n c</code></pre>',
      '<pre dir="ltr"><code class="language-js">a &lt; b\n c</code></pre>',
    ],
    ['what XML cannot hold', '<p>a\u0001\u000b\uffff\ud800b</p>', '<p>ab</p>'],
    ['languages', '<p lang="fr">a</p><p lang="x">b</p>', '<p lang="fr" xml:lang="fr">a</p><p>b</p>'],
  ])('brings %s into order', (_name, content, wanted) => {
    expect(markup(content)).toBe(wanted);
  });

  it('gives ids once, and links lead to them or nowhere', () => {
    const links = body(
      '<p id="one">1</p><p id="one">again</p><p id="unused">u</p><section id="two"><p>2</p></section>' +
        '<p><a href="#one">a</a> <a href="#two">b</a> <a href="#none">c</a></p>',
    );
    const ids = [...links.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids).toEqual(['to-1', 'to-2']);
    expect([...links.querySelectorAll('a')].map((one) => one.getAttribute('href'))).toEqual(['#to-1', '#to-2']);
    expect(links.textContent).toBe('1againu2a b c');
  });

  it('writes addresses as a package may have them', () => {
    const link = body('<p><a href="https://e.example/a b|c^{d}?x=%zz&amp;y=[ü]#f`g">a</a></p>').querySelector('a');
    expect(link?.getAttribute('href')).toBe('https://e.example/a%20b%7Cc%5E%7Bd%7D?x=%25zz&y=%5B%C3%BC%5D#f%60g');
  });

  it('keeps formulas that are whole, and the source of those that are not', () => {
    const { xhtml, hasFormulas } = writeChapter(
      exported(
        '<p><math alttext="x^2"><msup><mi>x</mi><mn>2</mn></msup></math> <math alttext="a/b"><mfrac><mi>a</mi></mfrac></math></p>',
      ),
      options,
    );
    expect(hasFormulas).toBe(true);
    expect(xhtml).toContain('<math xmlns="http://www.w3.org/1998/Math/MathML" alttext="x^2"><msup><mi>x</mi>');
    expect(xhtml).toContain('<code>a/b</code>');
  });

  it('can be read however deep the page was', () => {
    const deep = body(`${'<blockquote>'.repeat(400)}<p>deep</p>${'<ul><li>'.repeat(300)}deeper`);
    expect(deep.textContent).toBe('deepdeeper');
    let depth = 0;
    for (let at: Element | undefined | null = deep; at; at = at.firstElementChild) depth += 1;
    expect(depth).toBeLessThan(250);
  });

  it('loses no word', () => {
    const content =
      '<div>a<p>b <span>c <i>d</i></span></p>e<table><tr>f<td>g<ul><li>h<p>i</p></li></ul></td></tr></table></div>' +
      '<details><summary>j</summary>k</details><details>l</details><h2>m<p>n</p></h2><dl><dt>o</dt></dl><address>p</address>';
    const article = exported(content);
    placePictures(article.content, options.pictures, WORDS);
    const letters = (text: string | null): string => (text ?? '').replace(/\s+/g, '');
    expect(letters(body(content).textContent)).toBe(letters(article.content.textContent));
  });

  it('runs and loads nothing, whatever the page holds', () => {
    const hostile = body(HOSTILE);
    expect(
      hostile.querySelector('script, img, iframe, object, svg, video, audio, source, form, style, meta'),
    ).toBeNull();
    const attributes = [...hostile.querySelectorAll('*')].flatMap((one) => [...one.attributes]);
    expect(
      attributes.filter(({ name, value }) => /^on|^src|^style$/.test(name) || value.startsWith('javascript:')),
    ).toEqual([]);
    expect(hostile.textContent).toContain('[A tower]');
  });

  it('names its headings for the table of contents', () => {
    const { headings, title } = writeChapter(
      exported('<h1>One</h1><p>a</p><h1> Two <em>x</em></h2>', { title: 'T & <i>' }),
      options,
    );
    expect(title).toBe('T & <i>');
    expect(headings.map(({ text }) => text)).toEqual(['One', 'Two x']);
    expect(new Set(headings.map(({ id }) => id)).size).toBe(2);
    expect(writeChapter(exported('<p>a</p>'), options).xhtml).toContain(`href="${ADDRESS}"`);
  });
});
