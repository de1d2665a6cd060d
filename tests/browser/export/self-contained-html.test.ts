import { afterEach, describe, expect, it } from 'vitest';
import { selfContainedHtml } from '../../../src/export/self-contained-html.ts';
import { parseHtml } from '../../../src/html/parse-html.ts';
import { DONATION, NEWSLETTER } from '../ui-articles.ts';
import { exported, HOSTILE, WORDS } from './exported.ts';

const DOT = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const options = { pictures: new Map<string, string>(), words: WORDS, appeals: true };
const page = (...args: Parameters<typeof selfContainedHtml>) => parseHtml(selfContainedHtml(...args));

afterEach(() => {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
});

describe('an article as a file of HTML', () => {
  it('says where it is from, in its language and direction', () => {
    const article = exported('<p>שלום</p>', {
      title: 'שלום <b>',
      lang: 'he',
      dir: 'rtl',
      byline: 'Ines Aldana',
      published: '2026-11-14',
    });
    const file = page(article, options);
    expect([file.documentElement.lang, file.documentElement.dir]).toEqual(['he', 'rtl']);
    expect(file.title).toBe('שלום <b>');
    expect(file.querySelector('h1')?.textContent).toBe('שלום <b>');
    expect(file.querySelector('.origin a')?.getAttribute('href')).toBe(article.url);
    expect(file.querySelector('.facts')?.textContent).toBe(
      'Ines Aldana · The Harbour Post · November 14, 2026 · saved on November 26, 2026',
    );
    expect(file.querySelector('meta[name=author]')?.getAttribute('content')).toBe('Ines Aldana');
    expect(file.compatMode).toBe('CSS1Compat');
  });

  it('has its own policy before all that is the page’s', () => {
    const file = page(exported('<p>a</p>'), options);
    const [charset, policy] = file.head.children;
    expect(charset?.getAttribute('charset')).toBe('utf-8');
    expect(policy?.getAttribute('http-equiv')).toBe('Content-Security-Policy');
    expect(policy?.getAttribute('content')).toMatch(
      /^default-src 'none'; img-src data:; style-src 'unsafe-inline'(?:;|$)/,
    );
  });

  it('holds its pictures; those it does not have are links with their words', () => {
    const article = exported(
      '<figure><img src="/a.jpg" alt="A lamp"></figure><p><img src="/b.jpg" alt="A boat"></p>' +
        '<p><a href="/c"><img src="/c.jpg"></a></p><video src="/v.mp4" poster="/p.jpg"></video>',
    );
    const pictures = new Map([
      ['https://harbourpost.example/a.jpg', DOT],
      ['https://harbourpost.example/p.jpg', DOT],
    ]);
    const file = page(article, { ...options, pictures });
    expect([...file.images].map((one) => [one.getAttribute('src'), one.alt])).toEqual([
      [DOT, 'A lamp'],
      [DOT, ''],
    ]);
    const missing = [...file.querySelectorAll('.missing')].map((one) => [one.textContent, one.getAttribute('href')]);
    expect(missing).toEqual([
      ['[A boat]', 'https://harbourpost.example/b.jpg'],
      ['[Picture]', null],
      ['[Film]', 'https://harbourpost.example/v.mp4'],
    ]);
  });

  it('shows the lead picture that the text does not show', () => {
    const file = page(exported('<p>Words</p>', { leadImage: 'https://harbourpost.example/lead.jpg' }), {
      ...options,
      pictures: new Map([['https://harbourpost.example/lead.jpg', DOT]]),
    });
    expect(file.querySelector('.lead img')?.getAttribute('src')).toBe(DOT);
  });

  it('folds what the publisher asks at its end, or leaves it out', () => {
    const article = exported('<p>a</p><div data-colophon-appeal="a1"></div>', { appeals: [DONATION, NEWSLETTER] });
    const file = page(article, options);
    const details = file.querySelector('footer details');
    expect(details?.hasAttribute('open')).toBe(false);
    expect(details?.querySelector('summary')?.textContent).toBe('2 appeals from The Harbour Post');
    expect(details?.querySelectorAll('.appeal')).toHaveLength(2);
    expect(details?.querySelector('a')?.href).toBe('https://harbourpost.example/support');
    expect(page(article, { ...options, appeals: false }).querySelector('footer')).toBeNull();
  });

  it('has what was marked, as words', () => {
    const marks = [
      { quote: 'First\nsecond <i>', note: 'A <b>note</b>', colour: 'green' as const },
      { quote: 'Third', note: '', colour: 'blue' as const },
    ];
    const section = page(exported('<p>a</p>', {}, { marks }), options).querySelector('.marks');
    expect(section?.querySelector('h2')?.textContent).toBe('What you marked');
    expect([...(section?.querySelectorAll('p') ?? [])].map((one) => one.textContent)).toEqual([
      'First',
      'second <i>',
      'A <b>note</b>',
      'Third',
    ]);
    expect([...(section?.querySelectorAll('blockquote') ?? [])].map((one) => one.className)).toEqual([
      'mark-green',
      'mark-blue',
    ]);
  });

  it('runs nothing and asks for nothing, whatever the page holds', async () => {
    const file = selfContainedHtml(exported(HOSTILE, { title: '</title><script>parent.hit=1</script>' }), options);
    const read = parseHtml(file);
    expect(read.querySelector('script, iframe, object, form, input, base, link[rel=stylesheet], svg')).toBeNull();
    const attributes = [...read.querySelectorAll('*')].flatMap((one) => [...one.attributes]);
    expect(
      attributes.filter(({ name, value }) => /^on|^style$|srcset/.test(name) || /^\s*javascript:/i.test(value)),
    ).toEqual([]);
    expect([...read.querySelectorAll('[src], [poster]')].filter((one) => one.getAttribute('src') !== '')).toEqual([]);

    // In a page of its own, with scripts allowed: it would say that it ran.
    const frame = document.createElement('iframe');
    frame.srcdoc = file;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    await loaded;
    expect(frame.contentDocument?.body.textContent).toContain('The end <script>');
    expect('hit' in window).toBe(false);
    const asked = frame.contentWindow?.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(asked).toEqual([]);
  });
});
