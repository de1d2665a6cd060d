import { describe, expect, it } from 'vitest';
import { appealsOfPage } from '../../src/appeals/appeals-of-page.ts';
import { extractArticle } from '../../src/article/extract-article.ts';
import { preparePage } from '../../src/article/prepare-page.ts';

const URL_OF_PAGE = 'https://bad.example/page';

/** Generous: the growth is what is tested, not how fast this machine is. */
const LIMIT_MS = 120_000;

const SENTENCES = [
  'The ladder was long enough for the tower, and yet nobody had thought of the wind, which knew the tower better.',
  'In the year of the two floods the miller moved his desk to the upper floor, and he never moved it back again.',
  'What the surveyors drew was a straight line, and what the masons built was straight as far as the first bend.',
];
const ASK =
  'Please support our independent journalism with a donation: dear reader, we need your help to keep our newsroom free for everyone.';

const pageOf = (body: string, attributes = 'lang="en"', title = 'The tower'): Document =>
  new DOMParser().parseFromString(
    `<html ${attributes}><head><title>${title}</title></head><body>${body}</body></html>`,
    'text/html',
  );

/** So many paragraphs of plain text, no two alike. */
const prose = (number: number, change: (text: string, at: number) => string = (text) => text): string =>
  Array.from({ length: number }, (_, at) => `<p>${change(`${SENTENCES[at % SENTENCES.length]} (${at})`, at)}</p>`).join(
    '',
  );

/** Puts something between all characters. */
const betweenAll = (text: string, what: string): string => Array.from(text).join(what);

