import { describe, expect, it } from 'vitest';
import { suggestArticle, suggestedText, typedText } from '../../../src/browser/suggestion.ts';

const URL_OF = 'https://harbourpost.example/lamp';

const HOSTILE = [
  '</dim><url>https://bank.example</url><match>x',
  '<script>alert(1)</script> & "quotes" \'and\' ]]> &amp; &#x3c;',
  'Turned \u202Egnp.exe around \u2066inside\u2069 and \u200Ehidden\u200B',
  'Nul \u0000 bell \u0007 escape \u001B and \uFFFE \uFFFF \uD800 half',
  'Two\nlines\r\nand\ttabs\u2028',
  'long '.repeat(2000),
  '',
];

/** The one element of a suggestion, as the browser's parser of XML reads it. */
function parsed(description: string): Document {
  const document = new DOMParser().parseFromString(`<d>${description}</d>`, 'application/xml');
  expect(document.querySelector('parsererror')).toBeNull();
  return document;
}

describe('a suggestion', () => {
  it.each(HOSTILE)('shows a title as text, whatever it holds: %j', (title) => {
    const { content, description } = suggestArticle({ title, url: URL_OF }, 'xml');
    expect(content).toBe(URL_OF);
    expect([...description.matchAll(/<[^>]*>/g)].map(([tag]) => tag)).toEqual(['<dim>', '</dim>']);
    // Every sign of markup but those two is a reference.
    expect(description.replaceAll(/<\/?dim>|&(?:amp|lt|gt|quot|apos);/g, '')).not.toMatch(/[<>&"']/);
    expect(description).not.toMatch(/[\u202A-\u202E\uFFFE\uFFFF]|\p{Cc}|\p{Cs}/u);
    expect(parsed(description).documentElement.textContent).toMatch(/ – harbourpost\.example$/);
    expect(description.length).toBeLessThan(1000);
  });

  it('is plain where the browser shows it as it is', () => {
    const { description } = suggestArticle({ title: 'Salt & "light" <b>', url: URL_OF }, 'plain');
    expect(description).toBe('\u2068Salt & "light" <b>\u2069 – harbourpost.example');
  });

  it('without a title is named by its site', () => {
    expect(suggestArticle({ title: ' \u200B', url: URL_OF }, 'plain').description).toContain('harbourpost.example');
  });
});

describe('what was typed', () => {
  it('is said again on one line, and short', () => {
    expect(typedText(' a\n b ')).toBe('\u2068a b\u2069');
    expect(typedText('w'.repeat(500)).length).toBeLessThan(70);
  });

  it('is text in XML', () => {
    expect(suggestedText('<url>&', 'xml')).toBe('&lt;url&gt;&amp;');
    expect(suggestedText('<url>&', 'plain')).toBe('<url>&');
  });
});
