/// <reference types="vite/client" />
import { describe, expect, it } from 'vitest';
import { type Copying, copyTree } from '../../src/article/copy-tree.ts';
import { copyWhole, isPlain } from '../../src/article/copy-whole.ts';
import { copyFallback, copyFallbacks } from '../../src/article/noscript-pictures.ts';
import { Originals } from '../../src/article/originals.ts';
import { firstDifference, goldenUrl } from './golden-page.ts';

const sources = import.meta.glob<string>(['../pages/*/source.html', '../site/*.html'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

const absolute = (address: string): string => new URL(address, goldenUrl('page')).href;

/** The copy of a page, and which element each of the copied ones came from, by their numbers in the page. */
function copied(html: string, copies: (body: HTMLElement, copying: Copying) => void): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const copy = document.implementation.createHTMLDocument('');
  const copying: Copying = { copy, originals: new Originals(), frames: new Map(), url: goldenUrl('page') };
  copies(page.body, copying);
  const elements = [...page.querySelectorAll('*')];
  const origins = [...copy.body.querySelectorAll('*')].map((element) => {
    const original = copying.originals.get(element);
    return original ? elements.indexOf(original) : -1;
  });
  return `${copy.body.innerHTML}\n${origins.join(' ')}\n${copying.frames.size}`;
}

function difference(html: string): string | null {
  return firstDifference(
    copied(html, (body, copying) => copyTree({ within: body }, copying.copy.body, absolute, copying)),
    copied(html, (body, copying) => copyWhole(body, absolute, copying)),
  );
}

describe('copyWhole', () => {
  it.each(Object.entries(sources))('copies %s as copyTree does', (_path, html) => {
    expect(difference(html)).toBeNull();
  });

  it.each([
    [
      'what is left out',
      'a<!-- b --><script>c</script><style>d</style><template><p>e</p></template><svg><g></g></svg><figure><svg><title>f</title><path></path></svg></figure>',
    ],
    [
      'pictures',
      '<picture><source srcset="/a.webp 900w"><img src="/b.jpg" data-src="/c.jpg" longdesc="d"></picture><amp-img src="e.jpg" class="f"><b>g</b></amp-img><video src="h"><source src="i"></video>',
    ],
    [
      'fallbacks',
      '<p><img class="lazy"><noscript><img src="/a.jpg"></noscript></p><noscript>Turn on scripts</noscript><noscript><p><img src="/b.jpg"></p></noscript>',
    ],
    [
      'frames',
      '<iframe src="https://www.youtube.com/embed/x">a</iframe><iframe srcdoc="<p>Support us <img src=a.jpg><noscript><img src=b.jpg></noscript></p>"></iframe><iframe title="Give" src="https://donorbox.org/embed/y"></iframe>',
    ],
    ['marks of our own', '<p data-colophon-appeal="a1" data-colophon-part="a1">x</p>'],
    [
      'addresses',
      '<a href=" two.html ">a</a><a href="#b">b</a><form action="/c"><button formaction="d">e</button></form><blockquote cite="../f">g</blockquote>',
    ],
  ])('copies %s as copyTree does', (_name, html) => {
    expect(difference(`<body><div>${html}</div></body>`)).toBeNull();
  });
});

describe('copyFallbacks', () => {
  it.each([
    [
      'whole pieces',
      ['<img src="/a.jpg">', 'Turn on scripts', '<p><picture><img src="/b.jpg"></picture></p><img src="/c.jpg">'],
    ],
    [
      'a piece that does not close',
      ['<img src="/a.jpg"><div>', '<img src="/b.jpg">', '<a href="/x"><img src="/c.jpg">', '<img src="/d.jpg">'],
    ],
    ['a piece that closes too much', ['<img src="/a.jpg"></div><img src="/b.jpg">', '</div><img src="/c.jpg">']],
    [
      'a piece that swallows what follows',
      ['<img src="/a.jpg"><!--', '<img src="/b.jpg">', '<img src="/c.jpg"><textarea>', '<img src="/d.jpg">'],
    ],
  ])('copies the pictures of %s as they are copied one by one', (_name, texts) => {
    // With scripts on, what stands in the element is text.
    const noscripts = texts.map((text) => Object.assign(document.createElement('noscript'), { textContent: text }));
    const copy = document.implementation.createHTMLDocument('');
    const written = (images: Element[][]) => images.map((some) => some.map(({ outerHTML }) => outerHTML));
    const each = written(noscripts.map((noscript) => copyFallback(noscript, copy, absolute)));
    expect(each.flat().length).toBeGreaterThan(2);
    expect(written(copyFallbacks(noscripts, copy, absolute))).toEqual(each);
  });
});

describe('isPlain', () => {
  const bodyOf = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body;

  it('tells pages that show everything where it stands', () => {
    expect(isPlain(bodyOf('<main><p>a</p><slot>b</slot><div><p>c</p></div></main>'))).toBe(true);
  });

  it('tells shadow roots, those of the page and those a saved page has written down', () => {
    const body = bodyOf('<main><p>a</p><div><section></section></div></main><p>b</p>');
    body.querySelector('section')?.attachShadow({ mode: 'open' });
    expect(isPlain(body)).toBe(false);
    expect(isPlain(bodyOf('<x-y><template shadowrootmode="open">a</template></x-y>'))).toBe(false);
  });

  it('tells what is nested too deep', () => {
    expect(isPlain(bodyOf(`${'<div>'.repeat(200)}a${'</div>'.repeat(200)}<p>b</p>`))).toBe(true);
    expect(isPlain(bodyOf(`${'<div>'.repeat(400)}a`))).toBe(false);
  });
});
