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
    [
      'with its accents',
      meta('og:title', 'Un puente de &amp;aacute;mbar &amp;ndash; &amp;iquest;qu&amp;eacute;?'),
      'Un puente de ámbar – ¿qué?',
    ],
    ['with what is no entity', meta('og:title', 'Salt &amp;pepper; ice'), 'Salt &pepper; ice'],
  ])('is taken %s', (_name, head, title) => {
    expect(read(head + meta('og:site_name', 'Upland Post')).title).toBe(title);
  });

  it('is taken without a name of the site that holds a sign itself, or that only its host tells', () => {
    const named = meta('og:site_name', 'Upland - news of the hills');
    expect(read(`<title>A bridge | Upland - news of the hills</title>${named}`).title).toBe('A bridge');
    const onBlog = (title: string) => read(`<title>${title}</title>`, '', 'https://blog.stove-makers.example/1').title;
    expect(onBlog('A bridge of ice | Stove Blog')).toBe('A bridge of ice');
    expect(onBlog('A bridge of ice | Stove History')).toBe('A bridge of ice | Stove History');
  });

  it('is taken in the wording of the heading that it holds', () => {
    expect(read('<title>A bridge of ice: the Post</title>', '<h1>A bridge of ice</h1>').title).toBe('A bridge of ice');
    expect(read('<title>A bridge of ice and what became of it</title>', '<h1>A bridge</h1>').title).toBe(
      'A bridge of ice and what became of it',
    );
  });
});

describe('the summary', () => {
  it('is none that begins with a style sheet', () => {
    const style = meta(
      'og:description',
      'hr { clear: both; } @media only screen { .box { margin: 0; } } Arcs and sparks',
    );
    expect(read(style).excerpt).toBeNull();
    expect(read(style + meta('description', 'What an arc does.')).excerpt).toBe('What an arc does.');
    expect(read(meta('description', 'The set {1, 2} and why it matters: a note')).excerpt).toContain('The set {1, 2}');
  });
});

describe('the heading', () => {
  it('gives the title its wording where the page states it in other words', () => {
    const stated = '<title>Ice bridges 2025: the best guide | Upland Post</title>';
    expect(read(stated, '<h1>The best guide to ice bridges</h1>').title).toBe('The best guide to ice bridges');
  });

  it('is not that of the site, of a menu, or of something else', () => {
    const head = `<title>A bridge of ice</title>${meta('og:site_name', 'Upland Post')}`;
    const body =
      '<h1>Upland Post</h1><nav><h1>A bridge of ice and more</h1></nav><h1>Our newsletters</h1><h1>A Bridge of Ice</h1>';
    expect(read(head, body).title).toBe('A Bridge of Ice');
    expect(read('', '<h1>A bridge of ice</h1>').title).toBe('A bridge of ice');
  });
});

describe('the lines near the heading', () => {
  const near = (lines: string, head = '') =>
    read(
      `<title>A bridge of ice</title>${head}`,
      `<main><h1>A bridge of ice</h1>${lines}<p>${'Ice. '.repeat(60)}</p></main>`,
    );

  it.each([
    ['By in one line', '<p>By <a href="/x">Ines Calder</a> and Bo Tarrant</p>', 'Ines Calder, Bo Tarrant'],
    ['By in a line of its own', '<p>Written by</p><p>Ines Calder</p><p>Editor</p>', 'Ines Calder'],
    ['a date after the name', '<div>By Ines Calder <span>May 3, 2025</span></div>', 'Ines Calder'],
    ['a class', '<div class="post-author"><span>Ines Calder</span><span>Senior writer</span></div>', 'Ines Calder'],
    ['a link to the author', '<p><a href="/authors/ines">Ines Calder</a></p>', 'Ines Calder'],
    ['no one: a lead that begins with By', '<p>By the end of the night nobody slept.</p>', null],
    ['no one: a comment', '<p class="comment-author">Ines Calder</p>', null],
    ['no one: a reviewer', '<p>Reviewed by Ines Calder</p>', null],
  ])('name the author: %s', (_name, lines, byline) => {
    expect(near(lines).byline).toBe(byline);
  });

  it('say when it was published and changed', () => {
    const { published, modified } = near('<p>Published 3 May 2024. Updated: 5 June 2025</p>');
    expect([published, modified]).toEqual(['2024-05-03', '2025-06-05']);
    const labelled = near('<p>Last updated</p><p>5 June 2025</p>');
    expect([labelled.published, labelled.modified]).toEqual([null, '2025-06-05']);
    expect(near('<p><time datetime="2024-05-03">yesterday</time></p>').published).toBe('2024-05-03');
  });

  it('say no date where a sentence mentions one, or a box shows that of today', () => {
    expect(near(`<p>It was on 3 May 2024 that ${'the ice broke and '.repeat(8)}</p>`).published).toBeNull();
    expect(near('<p class="todays-date">3 May 2024</p>').published).toBeNull();
  });
});

