import { expect, test } from 'vitest';
import { sanitize } from '../../src/html/sanitize.ts';

const baseUrl = 'https://example.org/news/story.html';

/** The fragment's HTML, and the fragment in a living page, where whatever runs would run. */
function clean(html: string): string {
  const host = document.createElement('div');
  host.append(sanitize(html, { baseUrl }));
  return host.innerHTML;
}

declare global {
  interface Window {
    ran?: number;
  }
}

const ATTACKS: Record<string, string> = {
  script: '<p>a</p><script>window.ran=1</script>',
  'script in upper case with a slash': '<SCRIPT/x>window.ran=1</SCRIPT >',
  'event handler': '<img src="data:image/png,x" onerror="window.ran=1"><p onclick="window.ran=1">a</p>',
  'handler after a newline': '<img src=x:x\nonerror\n=\nwindow.ran=1 alt=a>',
  'handler on details': '<details open ontoggle="window.ran=1"><summary>a</summary></details>',
  'javascript address': '<a href="javascript:window.ran=1">a</a>',
  'javascript with entities': '<a href="jav&#x0A;asc&Tab;ript&colon;window.ran=1">a</a>',
  'javascript with control characters': '<a href="\u0001\u0002javascript:window.ran=1">a</a>',
  'javascript in mixed case': '<a href=" JaVaScRiPt:window.ran=1">a</a>',
  'vbscript and data documents':
    '<a href="vbscript:x">a</a><a href="data:text/html,<script>window.ran=1</script>">b</a>',
  'javascript in a picture': '<img src="javascript:window.ran=1" alt="a">',
  'data SVG in a link': '<a href="data:image/svg+xml,<svg onload=window.ran=1>">a</a>',
  base: '<base href="https://evil.example/"><a href="x">a</a>',
  'meta refresh': '<meta http-equiv="refresh" content="0;url=javascript:window.ran=1">',
  'link to a style sheet': '<link rel="stylesheet" href="https://evil.example/x.css">',
  srcdoc: '<iframe srcdoc="<script>parent.ran=1</script>"></iframe>',
  'object and embed': '<object data="javascript:window.ran=1"></object><embed src="javascript:window.ran=1">',
  form: '<form action="https://evil.example" id="f"><input name="password" autofocus onfocus="window.ran=1"><button formaction="javascript:window.ran=1">a</button></form>',
  style: '<style>@import "https://evil.example/x.css";</style><p style="background:url(https://evil.example/x)">a</p>',
  'svg script': '<svg><script>window.ran=1</script></svg>',
  'svg onload': '<svg onload="window.ran=1"><animate onbegin="window.ran=1" attributeName="x"></svg>',
  'svg animation of an address':
    '<svg><a><animate attributeName="href" values="javascript:window.ran=1"/><text>a</text></a></svg>',
  'svg use': '<svg><use href="data:image/svg+xml,<svg id=x onload=window.ran=1>#x"></use></svg>',
  'foreign object': '<svg><foreignObject><img src=x:x onerror="window.ran=1"></foreignObject></svg>',
  'nested svg and style': '<svg></p><style><a id="</style><img src=x:x onerror=window.ran=1>">',
  'math, mglyph and style':
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x:x onerror=window.ran=1&gt;">',
  'math annotation-xml':
    '<math><annotation-xml encoding="text/html"><img src=x:x onerror=window.ran=1></annotation-xml></math>',
  'math address': '<math href="javascript:window.ran=1"><mi href="javascript:window.ran=1">x</mi></math>',
  'form within form': '<form><math><mtext></form><form><mglyph><style></math><img src=x:x onerror=window.ran=1>',
  template: '<template><img src=x:x onerror="window.ran=1"></template>',
  'declared shadow root': '<div><template shadowrootmode="open"><script>window.ran=1</script></template></div>',
  noscript: '<noscript><p title="</noscript><img src=x:x onerror=window.ran=1>">',
  'textarea and title':
    '<textarea><img title="</textarea><img src=x:x onerror=window.ran=1>"></textarea><title><img title="</title><img src=x:x onerror=window.ran=1>">',
  'comment breakout': '<!--><img src=x:x onerror=window.ran=1>--><!--!><img src=x:x onerror=window.ran=1>-->',
  'processing instruction': '<?xml-stylesheet href="javascript:window.ran=1"?><p>a</p>',
  'CDATA in math': '<math><![CDATA[<img src=x:x onerror=window.ran=1>]]></math>',
  'custom element': '<x-a onclick="window.ran=1" is="x-b">a</x-a><p is="x-b">b</p>',
  'referrer, ping, target':
    '<a href="/x" referrerpolicy="unsafe-url" ping="https://evil.example" target="_top" download>a</a>',
  srcset:
    '<img src="/a.png" srcset="https://evil.example/b.png 2x" sizes="1px"><picture><source srcset="https://evil.example/c.png"><img src="/d.png"></picture>',
  'autoplaying media':
    '<video autoplay src="/v.mp4" onplay="window.ran=1"></video><audio autoplay src="javascript:window.ran=1"></audio>',
  'slot, part and dialog': '<slot name="x"><dialog open>a</dialog></slot><p slot="x" part="y" popover>b</p>',
  'clobbering names':
    '<a id="location"></a><img name="cookie" src="/a.png"><form id="x"><input name="attributes"></form>',
};

const ALLOWED_ATTRIBUTES =
  /^(?:href|rel|src|alt|title|class|id|lang|dir|loading|decoding|referrerpolicy|controls|preload|poster|width|height|open|data-colophon-appeal|xmlns)$/;

const isHarmless = ({ name, value }: Attr): boolean =>
  ALLOWED_ATTRIBUTES.test(name) &&
  (!/^(?:href|src|poster)$/.test(name) || /^(?:https?:|mailto:|#|data:image\/(?!svg)|blob:)/.test(value)) &&
  (name !== 'referrerpolicy' || value === 'no-referrer');

test.each(Object.entries(ATTACKS))('%s does nothing', async (_name, html) => {
  window.ran = undefined;
  const host = document.createElement('div');
  document.body.append(host);
  host.append(sanitize(html, { baseUrl }));
  for (const element of host.querySelectorAll<HTMLElement>('*')) {
    expect(element.localName).not.toMatch(
      /^(?:script|style|iframe|object|embed|base|meta|link|form|input|button|textarea|select|svg|template|slot|dialog|animate|title)$/,
    );
    expect([...element.attributes].filter((attribute) => !isHarmless(attribute))).toEqual([]);
    if (element.localName !== 'a') element.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  }
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(window.ran).toBeUndefined();
  host.remove();
});

test.each(Object.entries(ATTACKS))('%s: sanitizing twice changes nothing', (_name, html) => {
  const once = clean(html);
  expect(clean(once)).toBe(once);
});

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
