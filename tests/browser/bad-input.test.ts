import { describe, expect, it } from 'vitest';
import { detectArticle } from '../../src/article/detect-article.ts';
import { readPage } from '../../src/article/read-page.ts';

/** Generous: the point is that each ends, not how fast this machine is. */
const LIMIT_MS = 60_000;

const URL_OF_PAGE = 'https://bad.example/page';
const SENTENCE =
  'The ladder was long enough for the tower, and yet nobody had thought of the wind, which knew the tower better. ';

const parse = (source: string, type: DOMParserSupportedType = 'text/html'): Document =>
  new DOMParser().parseFromString(source, type);
const read = (page: Document, force = false) => readPage(page, { url: URL_OF_PAGE, force });

/** The content of a page's article. Throws when it has none. */
function contentOf(page: Document, force = false): string {
  const extraction = read(page, force);
  if (!extraction.ok) throw new Error(extraction.failure);
  return extraction.article.content;
}

describe('a page that is hard to read', { timeout: LIMIT_MS }, () => {
  it('of 5 MB gives its article', () => {
    const page = parse(
      `<article>${`<p>${SENTENCE.repeat(20)}</p>`.repeat(2300)}<p>The last word is ladderman.</p></article>`,
    );
    expect(contentOf(page)).toContain('ladderman');
  });

  it('of 100,000 elements gives its article', () => {
    const page = parse(`<div>${`<p>${SENTENCE} <b>and</b> <i>so</i> <a href="/x">on</a></p>`.repeat(25_000)}</div>`);
    expect(page.getElementsByTagName('*').length).toBeGreaterThan(100_000);
    expect(contentOf(page)).toContain('ladder');
  });

  it('of 140,000 elements side by side gives its article', () => {
    const page = parse(`<div>${`<p>${SENTENCE}</p>`.repeat(140_000)}</div>`);
    expect(contentOf(page)).toContain('ladder');
  });

  it('with 5,000 levels of nesting gives its article', () => {
    const page = parse('<title>Deep</title>');
    let place: Element = page.body;
    for (let level = 0; level < 5000; level++) place = place.appendChild(page.createElement('div'));
    for (let i = 0; i < 8; i++) place.appendChild(page.createElement('p')).textContent = SENTENCE.repeat(3);
    expect(contentOf(page)).toContain('ladder');
  });

  it('with 5,000 levels of inline nesting ends', () => {
    const page = parse('<p></p>');
    let place: Element | null = page.querySelector('p');
    for (let level = 0; level < 5000; level++) place = place?.appendChild(page.createElement('b')) ?? null;
    if (place) place.textContent = SENTENCE.repeat(10);
    expect(read(page)).toHaveProperty('ok');
  });

  it('with too many elements is refused', () => {
    const page = parse('');
    for (let i = 0; i <= 150_000; i++) page.body.appendChild(page.createElement('i'));
    expect(read(page)).toEqual({ ok: false, failure: 'too-large' });
  });
});

describe('a page without an article', () => {
  it.each([
    ['an empty body', parse('<body></body>')],
    ['nothing at all', parse('')],
    ['white space', parse('<body> <p> </p> <br> </body>')],
    ['only scripts', parse('<body><script>let a = "text that is long enough to be read by somebody";</script></body>')],
    ['only a picture', parse('<body><img src="a.jpg" alt=""></body>')],
  ])('says so: %s', (_name, page) => {
    expect(read(page)).toEqual({ ok: false, failure: 'no-article' });
    expect(read(page, true)).toEqual({ ok: false, failure: 'no-article' });
    expect(detectArticle(page).isArticle).toBe(false);
  });

  it('says so when its body is gone', () => {
    const page = parse('<p>text</p>');
    page.body.remove();
    expect(read(page)).toEqual({ ok: false, failure: 'no-article' });
    page.documentElement.remove();
    expect(read(page)).toEqual({ ok: false, failure: 'not-a-document' });
    expect(detectArticle(page).isArticle).toBe(false);
  });

  it('gives what text it has when asked to try anyway', () => {
    const page = parse(
      '<nav><a href="/">Home</a></nav><main><div>Open from <b>nine</b> to five.</div></main><footer>Imprint</footer>',
    );
    expect(read(page)).toEqual({ ok: false, failure: 'no-article' });
    const forced = read(page, true);
    expect(forced).toMatchObject({ ok: true, looksLikeArticle: false });
    expect(contentOf(page, true)).toContain('Open from');
  });
});

