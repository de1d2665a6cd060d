import { describe, expect, it } from 'vitest';
import { type BookArticle, epubFiles } from '../../../src/export/epub/epub-files.ts';
import { exported, WORDS } from './exported.ts';

const NOW = Date.UTC(2026, 10, 26, 9, 30, 15, 123);
const picture = (digit: string, type: string) => ({ hash: digit.repeat(64), blob: new Blob(['x'], { type }) });

async function book(articles: BookArticle[], title?: string) {
  const files = new Map<string, string | Blob>();
  const options = { identifier: 'urn:uuid:0193a1f2-0000-7000-8000-000000000001', now: NOW, words: WORDS };
  for await (const { name, content } of epubFiles(articles, title === undefined ? options : { ...options, title })) {
    expect(files.has(name)).toBe(false);
    files.set(name, content);
  }
  const textOf = (name: string): string => {
    const content = files.get(name);
    if (typeof content !== 'string') throw new Error(`${name} is no text.`);
    return content;
  };
  const read = (name: string): Document => {
    const document = new DOMParser().parseFromString(textOf(name), 'application/xml');
    expect(document.querySelector('parsererror')?.textContent).toBeUndefined();
    return document;
  };
  return { files, textOf, read, opf: read('EPUB/package.opf'), nav: read('EPUB/nav.xhtml') };
}
const said = (document: Document, name: string) =>
  [...document.getElementsByTagName(name)].map((one) => one.textContent);

describe('a book of one article', () => {
  it('begins with its type and says what it is', async () => {
    const { files, opf } = await book([
      {
        article: exported('<p>a</p>', { title: 'שלום & <b>', lang: 'he', dir: 'rtl', published: '2026-11-14' }),
        pictures: new Map(),
      },
    ]);
    expect([...files.keys()].slice(0, 2)).toEqual(['mimetype', 'META-INF/container.xml']);
    expect(files.get('mimetype')).toBe('application/epub+zip');
    expect(said(opf, 'dc:title')).toEqual(['שלום & <b>']);
    expect(said(opf, 'dc:language')).toEqual(['he']);
    expect(said(opf, 'dc:creator')).toEqual(['Ines Aldana']);
    expect(said(opf, 'dc:publisher')).toEqual(['The Harbour Post']);
    expect(said(opf, 'dc:date')).toEqual(['2026-11-14']);
    expect(opf.querySelector('meta[property="dcterms:modified"]')?.textContent).toBe('2026-11-26T09:30:15Z');
    expect(opf.querySelector('spine')?.getAttribute('page-progression-direction')).toBe('rtl');
  });

  it('names each of its files once, with its type; the lead picture is the cover', async () => {
    const lead = 'https://harbourpost.example/lead.jpg';
    const { files, textOf, opf } = await book([
      {
        article: exported(
          '<p>a <img src="/b.png" alt="b"> <img src="/c.avif" alt="An avif"></p><math><mi>x</mi></math>',
          {
            leadImage: lead,
            lang: null,
          },
        ),
        pictures: new Map([
          [lead, picture('a', 'image/jpeg')],
          ['https://harbourpost.example/b.png', picture('b', 'image/png')],
          ['https://harbourpost.example/c.avif', picture('c', 'image/avif')],
        ]),
      },
    ]);
    const items = [...opf.querySelectorAll('manifest item')].map((one) => [
      one.getAttribute('href'),
      one.getAttribute('media-type'),
      one.getAttribute('properties'),
    ]);
    expect(items).toEqual([
      ['nav.xhtml', 'application/xhtml+xml', 'nav'],
      ['style.css', 'text/css', null],
      ['article-1.xhtml', 'application/xhtml+xml', 'mathml'],
      [`pictures/${'a'.repeat(16)}.jpg`, 'image/jpeg', 'cover-image'],
      [`pictures/${'b'.repeat(16)}.png`, 'image/png', null],
    ]);
    const held = [...files.keys()].filter((name) => name.startsWith('EPUB/') && name !== 'EPUB/package.opf');
    expect(held.sort()).toEqual(items.map(([href]) => `EPUB/${href}`).sort());
    // What readers of books may not know is a link to where it was.
    expect(textOf('EPUB/article-1.xhtml')).toContain(
      '<a class="missing" href="https://harbourpost.example/c.avif">[An avif]</a>',
    );
    expect(said(opf, 'dc:language')).toEqual(['und']);
  });
});

describe('a book of several articles', () => {
  it('has a table of contents, and each picture once', async () => {
    const source = 'https://harbourpost.example/a.jpg';
    const pictures = new Map([[source, picture('a', 'image/jpeg')]]);
    const one = exported('<p><img src="/a.jpg" alt=""></p><h2>Part</h2><p>a</p>', { title: 'One', byline: 'A' });
    const two = exported('<p><img src="/a.jpg" alt=""></p>', { title: 'Two', byline: 'B', lang: 'ar', dir: 'rtl' });
    const { files, nav, opf, read } = await book(
      [one, two].map((article) => ({ article, pictures })),
      'My digest',
    );
    expect(said(opf, 'dc:title')).toEqual(['My digest']);
    expect(said(opf, 'dc:creator')).toEqual(['A', 'B']);
    expect(said(opf, 'dc:date')).toEqual([]);
    const links = [...nav.querySelectorAll('nav a')].map((link) => [link.textContent, link.getAttribute('href')]);
    expect(links).toEqual([
      ['One', 'article-1.xhtml'],
      ['Part', 'article-1.xhtml#part-1'],
      ['Two', 'article-2.xhtml'],
    ]);
    expect(read('EPUB/article-1.xhtml').querySelector('#part-1')?.textContent).toBe('Part');
    expect([...opf.querySelectorAll('itemref')].map((item) => item.getAttribute('idref'))).toEqual([
      'nav',
      'article-1',
      'article-2',
    ]);
    expect([...files.keys()].filter((name) => name.includes('/pictures/'))).toHaveLength(1);
    expect(read('EPUB/article-2.xhtml').documentElement.getAttribute('dir')).toBe('rtl');
  });
});
