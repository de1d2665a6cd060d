import { expect, test } from 'vitest';
import { settleHeadings } from '../../../src/html/settle-headings.ts';

function settled(html: string): string {
  const box = document.createElement('div');
  box.innerHTML = html;
  settleHeadings(box);
  return [...box.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((one) => `${one.localName} ${one.textContent}`).join();
}

test.each([
  ['<h3>a</h3><h3>b</h3><h5>c</h5>', 'h2 a,h2 b,h3 c'],
  ['<h2>a</h2><h4>b</h4><h3>c</h3><h2>d</h2>', 'h2 a,h3 b,h3 c,h2 d'],
  ['<h1>a</h1><h2>b</h2><h1>c</h1>', 'h2 a,h3 b,h2 c'],
  ['<h4>a</h4><h2>b</h2>', 'h2 a,h2 b'],
])('%s has no gaps', (html, expected) => {
  expect(settled(html)).toBe(expected);
});

test('keeps what a heading holds and what it is called', () => {
  const box = document.createElement('div');
  box.innerHTML = '<h4 id="in-article-x" lang="fr"><em>a</em> b</h4>';
  const words = box.querySelector('em');
  settleHeadings(box);
  expect(box.innerHTML).toBe('<h2 id="in-article-x" lang="fr"><em>a</em> b</h2>');
  expect(box.querySelector('em')).toBe(words);
});
