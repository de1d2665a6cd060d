import { expect, test } from 'vitest';
import { sanitize } from '../../src/html/sanitize.ts';

const baseUrl = 'https://example.org/news/story.html';

/** The fragment's HTML. What must not get through is tried in `hostile-html.test.ts`. */
function clean(html: string): string {
  const host = document.createElement('div');
  host.append(sanitize(html, { baseUrl }));
  return host.innerHTML;
}

test('everything an article is made of stays', () => {
  const html =
    '<h2>Head</h2><p lang="de" dir="ltr">Text <em>a</em> <strong>b</strong> <abbr title="x">c</abbr><br>d<sup>2</sup></p>' +
    '<figure><figcaption>Caption</figcaption></figure><blockquote><p>Quote</p></blockquote>' +
    '<ul><li>one</li></ul><ol start="3" reversed=""><li value="4">two</li></ol><dl><dt>t</dt><dd>d</dd></dl>' +
    '<pre><code class="language-js">let a;</code></pre><hr>' +
    '<table><caption>c</caption><colgroup><col span="2"></colgroup><thead><tr><th scope="col" colspan="2">h</th></tr></thead><tbody><tr><td rowspan="2">c</td></tr></tbody></table>' +
    '<details open=""><summary>s</summary>more</details><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>' +
    '<p><time datetime="2024-05-01T10:00:00Z">May</time> <kbd>k</kbd> <mark>m</mark> <q>q</q> <ins>i</ins> <del>d</del></p>' +
    '<math><mfrac><mi>a</mi><mn>2</mn></mfrac></math>';
  expect(clean(html)).toBe(html);
});

test('classes go, but for the language of code', () => {
  expect(clean('<pre class="hl language-c++ wide"><code class="x">a</code></pre>')).toBe(
    '<pre class="language-c++"><code>a</code></pre>',
  );
});

test('addresses become absolute; links give nothing away', () => {
  expect(clean('<a href="../x?y=1#z">a</a><a href="//other.example/">b</a><a href="mailto:a@example.org">c</a>')).toBe(
    '<a href="https://example.org/x?y=1#z" rel="noopener noreferrer">a</a>' +
      '<a href="https://other.example/" rel="noopener noreferrer">b</a>' +
      '<a href="mailto:a@example.org" rel="noopener noreferrer">c</a>',
  );
});

test.each([
  'ftp://example.org/',
  'file:///etc/passwd',
  'chrome://settings',
  'chrome-extension://abc/x',
  'blob:https://example.org/1',
  'view-source:https://example.org',
  'about:blank',
  'tel:1',
  'http://[bad',
])('a link to %s loses its address and keeps its text', (address) =>
  expect(clean(`<a href="${address}">text</a>`)).toBe('<a>text</a>'),
);

test('pictures load late, without a referrer', () => {
  expect(clean('<img src="a.png" alt="A" width="300" height="9999999" ismap onload="x">')).toBe(
    '<img src="https://example.org/news/a.png" alt="A" width="300" loading="lazy" decoding="async" referrerpolicy="no-referrer">',
  );
});

test('pictures as data stay when they are bitmaps; blobs of our own stay', () => {
  const png = 'data:image/png;base64,iVBORw0KGgo=';
  expect(clean(`<img src="${png}">`)).toContain(png);
  expect(clean('<img src="blob:https://example.org/1">')).toContain('blob:https://example.org/1');
  expect(clean('<img src="data:image/svg+xml,<svg/>" alt="chart">')).not.toContain('data:');
});

test.each([
  'localhost',
  '127.0.0.1',
  '192.168.0.1:8080',
  '2130706433',
  '[::1]',
  '[::ffff:10.0.0.1]',
  'router.local',
  'printer',
])('nothing is loaded from %s into an article of elsewhere', (host) => {
  const html = `<img src="http://${host}/a.png" alt="A"><video src="http://${host}/v.mp4" poster="http://${host}/p.jpg"><source src="http://${host}/w.mp4"></video>`;
  expect(clean(html)).not.toContain('http');
  const there = document.createElement('div');
  there.append(sanitize(html, { baseUrl: `http://${host}/story` }));
  expect(there.innerHTML.match(/http:/g)).toHaveLength(4);
  // A link is a way that the reader may take.
  expect(clean(`<a href="http://${host}/">a</a>`)).toContain('href="http');
});

test('a picture without a source stays for its alternative text only', () => {
  expect(clean('<img src="javascript:1" alt="A cat">')).toContain('alt="A cat"');
  expect(clean('<img src="javascript:1"><img alt=" ">')).toBe('');
});

