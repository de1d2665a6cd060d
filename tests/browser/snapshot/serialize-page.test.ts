import { afterEach, describe, expect, it } from 'vitest';
import { serializePage } from '../../../src/snapshot/serialize-page.ts';
import { pageOf, shownPage, snapshotOf } from './taken-page.ts';

afterEach(() => document.body.replaceChildren());

describe('a page is written down as it stands', () => {
  it('has its elements as they are now, not as they came', async () => {
    const page = await shownPage(pageOf('<main id="m">old</main>'), (doc) => {
      const main = doc.querySelector('main') as HTMLElement;
      main.textContent = 'new & <true>';
      main.className = 'lit "now"';
    });
    const before = page.documentElement.outerHTML;
    const { html } = await snapshotOf(page);
    expect(html).toContain('<main id="m" class="lit &quot;now&quot;">new &amp; &lt;true&gt;</main>');
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="en" class="dark"><head>/);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('holds no script, no handler, no frame, nothing that sends or waits', async () => {
    const page = await shownPage(
      pageOf(
        '<script>window.ran = 1</script><p onclick="x()" ping="/p" nonce="n">kept</p><noscript><img src="/pixel"></noscript>' +
          '<form action="/send" method="post"><input type="hidden" name="csrf" value="secret-token"><input name="q" value="asked"></form>' +
          '<template><b>waits</b></template><a href="javascript:alert(1)">bad</a><meta http-equiv="refresh" content="0;url=/x">' +
          '<iframe src="/pixel.html" style="width:1px;height:1px"></iframe><object data="/o.swf"></object>',
      ),
    );
    const { html } = await snapshotOf(page);
    expect(html).toContain('<p>kept</p>');
    expect(html).toContain('<a>bad</a>');
    expect(html).not.toMatch(
      /script|onclick|ping=|nonce|noscript|pixel|action=|secret-token|template|refresh|<object|<iframe/,
    );
  });

  it('has none of what its reader typed, but what was chosen and opened', async () => {
    const page = await shownPage(
      pageOf(
        '<input id="t" value="as sent"><input id="p" type="password" value="pw"><textarea id="a">as sent</textarea>' +
          '<input id="c" type="checkbox"><select><option>one</option><option id="o">two</option></select><details id="d"><summary>s</summary>x</details>',
      ),
      (doc) => {
        for (const id of ['t', 'p', 'a']) (doc.getElementById(id) as HTMLInputElement).value = 'typed by me';
        (doc.getElementById('c') as HTMLInputElement).checked = true;
        (doc.getElementById('o') as HTMLOptionElement).selected = true;
        (doc.getElementById('d') as HTMLDetailsElement).open = true;
      },
    );
    const { html } = await snapshotOf(page);
    expect(html).not.toContain('typed by me');
    expect(html).not.toContain('"pw"');
    expect(html).toContain('id="c" type="checkbox" checked=""');
    expect(html).toContain('<option>one</option><option id="o" selected="">');
    expect(html).toContain('<details id="d" open="">');
  });

  it('names each picture once, with the address that the browser chose', async () => {
    const page = await shownPage(
      pageOf(
        '<img src="a.png" srcset="b.png 1x, c.png 2x"><img src="/a2.png"><img src="/a2.png"><video poster="p.jpg"></video>' +
          '<svg><image href="s.png"></image></svg><div style="background: url(bg.png)"></div><img src="ftp://x/y.png">',
      ),
    );
    const { html, files } = await snapshotOf(page);
    const at = (name: string) => `https://page.example/${name}`;
    expect(files).toEqual(['b.png', 'a2.png', 'p.jpg', 's.png', 'bg.png'].map(at));
    expect(html).not.toMatch(/srcset|ftp:/);
    expect(html).toContain(`style="background: url(&quot;${at('bg.png')}&quot;)"`);
  });

  it('leads where the page led', async () => {
    const page = await shownPage(
      pageOf('<a href="/x?a=1&amp;b=2">x</a><a href="#part">p</a><a href="mailto:a@b.example">m</a>'),
    );
    const { html } = await snapshotOf(page);
    expect(html).toContain('<a href="https://page.example/x?a=1&amp;b=2">');
    expect(html).toContain('<a href="#part">');
    expect(html).toContain('<a href="mailto:a@b.example">');
  });

  it('draws what scripts have drawn, and boxes for what other pages show', async () => {
    const page = await shownPage(
      pageOf(
        '<canvas id="k" class="chart" width="20" height="10"></canvas><iframe src="https://video.example/1" title="A film" width="320" height="180"></iframe>',
      ),
      (doc) => (doc.getElementById('k') as HTMLCanvasElement).getContext('2d')?.fillRect(0, 0, 20, 10),
    );
    const { html } = await snapshotOf(page);
    expect(html).toMatch(/<img id="k" class="chart" width="20" height="10" alt="" src="data:image\/png;base64,/);
    expect(html).toMatch(
      /<span class="colophon-frame" style="[^"]*width:\d{3}px;height:\d{3}px[^"]*"><a href="https:\/\/video.example\/1">A film<\/a>/,
    );
  });

  it('has shadow roots, one in another, with their slots', async () => {
    const page = await shownPage(pageOf('<my-card><b slot="t">Title</b>rest</my-card>'), (doc) => {
      const root = doc.querySelector('my-card')?.attachShadow({ mode: 'open' }) as ShadowRoot;
      root.innerHTML = '<style>b{color:red}</style><h2><slot name="t"></slot></h2><in-ner></in-ner>';
      (root.querySelector('in-ner') as HTMLElement).attachShadow({ mode: 'open' }).innerHTML = '<i>deep</i>';
    });
    const { html } = await snapshotOf(page);
    expect(html).toContain(
      '<my-card><template data-snapshot-root=""><style>b{color:red}</style><h2><slot name="t"></slot></h2><in-ner>' +
        '<template data-snapshot-root=""><i>deep</i></template></in-ner></template><b slot="t">Title</b>rest</my-card>',
    );
  });

  it('is not led astray by forms whose fields have the names of properties', async () => {
    const names = [
      'attributes',
      'childNodes',
      'localName',
      'nodeType',
      'nodeName',
      'getAttribute',
      'textContent',
      'shadowRoot',
      'parentElement',
    ];
    const fields = names.map((name) => `<input name="${name}">`).join('');
    const page = await shownPage(
      pageOf(
        `<form class="f">${fields}<p>in the form</p></form><img name="documentElement"><form name="URL"></form><img name="baseURI"><embed name="compatMode">`,
      ),
    );
    const { html } = await snapshotOf(page);
    expect(html).toContain('<form class="f"><input name="attributes">');
    expect(html).toContain('<p>in the form</p></form>');
    expect(html).toMatch(/^<!DOCTYPE html>\n<html/);
  });

  it('keeps the rules of old pages for old pages', async () => {
    const { html } = await snapshotOf(new DOMParser().parseFromString('<p>old', 'text/html'));
    expect(html).toMatch(/^<html>/);
  });

  it('goes as deep as the page', async () => {
    const page = await shownPage(pageOf('<main></main>'), (doc) => {
      let at: Element = doc.querySelector('main') as Element;
      for (let i = 0; i < 3_000; i++) at = at.appendChild(doc.createElement('div'));
      at.textContent = 'bottom';
    });
    const { html } = await snapshotOf(page);
    expect(html).toContain('<div>bottom</div>');
  });

  it('gives up a page of endless elements', async () => {
    const page = document.implementation.createHTMLDocument();
    page.body.innerHTML = '<i></i>'.repeat(400_001);
    expect(serializePage(page, { rootOf: () => null, loaded: null })).toBeNull();
  });
});

describe('style sheets', () => {
  it('stand where they stood, fetched ones as their server has them', async () => {
    const page = await shownPage(
      pageOf('<p>x</p>', '<style media="print">p{color:red}</style><style>q{color:blue}</style>'),
      (doc) => {
        const own = new (doc.defaultView as Window & typeof globalThis).CSSStyleSheet();
        own.replaceSync('p { --own: 1 }');
        doc.adoptedStyleSheets = [own];
      },
    );
    const { html } = await snapshotOf(page);
    expect(html).toContain('<style media="print">p{color:red}</style><style>q{color:blue}</style>');
    expect(html).toContain('<style>p { --own: 1; }</style></html>');
  });

  it('have the rules that scripts have put there', async () => {
    const page = await shownPage(pageOf('<p>x</p>', '<style></style><style>a{color:red}</style>'), (doc) => {
      for (const sheet of doc.styleSheets) sheet.insertRule('p { margin: 1px }');
    });
    const { html } = await snapshotOf(page);
    expect(html.match(/p \{ margin: 1px; \}/g)).toHaveLength(2);
  });

  it('are asked for with all they ask for, and say when one is not to be had', async () => {
    const page = await shownPage(
      pageOf('<p>x</p>', '<style>@import "https://page.example/a/main.css" screen;</style>'),
    );
    const snapshot = await snapshotOf(page, {
      sheets: {
        'https://page.example/a/main.css': '@import "b.css" layer(low); p { background: url(p.png) }',
        'https://page.example/a/b.css': '@import "main.css"; @import "gone.css"; i { background: url("../i.png") }',
      },
    });
    expect(snapshot.html).toContain('i { background: url("https://page.example/i.png") }');
    expect(snapshot.html).toMatch(/@media screen\{.*@layer low\{/s);
    expect(snapshot.files).toContain('https://page.example/a/p.png');
    expect(snapshot.html.length).toBeLessThan(20_000);
  });

  it('name only files that the page had asked for, where that is known', async () => {
    const head =
      '<style>@font-face{font-family:f;src:url(f.woff2)}a{background:url(seen.png)}b{background:url(unseen.png)}c{background:url(data:image/png;base64,AA==)}</style>';
    const page = await shownPage(pageOf('<p>x</p>', head));
    const at = (name: string) => `https://page.example/${name}`;
    const snapshot = await snapshotOf(page, { loaded: [at('f.woff2'), at('seen.png')] });
    expect(snapshot.files).toEqual([at('f.woff2'), at('seen.png')]);
    expect(snapshot.html).not.toContain('unseen');
    expect(snapshot.html).toContain('data:image/png');
  });
});
