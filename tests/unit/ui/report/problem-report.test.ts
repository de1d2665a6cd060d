import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../src/article/article.ts';
import { problemReport, type Subject } from '../../../../src/ui/report/problem-report.ts';
import { withoutAddresses } from '../../../../src/ui/report/without-addresses.ts';

const ADDRESS = 'https://harbour.example/2026/tides?reader=42';
const ARTICLE: Article = {
  url: ADDRESS,
  canonicalUrl: null,
  title: 'The tide tables of Ostermead',
  byline: 'Ines Carrow',
  siteName: 'The Harbour Post',
  published: null,
  modified: null,
  lang: 'en',
  dir: 'ltr',
  excerpt: 'A clock in the harbour office',
  leadImage: null,
  wordCount: 12,
  readingMinutes: 1,
  content:
    '<h2>Low water</h2><p>The ferry left an hour late.</p><p>Nobody could say <a href="https://quay.example/">why</a>.</p>',
  appeals: [
    {
      id: 'a1',
      kind: 'donation',
      placement: 'inline',
      html: '<p>Give us three euros a month.</p>',
      text: 'Give us three euros a month.\n```\nnot the end',
      reasons: [{ signal: 'asks-for-money', detail: 'three euros' }, { signal: 'outlet-voice' }],
      count: 2,
    },
  ],
};
const SUBJECT: Subject = {
  kind: 'article',
  article: ARTICLE,
  address: ADDRESS,
  looksLikeArticle: true,
  isSaved: false,
};
const HERE = { lines: ['Colophon 0.1.0, manifest 3', 'Browser: a browser'] };
const NOTHING = { address: false, appeals: false, text: false };

/** What of the page's own words could stand in a report. */
const OWN = [
  'harbour.example',
  'reader=42',
  'Ostermead',
  'Carrow',
  'Harbour Post',
  'harbour office',
  'ferry',
  'quay.example',
  'three euros',
  'Low water',
];

describe('a report of a problem', () => {
  test('says how the page was read, and nothing of what stood there', () => {
    const text = problemReport(SUBJECT, HERE, '', NOTHING);
    expect(text).toContain('- Colophon 0.1.0, manifest 3\n- Browser: a browser\n');
    expect(text).toContain('- Address: left out');
    expect(text).toContain('Words: 12');
    expect(text).toContain('Content: p 2, h2 1, a 1');
    expect(text).toContain('- donation, inline, 9 words, 2 times: asks-for-money, outlet-voice');
    expect(OWN.filter((word) => text.includes(word))).toEqual([]);
  });

  test('holds what the reader lets in, and each thing alone', () => {
    expect(problemReport(SUBJECT, HERE, '', { ...NOTHING, address: true })).toContain(`- Address: ${ADDRESS}`);
    const appeals = problemReport(SUBJECT, HERE, '', { ...NOTHING, appeals: true });
    expect(appeals).toContain('asks-for-money (three euros)');
    // A fence in the text does not end the one around it.
    expect(appeals).toContain('````text\nGive us three euros a month.\n```\nnot the end\n````');
    expect(appeals).not.toContain('ferry');
    const text = problemReport(SUBJECT, HERE, '', { ...NOTHING, text: true });
    expect(text).toContain('The ferry left an hour late.');
    expect(text).not.toContain('three euros');
  });

  test('begins with what the reader writes', () => {
    expect(problemReport(SUBJECT, HERE, ' The picture is missing. \n', NOTHING)).toMatch(
      /^# A problem with a page, in Colophon\n\nThe picture is missing\.\n\n- Colophon/,
    );
  });

  test('says what is doubted, and what a page says of itself in other words than a language', () => {
    const doubted: Article = {
      ...ARTICLE,
      doubt: { reason: 'left-behind', pageWords: 900 },
      incomplete: true,
      lang: 'en\n# hello',
    };
    const text = problemReport({ ...SUBJECT, article: doubted }, HERE, '', NOTHING);
    expect(text).toContain('doubted (left-behind): the page seems to hold 900, only the beginning');
    expect(text).toContain('Language: unknown, ltr');
  });

  test('of a message names it, and what the browser said without addresses', () => {
    const subject: Subject = {
      kind: 'message',
      name: 'failure, unexpected',
      detail: `Cannot access contents of url "${ADDRESS}".`,
    };
    const text = problemReport(subject, HERE, '', NOTHING);
    expect(text).toContain('- In place of an article: failure, unexpected');
    expect(text).toContain('Cannot access contents of url "[address]".');
  });
});

test.each([
  ['at read (chrome-extension://abcdefgh/chunks/text-1.js:2:30)', 'at read (chunks/text-1.js:2:30)'],
  ['read@moz-extension://0a1b-2c/chunks/text-1.js:2:30', 'read@chunks/text-1.js:2:30'],
  ['in chrome-extension://abcdefgh/reader.html?url=https%3A%2F%2Fa.example now', 'in reader.html now'],
  ['of https://a.example/x?y=(1) and file:///home/me/a.html', 'of [address]) and [address]'],
  ['of https://a.example/(x)/secret, and (https://b.example/).', 'of [address], and ([address]).'],
  ['blob:https://a.example/1-2, data:text/html,abc', '[address], [address]'],
  ['an ordinary sentence: nothing here', 'an ordinary sentence: nothing here'],
])('addresses in “%s” are left out', (text, expected) => {
  expect(withoutAddresses(text)).toBe(expected);
});