test('in-page anchors keep working under their own names, also those that documents have', () => {
  const html = clean(
    '<p id="title">a</p><a name="note 1"></a><a name="n2">b</a><a href="#title">up</a><a href="#n2">n</a>',
  );
  const host = document.createElement('div');
  host.append(sanitize(html, { baseUrl }));
  for (const link of host.querySelectorAll('a[href]')) {
    expect(host.querySelector(link.getAttribute('href') ?? '')).not.toBeNull();
  }
  document.body.append(host);
  expect('n2' in window).toBe(false);
  expect(document.title).toBeTypeOf('string');
  host.remove();
});

test('media has controls, is silent until started, and leads to http(s) only', () => {
  expect(
    clean('<video poster="p.jpg" loop><source src="v.mp4" type="video/mp4"><source src="data:video/mp4,x"></video>'),
  ).toBe(
    '<video poster="https://example.org/news/p.jpg" controls="" preload="none">' +
      '<source src="https://example.org/news/v.mp4" type="video/mp4"></video>',
  );
});

test('subtitles are not fetched before they are chosen', async () => {
  const video = (file: string) =>
    `<video controls><source src="${location.origin}/v.mp4"><track default kind="subtitles" label="English" src="${location.origin}/${file}.vtt"></video>`;
  const asked = () => performance.getEntriesByType('resource').map(({ name }) => name);
  const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  root.append(sanitize(video('sanitized'), { baseUrl: location.href }));
  expect(root.querySelectorAll('track[label="English"][src$="/sanitized.vtt"]')).toHaveLength(1);
  // As it comes, its subtitles are fetched: that is how long it takes.
  const plain = document.createElement('div');
  plain.innerHTML = video('plain');
  root.append(plain);
  await expect.poll(asked).toContainEqual(expect.stringContaining('/plain.vtt'));
  expect(asked()).not.toContainEqual(expect.stringContaining('/sanitized.vtt'));
  root.host.remove();
});

test('appeal markers stay when they are empty and name an appeal', () => {
  expect(clean('<p>a</p><div data-colophon-appeal="a1"></div><p>b</p>')).toBe(
    '<p>a</p><div data-colophon-appeal="a1"></div><p>b</p>',
  );
  expect(clean('<div data-colophon-appeal="a1"><p>x</p></div><div data-colophon-appeal="a&quot;]b"></div>')).toBe(
    '<div><p>x</p></div><div></div>',
  );
  expect(clean('<p data-colophon-appeal="a1" data-other="x">y</p>')).toBe('<p>y</p>');
});

test('text of elements that go is kept, text that is none is not', () => {
  expect(clean('<center-piece>one <button>two</button></center-piece> <font color="red">three</font>')).toBe(
    'one two three',
  );
  expect(
    clean(
      '<select><option>a</option></select><noscript>b</noscript><math><semantics><mi>x</mi><annotation encoding="application/x-tex">x</annotation></semantics></math>',
    ),
  ).toBe('<math><semantics><mi>x</mi></semantics></math>');
});

test('what would be read otherwise once it is written stands as a parser would put it', () => {
  expect(clean('<p>a<button><p>b</p></button>c</p>')).toBe('<p>a</p><p>b</p>c<p></p>');
  expect(clean('<h2>a<label><h3>b</h3></label></h2>')).toBe('<h2>a</h2><h3>b</h3>');
});

test('a frameset takes nothing away', () => {
  expect(clean('<frameset><frame src="/x"></frameset><p>text</p>')).toBe('<p>text</p>');
});

test('what stands in for scripts is left out, also at the beginning', () => {
  const html = '<noscript><img src="/pixel.gif"></noscript><p>text</p>';
  expect(clean(html)).toBe('<p>text</p>');
  expect(clean(`<p>a</p>${html}`)).toBe('<p>a</p><p>text</p>');
});

test('tables deep in each other keep their text', () => {
  const html = '<table><tr><td>a'.repeat(600);
  expect(sanitize(html, { baseUrl }).textContent).toBe('a'.repeat(600));
});

test('3,000 levels of nesting keep their text', () => {
  const html = `${'<div><b>'.repeat(1500)}deep${'</b></div>'.repeat(1500)}`;
  expect(sanitize(html, { baseUrl }).textContent).toBe('deep');
});

test('100,000 elements all come through', () => {
  const fragment = sanitize('<p id="a">a <a href="/x">b</a></p>'.repeat(50_000), { baseUrl });
  expect(fragment.children).toHaveLength(50_000);
}, 60_000);

test('the fragment loads nothing before it is shown', () => {
  const fragment = sanitize('<img src="https://example.org/a.png">', { baseUrl });
  expect(fragment.ownerDocument).not.toBe(document);
  expect(fragment.ownerDocument.defaultView).toBeNull();
});
