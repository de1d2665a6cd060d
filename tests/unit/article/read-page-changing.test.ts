import { expect, test } from 'vitest';
import { readPageInStages } from '../../../src/article/read-page.ts';
import { articlePage, prose } from '../../support/hostile-live/live-page.ts';

/** Reads a page that `change` may alter at each rest; hands back what was read, and how often it rested. */
function read(page: Document, change: (rest: number) => void) {
  const work = readPageInStages(page);
  for (let rests = 0; ; rests += 1) {
    const { done, value } = work.next();
    if (done) return { extraction: value, rests };
    change(rests);
  }
}

function aPage(): Document {
  const page = new DOMParser().parseFromString(articlePage({}), 'text/html');
  page.title = 'A title in the window';
  return page;
}

test('a page that becomes another while it rests is never read as half of each', () => {
  const rests = read(aPage(), () => undefined).rests;
  expect(rests).toBeGreaterThan(3);
  for (let at = 0; at < rests; at += 1) {
    const page = aPage();
    const { extraction } = read(page, (rest) => {
      if (rest !== at) return;
      const article = page.querySelector('article');
      if (article) article.innerHTML = `<h1>The seal</h1>${prose('seal')}`;
      page.title = 'The seal';
    });
    if (!extraction.ok) throw new Error(extraction.failure);
    expect(extraction.article.title).toBe('The seal');
    expect(extraction.article.content).toContain('A matter of the seal.');
    expect(extraction.article.content).not.toContain('A matter of the lamp.');
  }
});

test('a title in the window that blinks does not begin it anew', () => {
  const calm = read(aPage(), () => undefined).rests;
  const page = aPage();
  const { rests } = read(page, (rest) => {
    page.title = `(${rest}) A title`;
  });
  expect(rests).toBe(calm);
});
