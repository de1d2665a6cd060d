import { deepNestingByScript, manyElements } from '../heavy-pages.ts';
import { articlePage, type LivePage, prose } from './live-page.ts';

const MEGABYTE = 1_000_000;

/** Pages that are too much. */
export const HUGE_PAGES: LivePage[] = [
  { name: '200,000 elements', answer: () => manyElements(200_000), ends: 'either' },
  // Chromium's own layout breaks down at such a depth and the tab with it: not where nothing is laid out.
  {
    name: '10,000 levels of nesting',
    answer: () =>
      deepNestingByScript(10_000).replace('<div id="outermost">', '<div id="outermost" style="display:none">'),
    ends: 'either',
  },
  {
    name: '50 MB of text',
    answer: () => articlePage({ body: prose('lamp', (50 * MEGABYTE) / prose('lamp', 1).length) }),
    ends: 'either',
  },
  {
    name: '50 MB of text in one paragraph',
    answer: () => articlePage({ body: `<p>${'word after word '.repeat((50 * MEGABYTE) / 16)}</p>` }),
    ends: 'either',
    isLong: true,
  },
  {
    name: 'attributes of 10 MB',
    answer: () =>
      articlePage({
        body: `<div class="${'c '.repeat(5 * MEGABYTE)}" data-x="${'x'.repeat(10 * MEGABYTE)}">${prose()}</div><img alt="${'a'.repeat(MEGABYTE)}" src="data:,${'x'.repeat(MEGABYTE)}">`,
      }),
    ends: 'either',
  },
  { name: '200 frames', answer: () => frames(200), ends: 'article' },
  { name: '10,000 frames', answer: () => frames(10_000), ends: 'either', isLong: true },
];

const frames = (count: number): string =>
  articlePage({
    end: `const all = document.createDocumentFragment();
    for (let n = 0; n < ${count}; n++) { const frame = document.createElement('iframe'); frame.width = frame.height = 9; all.append(frame); }
    document.body.append(all);`,
  });
