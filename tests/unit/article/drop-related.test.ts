import { describe, expect, it } from 'vitest';
import { dropRelated } from '../../../src/article/drop-related.ts';
import { isRelatedLabel } from '../../../src/article/related-labels.ts';

const TEXT = '<p>The lamps were lit at seven, one after the other, as they had been for a hundred years.</p>';
const LINKS =
  '<ul><li><a href="https://x.example/1">A bridge of ice</a></li><li><a href="https://x.example/2">The clock</a></li></ul>';

function after(html: string): string {
  const content = new DOMParser().parseFromString(`<div>${html}</div>`, 'text/html').body.firstElementChild;
  if (!content) throw new Error('No content.');
  dropRelated(content);
  return content.innerHTML;
}

describe('other stories', () => {
  it.each([
    ['under a heading', `${TEXT}<h3>You may also like</h3>${LINKS}`],
    ['under a bold line', `${TEXT}<p><strong>Lesen Sie auch:</strong></p>${LINKS}`],
    ['in a box with its label', `${TEXT}<div><h4>関連記事</h4>${LINKS}</div>`],
    ['when only the label is left', `${TEXT}<p>Share this</p>`],
    ['as breadcrumbs before the text', `${LINKS}${TEXT}`],
  ])('go: %s', (_name, html) => {
    expect(after(html)).toBe(TEXT);
  });

  it.each([
    ['a heading over the text', `<h3>Read more</h3>${TEXT}${TEXT}`],
    [
      'links with words of their own',
      `${TEXT}<h3>Related</h3><p>He was the son of <a href="/a">Tomas Verhey</a>, who had lit the lamps before him and taught him how to hold the pole.</p>${TEXT}`,
    ],
    ['a line with its label', `${TEXT}<p>Read more: <a href="https://x.example/1">A bridge of ice</a></p>${TEXT}`],
    [
      'one link under its label',
      `${TEXT}<p><b>Read more</b></p><p><a href="https://x.example/1">A bridge</a></p>${TEXT}`,
    ],
    ['a table of contents', `<ul><li><a href="#a">Lamps</a></li><li><a href="#b">Poles</a></li></ul>${TEXT}`],
    ['a list of links without a label', `${TEXT}${LINKS}`],
    ['a line that only begins like a label', `${TEXT}<p>Related to <a href="/a">the mayor</a></p>`],
  ])('stay: %s', (_name, html) => {
    expect(after(html)).toBe(html);
  });

  it('are told by whole lines in many languages', () => {
    const labels = [
      'RELATED ARTICLES',
      'À lire aussi :',
      'Leia também',
      'Czytaj także',
      'Читайте также',
      '相关阅读',
      'More from The Lamp',
      'Most read in towns',
      'Les plus populaires',
    ];
    expect(labels.filter((label) => !isRelatedLabel(label))).toEqual([]);
    const lines = [
      'Related costs rose',
      'Most popular increases',
      'Read more books, he said',
      'See also',
      'References',
      '',
    ];
    expect(lines.filter(isRelatedLabel)).toEqual([]);
  });
});
