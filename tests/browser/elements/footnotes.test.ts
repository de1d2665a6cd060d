import { describe, expect, it } from 'vitest';
import { returnNotes, settleBackLinks } from '../../../src/article/elements/footnotes.ts';
import { pageOf } from '../../unit/article/elements/page-of.ts';

/** The content after its notes were looked for on the page. */
function withNotes(content: string, rest: string): string {
  const page = pageOf(`<main>${content}</main>`);
  const main = page.querySelector('main');
  if (!main) throw new Error('No content.');
  returnNotes(main, pageOf(`<main>${content}</main>${rest}`).body);
  return main.innerHTML;
}

const REFERENCE = '<p>The tide rises.<sup><a href="#fn1" id="fnref1">1</a></sup></p>';

describe('notes come back', () => {
  it('at the end, behind a line, without how they look', () => {
    expect(
      withNotes(REFERENCE, '<ol class="notes"><li id="fn1" class="small" style="x" data-n="1">Twice a day.</li></ol>'),
    ).toBe(`${REFERENCE}<section><hr><ol><li id="fn1">Twice a day.</li></ol></section>`);
  });

  it('in the order of the page, and counted as there', () => {
    const text = '<p>a<sup><a href="#fn3">3</a></sup> b<sup><a href="#fn2">2</a></sup></p>';
    const list = '<ol><li id="fn1">One.</li><li id="fn2">Two.</li><li id="fn3">Three.</li></ol>';
    expect(withNotes(text, list)).toBe(
      `${text}<section><hr><ol start="2"><li id="fn2">Two.</li><li id="fn3">Three.</li></ol></section>`,
    );
  });

  it('as a paragraph or a box, where they are no list', () => {
    expect(withNotes(REFERENCE, '<p id="fn1">Twice a day.</p>')).toContain('<hr><p id="fn1">Twice a day.</p>');
    expect(withNotes(REFERENCE, '<dl><dd id="fn1">Twice a day.</dd></dl>')).toContain(
      '<hr><div id="fn1">Twice a day.</div>',
    );
  });

  it('from around the place that the reference leads to', () => {
    expect(withNotes(REFERENCE, '<p><a id="fn1"></a>Twice a day.</p>')).toContain(
      '<hr><p><a id="fn1"></a>Twice a day.</p>',
    );
  });

  it('in place of the same words without their place', () => {
    const words = 'Twice a day, but for the days of the great wall.';
    expect(withNotes(`${REFERENCE}<p>${words}</p>`, `<p id="fn1">1. ${words}</p>`)).toBe(
      `${REFERENCE}<p id="fn1">1. ${words}</p>`,
    );
  });

  it('also where their id is written in percents', () => {
    const text = '<p>a<sup><a href="#note-%C3%A9">1</a></sup></p>';
    expect(withNotes(text, '<p id="note-é">Twice a day.</p>')).toContain('Twice a day.');
  });

  it.each(['*', '†', '[12]', '(a)', 'iv', 'note 3'])('by the sign %s', (sign) => {
    expect(withNotes(`<p>a<sup><a href="#fn1">${sign}</a></sup></p>`, '<p id="fn1">Twice a day.</p>')).toContain(
      'Twice',
    );
  });
});

describe('what must not be touched', () => {
  const SECTION = '<div id="fn1">Twice a day.</div>';
  it.each([
    ['a link to a chapter', '<p>See <a href="#fn1">the chapter on tides</a>.</p>', SECTION],
    ['a number that is no note', '<p>Page <a href="#p2">2</a></p>', '<div id="p2">The second page.</div>'],
    ['a note that is there', `${REFERENCE}<p id="fn1">Twice a day.</p>`, ''],
    ['a place that is nowhere', REFERENCE, '<p id="other">a</p>'],
    ['an empty place', REFERENCE, '<p id="fn1"></p>'],
    ['a chapter by its length', REFERENCE, `<div id="fn1">${'tide '.repeat(900)}</div>`],
    ['an address that is broken', '<p>a<sup><a href="#%E0%A4%A">1</a></sup></p>', SECTION],
    ['a break of the line in an id', '<p>a<sup><a href="#fn%0A1">1</a></sup></p>', SECTION],
    ['an id that would break a selector', '<p>a<sup><a href="#&quot;]\\">1</a></sup></p>', SECTION],
  ])('%s', (_name, content, rest) => {
    const page = pageOf(`<main>${content}</main>`);
    expect(withNotes(content, rest)).toBe(page.querySelector('main')?.innerHTML);
  });

  it('nothing that acts comes along', () => {
    const html = withNotes(
      REFERENCE,
      '<p id="fn1" onclick="x()">Twice.<button>Share</button><script>x()</script><iframe></iframe></p>',
    );
    expect(html).toContain('<p id="fn1">Twice.</p>');
  });
});

describe('links back', () => {
  const back = (body: string): string => {
    const page = pageOf(body);
    settleBackLinks(page.body);
    return page.body.innerHTML;
  };

  it.each(['↩', '↵', '↑', ' ↩︎ '])('%s becomes the one arrow', (arrow) => {
    expect(back(`<p>a <a href="#r">${arrow}</a></p>`)).toBe('<p>a <a href="#r">\u21A9\uFE0E</a></p>');
  });

  it.each([
    ['words beside the arrow', '<a href="#r">↩ back to the text</a>'],
    ['an arrow that leads elsewhere', '<a href="https://x.example/">↑</a>'],
    ['a picture', '<a href="#r"><img src="up.png"></a>'],
  ])('%s stays', (_name, body) => {
    expect(back(body)).toBe(body);
  });
});
