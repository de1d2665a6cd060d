import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../src/appeals/blocks.ts';

function read(html: string) {
  return readBlocks(new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html').body);
}

const textsOf = (html: string): string[] => read(html).blocks.map(({ text }) => text);

describe('readBlocks', () => {
  it('reads lines and paragraphs in order, inline elements in their lines', () => {
    expect(textsOf('<p>One <b>two</b> <a href="/x">three</a></p>four<br>five<div>six<p>seven</p>eight</div>')).toEqual([
      'One two three',
      'four',
      'five',
      'six',
      'seven',
      'eight',
    ]);
  });

  it('leaves out what is no text of the page, however it is nested, and keeps its place in the boxes around it', () => {
    const html =
      '<section><form><p>Your country</p><select><optgroup><option>Chile</option><option>Peru</option></optgroup></select>' +
      '<input type="email"><p>Subscribe</p></form></section><object><p>no film</p></object><p>After</p>';
    expect(textsOf(html)).toEqual(['Your country', 'Subscribe', 'After']);
    const { blocks, boxes } = read(html);
    const form = boxes.find(({ tag }) => tag === 'form');
    expect(form).toMatchObject({ first: 0, end: 2, emailField: true });
    expect(blocks[1]?.container.parent).toBe(form);
  });

  it('takes a form in which one writes for none that asks for an address, and one beside it for that', () => {
    const { boxes } = read(
      '<main><form id="respond"><p>Email <input type="email"></p><textarea></textarea></form><form id="letter"><p>Email <input type="email"></p></form></main>',
    );
    const fields = boxes.map(({ tag, element, emailField }) => [element.id || tag, emailField]);
    expect(fields).toContainEqual(['respond', false]);
    expect(fields).toContainEqual(['letter', true]);
    expect(fields.filter(([tag]) => tag === 'p')).toEqual([
      ['p', false],
      ['p', true],
    ]);
    expect(fields).toContainEqual(['main', true]);
  });

  it('knows the fields of a page that is one form', () => {
    const lines = '<p>Line</p>'.repeat(60);
    const { boxes } = read(
      `<form>${lines}<div id="letter">Email <input type="email"></div><textarea></textarea></form>`,
    );
    expect(boxes.find(({ element }) => element.id === 'letter')?.emailField).toBe(true);
  });

  it('knows links, stress, menus and what is hidden', () => {
    const { blocks } = read(
      '<nav><a href="/a">A</a></nav><p><b>All</b></p><p hidden>Gone</p><a href="/b"><p>One</p><p>Two</p></a><p>Three</p>',
    );
    expect(blocks.map(({ container }) => container.menu)).toEqual([true, false, false, false, false, false]);
    expect(blocks.map(({ stressed }) => stressed)).toEqual([false, true, false, false, false, false]);
    expect(blocks.map(({ hidden }) => hidden)).toEqual([false, false, true, false, false, false]);
    expect(blocks.map(({ links }) => links.map(({ address }) => address))).toEqual([
      ['/a'],
      [],
      [],
      ['/b'],
      ['/b'],
      [],
    ]);
  });

  it('knows the boxes around most of the paragraphs, however short the text', () => {
    const long = `<p>${'word '.repeat(30)}</p>`;
    const texts = (html: string) =>
      read(html)
        .boxes.filter(({ text }) => text)
        .map(({ element }) => element.id);
    expect(texts(`<main id="m"><div id="d">${long.repeat(3)}<form id="f"><p>Join</p></form></div></main>`)).toEqual([
      '',
      'm',
      'd',
    ]);
    expect(texts(`<main id="m">${long.repeat(4)}<div id="d">${long.repeat(3)}</div></main>`)).toEqual(['', 'm']);
    // Two paragraphs may as well be a plea.
    expect(texts(`<main id="m"><div id="d">${long.repeat(2)}</div></main>`)).toEqual([]);
    expect(texts(`<div id="d" hidden>${long.repeat(3)}</div>`)).toEqual([]);
  });
});
