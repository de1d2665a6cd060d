import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { selectWords, setUpMarks, showMarked, tools } from './marked-reader.tsx';
import { app, content } from './shown-reader.tsx';
import { anArticle } from './ui-articles.ts';

setUpMarks();
beforeEach(() => {
  document.documentElement.dataset['lines'] = 'down';
});
afterEach(() => {
  delete document.documentElement.dataset['lines'];
});

const LINES = 'その灯台は町よりも前からそこに立っていた。'.repeat(12);
const CONTENT =
  `<p>始まりの段落。${LINES}<sup><a href="#n1">1</a></sup></p>${`<p>${LINES}</p>`.repeat(9)}` +
  `<p>終わりの段落。${LINES}</p><ol><li id="n1">潮見新聞、一九七一年。</li></ol>`;

/** A Japanese article in lines that run down, in the middle of the window. */
async function showDown(): Promise<Element> {
  await showMarked(anArticle({ content: CONTENT, appeals: [], lang: 'ja' }));
  const { host } = content();
  expect(getComputedStyle(host).writingMode).toBe('vertical-rl');
  host.scrollIntoView({ block: 'center', behavior: 'instant' });
  return host;
}

/** A box lies across, and as a whole in what is seen of the text. */
function expectWithin(box: DOMRect, host: Element): void {
  const around = host.getBoundingClientRect();
  expect(box.width).toBeGreaterThan(box.height);
  expect(box.left).toBeGreaterThanOrEqual(Math.max(0, around.left));
  expect(box.right).toBeLessThanOrEqual(Math.min(window.innerWidth, around.right) + 1);
  expect(box.top).toBeGreaterThanOrEqual(around.top);
  expect(box.bottom).toBeLessThanOrEqual(around.bottom);
}

describe('where lines run down', () => {
  test.each(['始まりの段落', '終わりの段落'])(
    'the tools of a selection lie across, within the text: %s',
    async (words) => {
      const host = await showDown();
      if (words === '終わりの段落') host.scrollTo({ left: -1e6, behavior: 'instant' });
      await selectWords(words);
      expect(tools()).not.toBeNull();
      expectWithin(tools()?.getBoundingClientRect() ?? new DOMRect(), host);
    },
  );

  test('a note lies across', async () => {
    await showDown();
    const link = content().querySelector<HTMLElement>('sup a');
    // The tools of the text are loaded after it: until then a reference leads down.
    const card = await vi.waitFor(() => {
      link?.click();
      const found = content().querySelector('.note-card');
      if (!found) throw new Error('No card');
      return found;
    });
    const box = card.getBoundingClientRect();
    expect(box.width).toBeGreaterThan(box.height);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(window.innerWidth);
    expect(app.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
  });
});
