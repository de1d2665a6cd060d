import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { readSelection } from '../../src/article/read-selection.ts';

let page: HTMLElement;
beforeEach(() => {
  document.title = 'The diary of the lock';
  page = document.createElement('main');
  document.body.append(page);
});
afterEach(() => {
  document.getSelection()?.removeAllRanges();
  page.remove();
});

/** Selects from the character of one text to that of another, told by what stands there. */
function select(from: string, to: string): void {
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let isOpen = false;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const start = isOpen ? -1 : node.data.indexOf(from);
    if (start >= 0) {
      range.setStart(node, start);
      isOpen = true;
    }
    const end = node.data.indexOf(to);
    if (isOpen && end >= 0) range.setEnd(node, end + to.length);
  }
  setRange(range);
}
function setRange(range: Range): void {
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
}
function read(): Article {
  const extraction = readSelection(document, document.getSelection());
  if (!extraction.ok) throw new Error(extraction.failure);
  return extraction.article;
}

describe('a selection', () => {
  it('of a frame stands under the title and the address of the page, with nothing in it that runs', () => {
    page.innerHTML = '<p>The page.</p>';
    const selected = '<p>My <a href="https://letters.example/two">letter</a>.<script>alert(1)</script></p>';
    const extraction = readSelection(document, selected);
    expect(extraction).toMatchObject({
      ok: true,
      article: {
        title: 'The diary of the lock',
        url: document.URL,
        reading: 'selection',
        content: '<p>My <a href="https://letters.example/two">letter</a>.</p>',
      },
    });
    expect(readSelection(document, '<p> </p>')).toEqual({ ok: false, failure: 'no-selection' });
  });

  it('becomes the article, from its first letter to its last, with the title of the page', () => {
    page.innerHTML =
      '<p>Not this. <b>But this</b> and</p><ul><li>one</li><li>two</li><li>three</li></ul><p>Not that.</p>';
    select('But', 'two');
    const article = read();
    expect(article.content).toBe('<p><b>But this</b> and</p><ul><li>one</li><li>two</li></ul>');
    expect(article).toMatchObject({ title: 'The diary of the lock', reading: 'selection', wordCount: 5, appeals: [] });
    expect(article.doubt).toBeUndefined();
  });

  it('keeps the shape of what it is a part of', () => {
    page.innerHTML = '<table><tbody><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></tbody></table>';
    select('b', 'c');
    expect(read().content).toContain('<tr><td>b</td></tr><tr><td>c</td></tr>');
    page.innerHTML = '<pre>one\n  two\n  three</pre>';
    select('two', 'three');
    expect(read().content).toBe('<pre>two\n  three</pre>');
    page.innerHTML = '<ol><li>the only entry that is selected</li></ol>';
    select('only', 'entry');
    expect(read().content).toBe('<ol><li>only entry</li></ol>');
  });

  it('has its pictures and links whole, and nothing that is not on screen', () => {
    page.innerHTML =
      '<p>Begin <a href="/there">there</a></p><img data-src="/tower.jpg" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="Tower"><div style="display:none">secret</div><script>1</script><div style="display:contents"><p>seen</p></div><p>end.</p>';
    select('Begin', 'end.');
    const { content } = read();
    expect(content).toContain(`href="${location.origin}/there"`);
    expect(content).toContain(`src="${location.origin}/tower.jpg"`);
    expect(content).toContain('seen');
    expect(content).not.toMatch(/secret|script/);
  });

  it('can be what browsers make of three clicks, which end at the beginning of the next paragraph', () => {
    page.innerHTML = '<p id="one">This one alone.</p><p id="two">Not this.</p>';
    const range = document.createRange();
    range.setStart(page.querySelector('#one')?.firstChild as Text, 0);
    range.setEnd(page.querySelector('#two') as Element, 0);
    setRange(range);
    expect(read().content).toBe('<p>This one alone.</p>');
  });

  it('can be everything', () => {
    page.innerHTML = '<p>First.</p><p>Last.</p>';
    const range = document.createRange();
    range.selectNodeContents(page);
    setRange(range);
    expect(read().content).toBe('<p>First.</p><p>Last.</p>');
  });

  it('does not bring the page’s own elements to life, and changes nothing', () => {
    let lives = 0;
    class Lively extends HTMLElement {
      constructor() {
        super();
        lives++;
      }
    }
    customElements.define('lively-part', Lively);
    page.innerHTML = '<p>Begin</p><lively-part>alive</lively-part><p>end.</p>';
    const before = page.innerHTML;
    lives = 0;
    select('Begin', 'end.');
    expect(read().content).toContain('alive');
    expect(lives).toBe(0);
    expect(page.innerHTML).toBe(before);
    expect(document.getSelection()?.toString()).toContain('alive');
  });

  it('is told as none where nothing is selected', () => {
    page.innerHTML = '<p>  </p><p>Text.</p>';
    const none = { ok: false, failure: 'no-selection' };
    expect(readSelection(document, document.getSelection())).toEqual(none);
    expect(readSelection(document, null)).toEqual(none);
    const range = document.createRange();
    range.selectNodeContents(page.querySelector('p') as Element);
    setRange(range);
    expect(readSelection(document, document.getSelection())).toEqual(none);
  });
});
