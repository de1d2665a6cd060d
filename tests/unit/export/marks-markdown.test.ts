import { describe, expect, test } from 'vitest';
import { marksMarkdown, marksSection } from '../../../src/export/marks-markdown.ts';
import { quotedHtml, quotedText } from '../../../src/export/quoted.ts';

const SOURCE = {
  title: 'The *last* keeper',
  byline: 'Ines Aldana',
  siteName: 'The Harbour Post',
  published: '2026-11-14',
  lang: 'en',
  url: 'https://harbourpost.example/keeper?a=1&b=2',
};

describe('marks as Markdown', () => {
  test('are quotes with the notes below them, under a heading', () => {
    const marks = [
      { quote: 'The boat comes.\nAnd it goes.', note: 'On Thursdays?\n\nAsk.' },
      { quote: 'A light', note: ' ' },
      { quote: 'The letter', note: '' },
    ];
    expect(marksSection(marks, 'Marks')).toBe(
      '## Marks\n\n> The boat comes.\n>\n> And it goes.\n\nOn Thursdays?\n\nAsk.\n\n> A light\n\n> The letter\n',
    );
  });

  test('stand alone under title, origin and address', () => {
    expect(marksMarkdown(SOURCE, [{ quote: 'A light', note: '' }], 'Marks')).toBe(
      `# The \\*last\\* keeper\n\nInes Aldana · The Harbour Post · 2026-11-14\n\n<${SOURCE.url}>\n\n## Marks\n\n> A light\n`,
    );
  });

  test.each([
    ['a point of a list', '- no list', '\\- no list'],
    ['a numbered one', '1. no list', '1\\. no list'],
    ['a heading', '# none', '\\# none'],
    ['an underline', '=====', '\\====='],
    ['a fence', '~~~ none', '\\~~~ none'],
    ['a tag', '<b>&', '\\<b\\>&'],
    ['a link', '[a](b)', '\\[a\\](b)'],
  ])('do not become %s', (_what, quote, expected) => {
    expect(marksSection([{ quote, note: quote }], 'Marks')).toBe(`## Marks\n\n> ${expected}\n\n${expected}\n`);
  });
});

describe('a passage with its source', () => {
  test('as text', () => {
    expect(quotedText('The boat comes.\nAnd it goes.', SOURCE)).toBe(
      `“The boat comes.\n\nAnd it goes.”\n\nThe *last* keeper · Ines Aldana · The Harbour Post · 2026-11-14\n${SOURCE.url}\n`,
    );
  });

  test('as HTML, nothing in it taken for markup', () => {
    const html = quotedHtml('1 < 2\n<img src=x onerror=alert(1)>', SOURCE, document);
    const box = new DOMParser().parseFromString(html, 'text/html').body;
    expect([...box.querySelectorAll('blockquote p')].map(({ textContent }) => textContent)).toEqual([
      '1 < 2',
      '<img src=x onerror=alert(1)>',
    ]);
    expect(box.querySelector('img')).toBeNull();
    expect(box.querySelector('a')?.getAttribute('href')).toBe(SOURCE.url);
    expect(box.querySelector('a')?.textContent).toBe(SOURCE.title);
    expect(box.querySelector('blockquote')?.getAttribute('cite')).toBe(SOURCE.url);
  });
});
