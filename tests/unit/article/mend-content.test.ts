import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../src/appeals/blocks.ts';
import { forgetNumbers, keptBlocks, numberBlocks } from '../../../src/article/block-numbers.ts';
import { mendContent } from '../../../src/article/mend-content.ts';
import { parseHtml } from '../../../src/html/parse-html.ts';

/** Mends what `found` made of a page: blocks whose text begins with a word of `add` are set in, with one of `cut` taken out. */
function mend(
  page: string,
  found: (html: string) => string,
  { add = '', cut = '' }: { add?: string; cut?: string },
): string {
  const { body } = parseHtml(page);
  const { blocks } = readBlocks(body);
  numberBlocks(blocks);
  const content = body.ownerDocument.createElement('div');
  content.append(...parseHtml(found(body.innerHTML)).body.childNodes);
  const kept = keptBlocks(blocks, content);
  const chosen = (words: string) =>
    Uint8Array.from(blocks, ({ text }) => (words.split(' ').includes(text.split(' ')[0] ?? '') ? 1 : 0));
  mendContent({ content, whole: body, blocks, kept }, chosen(add), chosen(cut));
  forgetNumbers(content);
  return content.innerHTML;
}

/** What Readability leaves of a page without the elements of a class. */
const without = (name: string) => (html: string) => {
  const { body } = parseHtml(html);
  for (const element of body.querySelectorAll(`.${name}`)) element.remove();
  return body.innerHTML;
};

describe('mendContent, setting in', () => {
  it('sets a section in where it stood', () => {
    const page = '<p>One.</p><section class="x"><h2>Two</h2><p>Three.</p></section><p>Four.</p>';
    expect(mend(page, without('x'), { add: 'Two Three.' })).toBe(
      '<p>One.</p><section><h2>Two</h2><p>Three.</p></section><p>Four.</p>',
    );
  });

  it('sets only what is wanted of a section in', () => {
    const page = '<p>One.</p><section class="x"><p>Advert.</p><p>Three.</p></section><p>Four.</p>';
    expect(mend(page, without('x'), { add: 'Three.' })).toBe('<p>One.</p><p>Three.</p><p>Four.</p>');
  });

  it('sets in before the first, after the last, and into nothing', () => {
    const page = '<h1 class="x">Zero</h1><div><p>One.</p></div><p class="x">Two.</p>';
    expect(mend(page, without('x'), { add: 'Zero Two.' })).toBe('<h1>Zero</h1><div><p>One.</p></div><p>Two.</p>');
    expect(mend('<p class="x">One.</p>', without('x'), { add: 'One.' })).toBe('<p>One.</p>');
  });

  it('does not break a list, a paragraph or a heading apart', () => {
    const page =
      '<ul><li>One.</li><li class="x">Two.</li><li>Three.</li></ul><ul><li>Four.</li></ul><p class="x">Five.</p>';
    expect(mend(page, without('x'), { add: 'Two. Five.' })).toBe(
      '<ul><li>One.</li><li>Two.</li><li>Three.</li></ul><ul><li>Four.</li></ul><p>Five.</p>',
    );
  });

  it('keeps single entries in a list of their own', () => {
    const page = '<p>One.</p><ol class="x"><li>Two.</li><li>No.</li><li>Three.</li></ol>';
    expect(mend(page, without('x'), { add: 'Two. Three.' })).toBe('<p>One.</p><ol><li>Two.</li><li>Three.</li></ol>');
  });

  it('leaves out what is no text, and how the page looked', () => {
    const page =
      '<p>One.</p><div class="x" style="color: red"><button class="y">Two</button><p hidden>Three. <input></p><img src="a.png"></div>';
    expect(mend(page, without('x'), { add: 'Two Three.' })).toBe(
      '<p>One.</p><div><p>Two</p><p>Three. </p><img src="a.png"></div>',
    );
  });

  it('finds boxes that Readability has made paragraphs of', () => {
    const page = '<div><div>One.</div><div class="x">Two.</div><div>Three.</div></div>';
    const found = () => '<div><p>One.</p><p>Three.</p></div>';
    expect(mend(page, found, { add: 'Two.' })).toBe('<div><p>One.</p><div>Two.</div><p>Three.</p></div>');
  });
});

describe('mendContent, taking out', () => {
  const same = (html: string) => html;

  it('takes a block out with the boxes that hold nothing else', () => {
    const page = '<p>One.</p><div><div><a href="/x"><img src="a.png"></a><p>Related.</p></div></div><p>Two.</p>';
    expect(mend(page, same, { cut: 'Related.' })).toBe('<p>One.</p><p>Two.</p>');
  });

  it('leaves the picture of the article, and what stands beside the block', () => {
    const page = '<figure><img src="a.png"><figcaption>Photo.</figcaption></figure><div><p>By me.</p><p>One.</p></div>';
    expect(mend(page, same, { cut: 'Photo. By' })).toBe('<figure><img src="a.png"></figure><div><p>One.</p></div>');
  });

  it('takes a line out of others', () => {
    expect(mend('<p>One.<br>Share!<br>Two.</p>', same, { cut: 'Share!' })).not.toContain('Share');
    expect(mend('<p>One.<br>Share!<br>Two.</p>', same, { cut: 'Share!' })).toMatch(/One\..*Two\./);
  });

  it('leaves what stays where the box around a block is gone, however much stood in that', () => {
    const head = '<p class="x">Menu, with more words than all that stays of the page.</p><p>Date.</p>';
    const page = `<div><div class="head">${head}</div><p>Stays.</p></div>`;
    const found = () => '<div><p data-colophon-box="1">Date.</p><p data-colophon-box="2">Stays.</p></div>';
    expect(mend(page, found, { cut: 'Date.' })).toBe('<div><p>Stays.</p></div>');
  });

  it('leaves alone what cannot be told from other text', () => {
    const page = '<div>One. <p>Two.</p></div>';
    const joined = () => '<div data-colophon-box="0">One. Two.</div>';
    expect(mend(page, joined, { cut: 'One.' })).toBe('<div>One. Two.</div>');
  });
});
