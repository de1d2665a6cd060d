import { describe, expect, test } from 'vitest';
import { findNote } from '../../../src/article/elements/footnotes.ts';

/** What the link with these words refers to, in a text that was sanitized: ids have a prefix. */
function noteOf(html: string, words: string): string | undefined {
  const root = document.createElement('div');
  root.innerHTML = html;
  const link = [...root.querySelectorAll('a')].find(({ textContent }) => textContent === words);
  return link && findNote(link, root)?.textContent?.trim();
}

const NOTES =
  '<ol><li id="in-article-fn1">First. <a href="#in-article-ref1">↩︎</a> <sup><a href="#in-article-ref1">a</a></sup></li></ol>';

describe('a reference in the text', () => {
  test('leads to its note', () => {
    expect(noteOf(`<p>A<sup id="in-article-ref1"><a href="#in-article-fn1">1</a></sup></p>${NOTES}`, '1')).toContain(
      'First.',
    );
    expect(
      noteOf(
        '<p>A <a href="#in-article-footnote-4">4</a></p><div><a id="in-article-footnote-4">4</a> Fourth.</div>',
        '4',
      ),
    ).toBe('4 Fourth.');
  });

  test('does not lead back', () => {
    const text = `<p id="in-article-ref1">A<sup><a href="#in-article-fn1">1</a></sup></p>${NOTES}`;
    expect(noteOf(text, 'a')).toBeUndefined();
    expect(noteOf(text, '↩︎')).toBeUndefined();
  });

  test('is none where it is a part of the text, a chapter, or nothing', () => {
    expect(noteOf('<p><a href="#in-article-part">the part</a></p><p id="in-article-part">B</p>', 'the part')).toBe(
      undefined,
    );
    expect(noteOf('<p><sup><a href="#in-article-fn1">1</a></sup></p>', '1')).toBeUndefined();
    expect(noteOf('<p><sup><a href="https://a.example/#fn1">1</a></sup></p><p id="fn1">B</p>', '1')).toBeUndefined();
    expect(
      noteOf(
        `<p><sup><a href="#in-article-fn1">1</a></sup></p><div id="in-article-fn1">${'Long. '.repeat(900)}</div>`,
        '1',
      ),
    ).toBeUndefined();
  });
});
