import { expect, it } from 'vitest';
import { tidyContent } from '../../../src/article/tidy-content.ts';

function tidy(html: string, title = 'The lamps'): string {
  const page = new DOMParser().parseFromString('<div></div>', 'text/html');
  const content = page.querySelector('div');
  if (!content) throw new Error('No content.');
  content.innerHTML = html;
  tidyContent(content, { title, url: 'https://x.example/lamps' });
  return content.innerHTML;
}

it.each([
  ['drops a heading that repeats the title', '<h2>The Lamps!</h2><p>a</p>', '<p>a</p>'],
  ['keeps another heading', '<h2>The lamps of old</h2><p>a</p>', '<h2>The lamps of old</h2><p>a</p>'],
  ['demotes h1', '<p>a</p><h1>Part <i>two</i></h1>', '<p>a</p><h2>Part <i>two</i></h2>'],
  [
    'drops pixels and pictures without a source',
    '<p>a<img src="x.gif" width="1" height="1"><img alt="x"></p>',
    '<p>a</p>',
  ],
  [
    'keeps pictures',
    '<figure><img src="x.jpg" width="300"></figure>',
    '<figure><img src="x.jpg" width="300"></figure>',
  ],
  ['drops what is empty, inside out', '<p>a</p><div><ul><li><span> </span></li></ul></div><p><br></p>', '<p>a</p>'],
  ['keeps words apart', '<p>a<span> </span>b</p>', '<p>a b</p>'],
  [
    'keeps empty cells',
    '<table><tbody><tr><td>1</td><td></td></tr></tbody></table>',
    '<table><tbody><tr><td>1</td><td></td></tr></tbody></table>',
  ],
  [
    'keeps markers of appeals',
    '<p>a</p><div data-colophon-appeal="a1"></div>',
    '<p>a</p><div data-colophon-appeal="a1"></div>',
  ],
  [
    'makes paragraphs of lines that stand loose beside blocks',
    'One <i>line</i>.<br><p>a</p>Two<br>lines<ul><li>b<ul><li>c</li></ul></li></ul> ',
    '<p>One <i>line</i>.</p><p>a</p><p>Two<br>lines</p><ul><li>b<ul><li>c</li></ul></li></ul> ',
  ],
  [
    'leaves lines that stand alone, and pictures and numbers beside blocks',
    '<div>One line.</div><div>a<span data-colophon-appeal="a1"></span>b</div><a href="https://x.example/"><img src="x.jpg"></a><p>b</p><a id="n1">1</a><p>c <a href="#n1">1</a></p>',
    '<div>One line.</div><div>a<span data-colophon-appeal="a1"></span>b</div><a href="https://x.example/"><img src="x.jpg"></a><p>b</p><a id="n1">1</a><p>c <a href="#n1">1</a></p>',
  ],
  [
    'keeps signs and formulas in their line, and pictures before and after it',
    '<img src="a.jpg">One <img src="smile.png"> line, <math><mi>x</mi></math> long.<a href="https://x.example/"><img src="b.jpg"></a><p>a</p>',
    '<img src="a.jpg"><p>One <img src="smile.png"> line, <math><mi>x</mi></math> long.</p><a href="https://x.example/"><img src="b.jpg"></a><p>a</p>',
  ],
  [
    'keeps pictures before and after a line out of it, also where white space and breaks are between',
    '\n<img src="a.jpg">\n<br>One line.\n<a href="https://x.example/"><img src="b.jpg"></a>\n<p>a</p>',
    '\n<img src="a.jpg">\n<p>One line.\n</p><a href="https://x.example/"><img src="b.jpg"></a>\n<p>a</p>',
  ],
  ['unwraps pictures', '<picture><img src="x.jpg"></picture>', '<img src="x.jpg">'],
  ['keeps code as it is', '<pre><code>a\n\n  b</code></pre>', '<pre><code>a\n\n  b</code></pre>'],
])('%s', (_name, html, tidied) => {
  expect(tidy(html)).toBe(tidied);
});

it('leads links within the text there again, and keeps only ids that are pointed to', () => {
  expect(
    tidy('<p id="x">a<a href="https://x.example/lamps#n1">1</a></p><p id="n1">b</p><p><a href="#gone">c</a></p>'),
  ).toBe('<p>a<a href="#n1">1</a></p><p id="n1">b</p><p><a href="https://x.example/lamps#gone">c</a></p>');
});
