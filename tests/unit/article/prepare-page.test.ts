import { describe, expect, it } from 'vitest';
import { preparePage } from '../../../src/article/prepare-page.ts';

const URL_OF_PAGE = 'https://www.example.org/news/one.html';

function prepare(body: string, head = ''): Document {
  const html = `<html><head>${head}</head><body>${body}</body></html>`;
  return preparePage(new DOMParser().parseFromString(html, 'text/html'), { url: URL_OF_PAGE }).document;
}

const sourceOf = (body: string): string | null | undefined => prepare(body).querySelector('img')?.getAttribute('src');

describe('preparePage', () => {
  it('leaves out what is never read and keeps what the appeals are found by', () => {
    const copy = prepare(
      '<script>1</script><style>a{}</style><template>t</template><!-- c --><svg><text>icon</text></svg>' +
        '<dialog id="d" class="ask" role="dialog" style="top:0"><form><input type="email"><button>Join</button></form></dialog>',
    );
    expect(copy.body.innerHTML).toBe(
      '<dialog id="d" class="ask" role="dialog" style="top:0"><form><input type="email"><button>Join</button></form></dialog>',
    );
  });

  it('makes addresses absolute against the base of the page and leaves fragments alone', () => {
    const copy = prepare('<a href="two.html">a</a><a href="#note">b</a><a href="/x?a=1#b">c</a>', '<base href="/de/">');
    expect([...copy.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      'https://www.example.org/de/two.html',
      '#note',
      'https://www.example.org/x?a=1#b',
    ]);
  });

  it('strips marks that a page made to look like ours', () => {
    const copy = prepare('<p data-colophon-appeal="a1" data-colophon-part="a1" data-kept="1">x</p>');
    expect(copy.body.innerHTML).toBe('<p data-kept="1">x</p>');
  });

  it('answers where a copied element came from', () => {
    const page = new DOMParser().parseFromString('<p id="a"><em>x</em></p>', 'text/html');
    const prepared = preparePage(page, { url: URL_OF_PAGE });
    const copied = prepared.document.querySelector('em');
    expect(copied && prepared.originalOf(copied)).toBe(page.querySelector('em'));
    expect(prepared.outlet).toEqual({ host: 'example.org', name: null });
  });

  it('leaves the page as it was', () => {
    const html =
      '<p data-colophon-appeal="x"><img src="a.gif" data-src="b.jpg"></p><noscript><img src="c.jpg"></noscript>';
    const page = new DOMParser().parseFromString(html, 'text/html');
    const before = page.documentElement.outerHTML;
    preparePage(page, { url: URL_OF_PAGE });
    expect(page.documentElement.outerHTML).toBe(before);
  });
});

describe('the pictures of a prepared page', () => {
  it.each([
    ['a plain source', '<img src="a.jpg">', 'https://www.example.org/news/a.jpg'],
    [
      'a lazy source behind a pixel',
      '<img src="data:image/gif;base64,R0lGOD" data-src="/b.jpg">',
      'https://www.example.org/b.jpg',
    ],
    [
      'a lazy source behind a vector',
      '<img src="data:image/svg+xml,%3Csvg%3E" data-lazy-src="/b.jpg">',
      'https://www.example.org/b.jpg',
    ],
    [
      'a lazy source behind a named stand-in',
      '<img src="/i/spacer.gif" data-original="/b.jpg">',
      'https://www.example.org/b.jpg',
    ],
    [
      'the widest useful of a list',
      '<img src="s.jpg" srcset="/a.jpg 400w, /b.jpg 1600w, /c.jpg 3200w">',
      'https://www.example.org/b.jpg',
    ],
    [
      'the narrowest of those too wide',
      '<img data-srcset="/c.jpg 3200w, /b.jpg 2400w">',
      'https://www.example.org/b.jpg',
    ],
    ['densities', '<img src="/a.jpg" srcset="/a.jpg 1x, /b.jpg 2x">', 'https://www.example.org/b.jpg'],
    [
      'commas in addresses',
      '<img srcset="/w_300,h_200/a.jpg 300w, /w_900,h_600/a.jpg 900w">',
      'https://www.example.org/w_900,h_600/a.jpg',
    ],
    [
      'a picture element',
      '<picture><source srcset="/a.webp 800w, /b.webp 1200w"><img src="/c.jpg"></picture>',
      'https://www.example.org/b.webp',
    ],
    [
      'no print source',
      '<picture><source media="print" srcset="/p.jpg 1500w"><img src="/c.jpg"></picture>',
      'https://www.example.org/c.jpg',
    ],
  ])('take %s', (_name, html, source) => {
    expect(sourceOf(html)).toBe(source);
  });

  it('come without the attributes that name other sources', () => {
    const image = prepare(
      '<img src="x.gif" data-src="a.jpg" srcset="b.jpg 2x" sizes="1px" alt="Tree" class="lazy">',
    ).querySelector('img');
    expect(image?.getAttributeNames().sort()).toEqual(['alt', 'class', 'src']);
  });

  it('come out of a noscript once, where the lazy double has no source of its own', () => {
    const copy = prepare('<figure><img class="lazy" alt="Tree"><noscript><img src="/tree.jpg"></noscript></figure>');
    expect(copy.body.innerHTML).toBe(
      '<figure><img class="lazy" alt="Tree" src="https://www.example.org/tree.jpg"></figure>',
    );
  });

  it('stand alone when only a noscript has them', () => {
    const copy = prepare(
      '<p>text</p><noscript><img src="/tree.jpg" alt="Tree"></noscript><noscript>Please turn on scripts</noscript>',
    );
    expect(copy.body.innerHTML).toBe('<p>text</p><img src="https://www.example.org/tree.jpg" alt="Tree">');
  });

  it('are made of AMP pictures', () => {
    expect(sourceOf('<amp-img src="/tree.jpg" width="5" height="5"></amp-img>')).toBe(
      'https://www.example.org/tree.jpg',
    );
  });
});