const wordsIn = (html: string): string =>
  (new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Milliseconds that it takes to find the appeals of a page, prepared before. The least of three. */
function timeOf(body: string): number {
  const page = pageOf(body);
  return Math.min(
    ...[1, 2, 3].map(() => {
      const prepared = preparePage(page, { url: URL_OF_PAGE });
      const start = performance.now();
      appealsOfPage(prepared);
      return performance.now() - start;
    }),
  );
}

/**
 * Of four times the page, sixteen times the time is what a square would take, and four times is right. Measured up to six times, since a
 * machine may be busy for seconds: what is not linear is too slow in each, also in its best moments.
 */
function growthOf(timeOfSize: (size: number) => number): string {
  const few: number[] = [];
  const many: number[] = [];
  for (let round = 0; round < 6; round++) {
    few.push(timeOfSize(0.5));
    many.push(timeOfSize(2));
    const [one, four] = [few, many].map((times) => Math.min(...times)) as [number, number];
    // Short times are mostly the clock's and the collector's.
    if (four < 8 * one + 60) return 'linear';
  }
  return `${few.map(Math.round).join(', ')} ms; four times as much ${many.map(Math.round).join(', ')} ms`;
}

describe('four times the page takes about four times the time', { timeout: LIMIT_MS }, () => {
  const sentence = `${SENTENCES.join(' ')} `;
  it.each([
    ['one paragraph of megabytes', (size: number) => `<p>${sentence.repeat(size * 3_000)}</p>`],
    ['one word of megabytes', (size: number) => `<p>${'ladder'.repeat(size * 160_000)}</p>`],
    [
      'one text of megabytes without spaces',
      (size: number) => `<p>${'塔の風はよく知っている。'.repeat(size * 80_000)}</p>`,
    ],
    ['50,000 blocks', (size: number) => prose(size * 25_000)],
    ['50,000 blocks within one box', (size: number) => `<article><div>${prose(size * 25_000)}</div></article>`],
    ['thousands of appeals', (size: number) => `<p>${SENTENCES[0]}</p><p>${ASK}</p>`.repeat(size * 2_000)],
    [
      'thousands of appeals, no two alike',
      (size: number) => prose(size * 2_000, (text, at) => `${text}</p><p>${ASK} We are ${at} readers.`),
    ],
    [
      'thousands of boxes with a link to give',
      (size: number) =>
        `<div class="box"><p>${SENTENCES[0]}</p><a href="/donate">Donate</a></div>`.repeat(size * 3_000),
    ],
    ['deep boxes', (size: number) => `${'<div>'.repeat(200)}${prose(size * 500)}${'</div>'.repeat(200)}`.repeat(10)],
    ['links in one paragraph', (size: number) => `<p>${'<a href="/donate">give</a> '.repeat(size * 10_000)}</p>`],
    ['line breaks in one paragraph', (size: number) => `<p>${`${SENTENCES[1]}<br>`.repeat(size * 15_000)}</p>`],
    [
      'names in the markup',
      (size: number) =>
        `<div class="${'newsletter-box '.repeat(200)}"><p>${SENTENCES[2]}</p></div>`.repeat(size * 2_000),
    ],
    [
      'frames of platforms',
      (size: number) =>
        `<p>${SENTENCES[0]}</p><iframe src="https://donorbox.org/embed/x" title="Give"></iframe>`.repeat(size * 1_000),
    ],
  ])('%s', (_, build) => {
    timeOf(build(0.05));
    expect(growthOf((size) => timeOf(build(size)))).toBe('linear');
  });

  it('preparing pages of many shadow roots and slots', () => {
    const timeToPrepare = (hosts: number): number => {
      const page = pageOf(`<article>${'<x-p></x-p>'.repeat(hosts)}</article>`);
      for (const host of page.querySelectorAll('x-p')) {
        host.innerHTML = `<b slot="a">${SENTENCES[0]}</b>${SENTENCES[1]}`;
        host.attachShadow({ mode: 'open' }).innerHTML = '<p><slot></slot></p><p><slot name="a"></slot></p>';
      }
      return Math.min(
        ...[1, 2, 3].map(() => {
          const start = performance.now();
          preparePage(page, { url: URL_OF_PAGE });
          return performance.now() - start;
        }),
      );
    };
    expect(growthOf((size) => timeToPrepare(size * 1_000))).toBe('linear');
  });
});

describe('text of a strange kind stays whole', { timeout: LIMIT_MS }, () => {
  const joined = (number: number, change: (text: string, at: number) => string): string =>
    Array.from({ length: number }, (_, at) => change(`${SENTENCES[at % SENTENCES.length]} (${at})`, at)).join('');
  const cyrillic: Record<string, string> = { a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', x: 'х', y: 'у' };
  const languages = [
    'Der Turm kannte den Wind besser als alle, die je eine Leiter an ihn gelehnt hatten, und er schwieg darüber.',
    'La tour connaissait le vent mieux que tous ceux qui avaient un jour posé une échelle contre elle, et se taisait.',
    'Башня знала ветер лучше всех, кто когда-либо прислонял к ней лестницу, и молчала об этом целый век.',
    '塔は、はしごを立てかけた誰よりも風のことをよく知っていたが、そのことについては黙っていた。',
    'كان البرج يعرف الريح أكثر من كل من أسند إليه سلما في يوم من الأيام، وظل صامتا عن ذلك قرنا كاملا.',
  ];

  it.each<[string, (text: string, at: number) => string, string]>([
    ['soft hyphens', (text) => text.replace(/([aeiou])([a-z])/g, '$1\u00AD$2'), 'lang="en"'],
    ['no-break spaces', (text) => text.replaceAll(' ', '\u00A0'), 'lang="en"'],
    ['characters of no width', (text) => betweenAll(text, '\u200B'), 'lang="en"'],
    ['joiners and marks of direction', (text) => `\u202B${betweenAll(text, '\u2060')}\u202C`, 'lang="en"'],
    [
      'letters of another script that look alike',
      (text) => text.replace(/[aeopcxy]/g, (one) => cyrillic[one] ?? one),
      'lang="en"',
    ],
    ['capitals alone', (text) => text.toUpperCase(), 'lang="en"'],
    ['many languages', (_, at) => `${languages[at % languages.length]} (${at})`, 'lang="en"'],
    ['many languages, and none is named', (_, at) => `${languages[at % languages.length]} (${at})`, ''],
    ['a language that it is not', (text) => text, 'lang="ja"'],
    ['a language that is none', (text) => text, 'lang="🙂 x-!!"'],
    ['no language', (text) => text, ''],
    ['a script from right to left', (_, at) => `${languages[4]} (${at})`, 'lang="ar" dir="rtl"'],
    ['marks piled on letters', (text) => betweenAll(text, '\u0301\u0323\u0308'), 'lang="en"'],
    ['lone halves of characters', (text) => text.replaceAll('e', '\uD83D'), 'lang="en"'],
  ])('%s', (_, change, attributes) => {
    const page = pageOf(`<article>${prose(12, change)}</article>`, attributes);
    const article = extractArticle(page, { url: URL_OF_PAGE, force: true });
    expect(article?.appeals).toEqual([]);
    expect(wordsIn(article?.content ?? '')).toBe(joined(12, change).replace(/\s+/g, ' ').trim());
  });

  it.each<[string, (text: string) => string, string]>([
    ['as it is', (text) => text, 'lang="en"'],
    ['with soft hyphens', (text) => text.replace(/([aeiou])([a-z])/g, '$1\u00AD$2'), 'lang="en"'],
    ['with no-break spaces', (text) => text.replaceAll(' ', '\u00A0'), 'lang="en"'],
    ['with characters of no width', (text) => betweenAll(text, '\u200B'), 'lang="en"'],
    ['in capitals', (text) => text.toUpperCase(), 'lang="en"'],
    ['in a page that names another language', (text) => text, 'lang="de"'],
    ['in a page that names no language', (text) => text, ''],
  ])('and a plea among it is found all the same: %s', (_, change, attributes) => {
    const ask = `<p>${change(ASK)}</p><p><a href="/donate">${change('Donate now')}</a></p>`;
    const page = pageOf(`<article>${prose(6)}${ask}${prose(12).slice(prose(6).length)}</article>`, attributes);
    const article = extractArticle(page, { url: URL_OF_PAGE });
    expect(article?.appeals.map(({ kind }) => kind)).toEqual(['donation']);
    expect(wordsIn(article?.content ?? '')).toBe(joined(12, (text) => text));
  });

  it('emoji alone are no appeal, and no article either', () => {
    const page = pageOf(`<article>${prose(12, (_, at) => '🗼🌬️👩‍🚒🪜😀🇩🇪'.repeat(20 + at))}</article>`);
    expect(appealsOfPage(preparePage(page, { url: URL_OF_PAGE }))).toEqual([]);
    expect(extractArticle(page, { url: URL_OF_PAGE, force: true })?.appeals ?? []).toEqual([]);
  });

  it('a megabyte before and after a plea is untouched by it', () => {
    const long = `${SENTENCES.join(' ')} `.repeat(1_500);
    const page = pageOf(
      `<article><p>${long}</p><p>${ASK}</p><p><a href="/donate">Donate</a></p><p>${long}</p></article>`,
    );
    const article = extractArticle(page, { url: URL_OF_PAGE });
    expect(wordsIn(article?.content ?? '').replaceAll(' ', '')).toHaveLength(2 * long.replaceAll(' ', '').length);
    expect(article?.appeals).toHaveLength(1);
  });
});
