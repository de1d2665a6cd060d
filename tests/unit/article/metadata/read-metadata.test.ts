import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../../src/article/metadata/read-metadata.ts';

const URL_OF_PAGE = 'https://www.example.org/news/one';
const NOTHING = { title: null, byline: null, siteName: null, excerpt: null, publishedTime: null, lang: null };

function read(head: string, body = '', url = URL_OF_PAGE) {
  const page = new DOMParser().parseFromString(`<html><head>${head}</head><body>${body}</body></html>`, 'text/html');
  return readMetadata(page, url, NOTHING);
}
const data = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;

describe('the title', () => {
  it.each([
    ['without the site after it', '<title>A bridge of ice | Upland Post</title>', 'A bridge of ice'],
    ['without the host after it', '<title>A bridge of ice - example.org</title>', 'A bridge of ice'],
    [
      'without the site before it',
      `<title>Upland Post: x » A bridge of ice</title>`,
      'Upland Post: x » A bridge of ice',
    ],
    ['whole where the end names no site', '<title>Ice - a short history</title>', 'Ice - a short history'],
    ['from what the page states first', `<title>x</title>${meta('og:title', 'A bridge of ice')}`, 'A bridge of ice'],
    ['without markup and entities', meta('og:title', 'A &amp;amp; B &lt;em&gt;of ice&lt;/em&gt;'), 'A & B of ice'],
  ])('is taken %s', (_name, head, title) => {
    expect(read(head + meta('og:site_name', 'Upland Post')).title).toBe(title);
  });

  it('is taken in the wording of the heading that it holds', () => {
    expect(read('<title>A bridge of ice: the Post</title>', '<h1>A bridge of ice</h1>').title).toBe('A bridge of ice');
    expect(read('<title>A bridge of ice and what became of it</title>', '<h1>A bridge</h1>').title).toBe(
      'A bridge of ice and what became of it',
    );
  });
});

describe('the byline', () => {
  it('names the persons of the JSON-LD, referred to or not', () => {
    const graph = [
      { '@type': 'Person', '@id': '#i', name: 'Ines Calder' },
      {
        '@type': 'NewsArticle',
        headline: 'x',
        author: [{ '@id': '#i' }, 'By Bo Tarrant', { name: 'https://example.org/bo' }],
      },
    ];
    expect(read(data({ '@graph': graph })).byline).toBe('Ines Calder, Bo Tarrant');
  });

  it('is no address, and may be null', () => {
    expect(read(meta('article:author', 'https://social.example/ines')).byline).toBeNull();
    expect(read('<meta name="author" content="Ines Calder">').byline).toBe('Ines Calder');
    expect(read('', '<a rel="author" href="/i">by Ines Calder</a>').byline).toBe('Ines Calder');
  });
});

describe('the dates', () => {
  it.each([
    ['as stated', '2025-11-03T08:15:00+01:00', '2025-11-03T08:15:00+01:00'],
    ['a day alone', '2025-11-03', '2025-11-03'],
    ['with a space', '2025-11-03 08:15:00', '2025-11-03T08:15:00'],
    ['of a mail header', 'Mon, 03 Nov 2025 08:15:00 GMT', '2025-11-03T08:15:00Z'],
    ['in English', 'November 3, 2025', '2025-11-03'],
    ['not when it is none', 'yesterday', null],
    ['not when it is no month', '2025-13-03', null],
    ['not when it is a number', '1762157700', null],
  ])('are ISO 8601: %s', (_name, stated, published) => {
    expect(read(meta('article:published_time', stated)).published).toBe(published);
  });

  it('come from the lone article of the page at last, and not from a list', () => {
    const time = '<article><time datetime="2025-01-02"></time></article>';
    expect(read('', time).published).toBe('2025-01-02');
    expect(read('', time + time).published).toBeNull();
  });
});

describe('the addresses', () => {
  const canonical = (href: string, url?: string) => read(`<link rel="canonical" href="${href}">`, '', url).canonicalUrl;

  it('the page claims are of its own site', () => {
    expect(canonical('/news/1')).toBe('https://www.example.org/news/1');
    expect(canonical('https://example.org/news/1')).toBe('https://example.org/news/1');
    expect(canonical('https://example.org/news/1', 'https://amp.example.org/n')).toBe('https://example.org/news/1');
    expect(canonical('https://elsewhere.example/news/1')).toBeNull();
    expect(canonical('https://notexample.org/1', 'https://example.org/1')).toBeNull();
    expect(canonical('javascript:alert(1)')).toBeNull();
    expect(canonical('https://www.example.org/')).toBeNull();
  });

  it('of the lead picture are absolute and of the web', () => {
    expect(read(meta('og:image', '/a.jpg')).leadImage).toBe('https://www.example.org/a.jpg');
    expect(read(data({ '@type': 'Article', image: [{ url: 'https://m.example/b.jpg' }] })).leadImage).toBe(
      'https://m.example/b.jpg',
    );
    expect(read(meta('og:image', 'data:image/png;base64,AA')).leadImage).toBeNull();
  });
});

describe('the language', () => {
  it('is a canonical tag, or null', () => {
    const lang = (value: string) => {
      const page = new DOMParser().parseFromString(`<html lang="${value}"><body></body></html>`, 'text/html');
      return readMetadata(page, URL_OF_PAGE, NOTHING).lang;
    };
    expect(lang('en-gb')).toBe('en-GB');
    expect(lang('pt_BR')).toBe('pt-BR');
    expect(lang('<script>')).toBeNull();
    expect(lang('')).toBeNull();
  });
});