describe('the byline', () => {
  it('prefers persons to the site and to organizations, which count where there is no one else', () => {
    const site = meta('og:site_name', 'Upland Post');
    const by = (author: unknown, more = '') => read(site + data({ '@type': 'Article', author }) + more).byline;
    const desk = { '@type': 'Organization', name: 'Upland News Desk' };
    expect(by([desk, { '@type': 'Person', name: 'Ines Calder' }])).toBe('Ines Calder');
    expect(by(desk, '<meta name="author" content="Ines Calder">')).toBe('Ines Calder');
    expect(by('Upland Post', '<meta name="author" content="Ines Calder">')).toBe('Ines Calder');
    expect(by(desk)).toBe('Upland News Desk');
    expect(by('Upland Post')).toBe('Upland Post');
  });

  it('is read from microdata, cards and citations', () => {
    const person = '<span itemprop="author" itemscope><i itemprop="name">Ines Calder</i></span>';
    const comment = '<div itemprop="comment"><span itemprop="author">Bo Tarrant</span></div>';
    expect(read('', person + comment).byline).toBe('Ines Calder');
    expect(read(meta('twitter:label1', 'Verfasst von') + meta('twitter:data1', 'Ines Calder')).byline).toBe(
      'Ines Calder',
    );
    expect(read(meta('citation_author', 'Calder, Ines') + meta('citation_author', 'Tarrant, Bo')).byline).toBe(
      'Ines Calder, Bo Tarrant',
    );
  });

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
    ['not when it is where computers begin to count', '1970-01-01T01:00:00+01:00', null],
  ])('are ISO 8601: %s', (_name, stated, published) => {
    expect(read(meta('article:published_time', stated)).published).toBe(published);
  });

  it('are none of the future', () => {
    expect(read(meta('article:published_time', '2190-01-01')).published).toBeNull();
    expect(read(meta('article:published_time', '2190-01-01') + meta('pubdate', '2025-01-02')).published).toBe(
      '2025-01-02',
    );
  });

  it('are those of the page where its JSON-LD knows no article, and of its address at last', () => {
    expect(read(data({ '@type': 'WebPage', datePublished: '2025-01-02' })).published).toBe('2025-01-02');
    expect(read('', '', 'https://example.org/2025/01/02/ice').published).toBe('2025-01-02');
    expect(read('', '', 'https://example.org/2025/01/ice-20').published).toBeNull();
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

  it('of the lead picture are not those of a logo where there is another', () => {
    const head = meta('og:image', '/img/logo.png');
    expect(read(head).leadImage).toBe('https://www.example.org/img/logo.png');
    const body = '<article><img src="/tiny.jpg" width="40"><img src="/ice.jpg" width="800"></article>';
    expect(read(head, body).leadImage).toBe('https://www.example.org/ice.jpg');
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
  const german =
    'Die Brücke aus Eis war in der Nacht nicht mehr zu sehen, und wir haben sie auch nicht gesucht. '.repeat(8);
  const of = (lang: string, text: string) => {
    const page = new DOMParser().parseFromString(`<html lang="${lang}"><body></body></html>`, 'text/html');
    return readMetadata(page, URL_OF_PAGE, NOTHING, text).lang;
  };

  it('is that of the text where the page states none, or plainly another', () => {
    expect(of('', german)).toBe('de');
    expect(of('en', german)).toBe('de');
    expect(of('de-AT', german)).toBe('de-AT');
    expect(
      of(
        'en',
        `${german.slice(0, 100)} ${'The bridge of ice was not to be seen in the night and we did not look for it. '.repeat(20)}`,
      ),
    ).toBe('en');
    expect(of('rm', german)).toBe('rm');
  });

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