describe('what is no HTML page', () => {
  it('is told from one that has no article', () => {
    for (const page of [
      parse('<feed><p>text</p></feed>', 'application/xml'),
      parse('<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml'),
    ]) {
      expect(read(page)).toEqual({ ok: false, failure: 'not-a-document' });
    }
  });

  it('is a frameset', () => {
    expect(
      read(parse('<html><frameset cols="50%,50%"><frame src="a.html"><frame src="b.html"></frameset></html>')),
    ).toEqual({
      ok: false,
      failure: 'frameset',
    });
  });
});

describe('XHTML', () => {
  const xhtml = (body: string) =>
    parse(
      `<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><title>A tower</title></head>${body}</html>`,
      'application/xhtml+xml',
    );

  it('is read as HTML is', () => {
    const page = xhtml(
      `<body><div><h1>A tower</h1>${`<p>${SENTENCE.repeat(3)}<br/><![CDATA[1 < 2]]></p>`.repeat(5)}</div></body>`,
    );
    expect(read(page)).toMatchObject({ ok: true, article: { title: 'A tower', lang: 'en' } });
    expect(contentOf(page)).toContain('1 &lt; 2');
  });

  it('with a parser error in it ends', () => {
    expect(read(xhtml('<body><p>no end'))).toHaveProperty('ok');
  });

  it('without a body ends', () => {
    expect(read(xhtml(''))).toEqual({ ok: false, failure: 'no-article' });
  });
});

describe('hostile metadata', () => {
  const page = (head: string) =>
    parse(`<head>${head}</head><body><article>${`<p>${SENTENCE.repeat(2)}</p>`.repeat(6)}</article></body>`);
  const articleOf = (head: string) => {
    const extraction = read(page(head));
    if (!extraction.ok) throw new Error(extraction.failure);
    return extraction.article;
  };
  const data = (json: string) => `<script type="application/ld+json">${json}</script>`;

  it('is bounded in depth, size and type', () => {
    const deep = `${'{"a":'.repeat(4000)}1${'}'.repeat(4000)}`;
    const many = `[${Array.from({ length: 20_000 }, () => '{"@type":"Person","name":"x"}').join()}]`;
    expect(articleOf(data(deep) + data(many) + data('null') + data('[[[') + data('"text"'))).toMatchObject({
      byline: null,
    });
    const wrong =
      '{"@type":"NewsArticle","headline":{"a":1},"author":[1,null,{"name":{}}],"datePublished":7,"image":[[]],"publisher":true}';
    expect(articleOf(data(wrong))).toMatchObject({ byline: null, published: null, leadImage: null, siteName: null });
  });

  it('cannot reorder text, hide in it, or lead anywhere but to the web', () => {
    const article = articleOf(
      '<meta property="og:title" content="A\u202egnp.exe\u0007 tower"><meta name="author" content="' +
        `${'x'.repeat(5000)}"><meta property="og:image" content="javascript:alert(1)"><link rel="canonical" href="https://other.example/">`,
    );
    expect(article.title).toBe('A gnp.exe tower');
    expect(article).toMatchObject({ byline: null, leadImage: null, canonicalUrl: null });
    const names = Array.from({ length: 500 }, (_none, i) => `<meta name="author" content="Ines ${'c'.repeat(i + 1)}">`);
    expect(articleOf(names.join('')).byline?.length).toBeLessThanOrEqual(1000);
  });
});
