import { describe, expect, it } from 'vitest';
import type { FoundAppeal } from '../../../src/appeals/found-appeal.ts';
import { separateAppeals } from '../../../src/appeals/separate-appeals.ts';

function contentOf(html: string): Element {
  return new DOMParser().parseFromString(`<div id="c">${html}</div>`, 'text/html').querySelector('#c') as Element;
}

const found = (id: string, overlay = false): FoundAppeal => ({
  id,
  kind: 'donation',
  overlay,
  html: '<p>Give</p>',
  text: 'Give',
  reasons: [{ signal: 'asks-for-money' }],
  places: [{ blocks: [], pictures: [], before: '', after: '' }],
});

const part = (text: string) => `<span data-colophon-part="a1">${text}</span>`;
const MARKER = '<div data-colophon-appeal="a1"></div>';

describe('separateAppeals', () => {
  it('leaves one marker where the first part stood and no emptied element', () => {
    const content = contentOf(
      `<p>One</p><section><p>${part('Dear reader')}</p><p><b>${part('give')}</b></p></section><p>Two</p>`,
    );
    const appeals = separateAppeals(content, [found('a1')]);
    expect(content.innerHTML).toBe(`<p>One</p><section>${MARKER}</section><p>Two</p>`);
    expect(appeals[0]?.placement).toBe('inline');
  });

  it('sets the marker after text that stands before it in the same paragraph', () => {
    const content = contentOf(`<p>One<br>${part('give')}</p>`);
    separateAppeals(content, [found('a1')]);
    expect(content.innerHTML).toBe(`<p>One<br></p>${MARKER}`);
  });

  it('keeps elements that hold article text or pictures', () => {
    const content = contentOf(`<div><p>${part('give')}</p><img src="a.png" alt=""></div>`);
    separateAppeals(content, [found('a1')]);
    expect(content.querySelector('img')).not.toBeNull();
  });

  it('leaves no marker for what stands over the page, and puts it last', () => {
    const content = contentOf(`<p>${part('give')}</p><p><span data-colophon-part="a2">join</span></p><p>x</p>`);
    const appeals = separateAppeals(content, [found('a1', true), found('a2')]);
    expect(content.innerHTML).toBe('<div data-colophon-appeal="a2"></div><p>x</p>');
    expect(appeals.map(({ id, placement }) => [id, placement])).toEqual([
      ['a2', 'inline'],
      ['a1', 'overlay'],
    ]);
  });

  it('tells what Readability left out as standing around the article', () => {
    expect(separateAppeals(contentOf('<p>x</p>'), [found('a1')])[0]?.placement).toBe('around');
  });

  it('marks the place of what Readability dropped between two paragraphs it kept', () => {
    const [before, after] = [
      'The first of two paragraphs, long enough to be known again.',
      'And the second of the two, as long as the first one is.',
    ];
    const content = contentOf(`<section><p>${before}</p><p>${after}</p></section>`);
    const dropped = (id: string): FoundAppeal => ({
      ...found(id),
      places: [{ blocks: [], pictures: [], before, after }],
    });
    const appeals = separateAppeals(content, [dropped('a1'), dropped('a2')]);
    expect(appeals.map(({ placement }) => placement)).toEqual(['inline', 'inline']);
    expect(content.innerHTML).toBe(
      `<section><p>${before}</p>${MARKER}<div data-colophon-appeal="a2"></div><p>${after}</p></section>`,
    );
  });
});
