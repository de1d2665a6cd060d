import { describe, expect, it } from 'vitest';
import { APPEAL_MARKER_ATTRIBUTE } from '../../../src/appeals/appeal.ts';
import { dropDoubles } from '../../../src/article/drop-doubles.ts';
import { parseHtml } from '../../../src/html/parse-html.ts';

const LONG =
  'In this picture of last May the masons carry the lantern of the tower across the river, on eight barrels and a raft.';
const OTHER = LONG.replace('May', 'June');

function without(html: string): string {
  const { body } = parseHtml(html);
  dropDoubles(body);
  return body.innerHTML;
}

describe('dropDoubles', () => {
  it.each([
    [
      'a caption, whole and cut',
      `<div><p>${LONG}</p></div><div><p>${LONG}</p></div>`,
      `<div><p>${LONG}</p></div><div></div>`,
    ],
    ['a first paragraph that stands under the heading, too', `<p>${LONG}</p>\n<p> ${LONG}\n</p>`, `<p>${LONG}</p>\n`],
    [
      'a caption under the picture and beside it',
      `<figure><img src="a.png"><figcaption>${LONG}</figcaption></figure><div>${LONG}</div>`,
      `<figure><img src="a.png"><figcaption>${LONG}</figcaption></figure>`,
    ],
    ['the one without the link', `<p>${LONG}</p><p><a href="/a">${LONG}</a></p>`, `<p><a href="/a">${LONG}</a></p>`],
    [
      'each of two captions that stand twice',
      `<p>${LONG}</p>`.repeat(2) + `<p>${OTHER}</p>`.repeat(2),
      `<p>${LONG}</p><p>${OTHER}</p>`,
    ],
    [
      'one in a part of a gallery that is a list',
      `<ul><li><img src="a.png"><p>${LONG}</p><div><p>${LONG}</p></div></li><li><p>${OTHER}</p></li></ul>`,
      `<ul><li><img src="a.png"><p>${LONG}</p><div></div></li><li><p>${OTHER}</p></li></ul>`,
    ],
  ])('takes out %s', (_what, html, left) => {
    expect(without(html)).toBe(left);
  });

  it.each([
    ['what is said over and over', `<p>${LONG}</p>`.repeat(3)],
    [
      'what stands before and after an appeal',
      `<p>${LONG}</p><span ${APPEAL_MARKER_ATTRIBUTE}="1"></span><p>${LONG}</p>`,
    ],
    ['what is said again later', `<p>${LONG}</p><p>${OTHER}</p><p>${LONG}</p>`],
    ['what is said again after a word', `<p>${LONG}</p><div><b>Again:</b><p>${LONG}</p></div>`],
    ['what is said again after loose words', `<p>${LONG}</p>Again:<section><p>${LONG}</p></section>`],
    ['a line of a song', '<p>Row, row, row your boat, gently down the stream</p>'.repeat(2)],
    ['a verse', `<p>Row your boat<br>${LONG}</p>`.repeat(2)],
    ['a list', `<ul>${`<li>${LONG}</li>`.repeat(2)}</ul>`],
    ['paragraphs of a list', `<ul>${`<li><p>${LONG}</p></li>`.repeat(2)}</ul>`],
    ['what is said before a list', `<p>${LONG}</p><ul><li><p>${LONG}</p></li></ul>`],
    ['what stands twice in a cell', `<table><tbody><tr><td>${`<p>${LONG}</p>`.repeat(2)}</td></tr></tbody></table>`],
    ['a table', `<table><tbody><tr>${`<td><p>${LONG}</p></td>`.repeat(2)}</tr></tbody></table>`],
    ['code', `<pre>${LONG}</pre>`.repeat(2)],
    ['what is quoted', `<p>${LONG}</p><blockquote><p>${LONG}</p></blockquote>`],
    ['what differs', `<p>${LONG}</p><p>${OTHER}</p>`],
    ['pictures', `<p><img src="a.png">${LONG}</p><p><img src="b.png">${LONG}</p>`],
    ['text beside a block', `<div>${LONG}<p>${OTHER}</p></div>`],
  ])('leaves %s', (_what, html) => {
    expect(without(html)).toBe(html);
  });
});
