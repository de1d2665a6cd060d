import { expect, it } from 'vitest';
import { keepInSentences } from '../../../src/article/keep-in-sentences.ts';
import { pageOf } from './elements/page-of.ts';

function kept(body: string): string {
  const page = pageOf(body);
  keepInSentences(page);
  return page.body.innerHTML;
}

const LONG = 'The harbour was measured twice a year since';

it('what stands in a sentence is not told by its class', () => {
  expect(kept(`<p>${LONG} 1961 [<span class="footers"><a class="x" href="#r">29</a></span>].</p>`)).toBe(
    `<p>${LONG} 1961 [<span><a class="x" href="#r">29</a></span>].</p>`,
  );
  expect(kept(`<ul><li><em class="comment">Then</em> ${LONG}.</li></ul>`)).toBe(
    `<ul><li><em>Then</em> ${LONG}.</li></ul>`,
  );
});

it.each([
  ['beside a few words', '<p>4 <span class="comments">comments</span></p>'],
  ['with nothing right beside it', `<p><b>${LONG}</b><span class="share">Share</span></p>`],
  ['a box', `<div>${LONG}<div class="footer">All rights</div></div>`],
  ['code', `<p>${LONG} <code class="language-js">0</code> and on</p>`],
])('all else keeps it: %s', (_name, body) => {
  expect(kept(body)).toBe(body);
});
