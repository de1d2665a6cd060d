import { afterEach, describe, expect, test, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { contrastOf } from '../../src/ui/parts/contrast.ts';
import { TOKEN_KINDS } from '../../src/ui/reader/code/code-tokens.ts';
import { colourCode } from '../../src/ui/reader/code/colour-code.ts';
import { aLook, content, setUpReader, show, showReading, showState } from './shown-reader.tsx';
import { anArticle, aReader, aReading } from './ui-articles.ts';

setUpReader();
afterEach(() => document.documentElement.removeAttribute('data-theme'));

const CODE = 'const boat = "Skerry"; // a boat\nlet n = 12;\n';
const article = (code = CODE, language = 'language-js') =>
  anArticle({ content: `<p>Code:</p><pre><code class="${language}">${code}</code></pre>`, appeals: [] });

/** What is marked as a kind, in order. */
const marked = (kind: string): string[] =>
  [...(CSS.highlights.get(`colophon-code-${kind}`) ?? [])].map((one) => {
    const range = document.createRange();
    range.setStart(one.startContainer, one.startOffset);
    range.setEnd(one.endContainer, one.endOffset);
    return range.toString();
  });
const all = () => TOKEN_KINDS.flatMap(marked);
/** Colours come when the browser has nothing else to do, after a second at the latest: that, and the work itself, is waited for. */
const WHEN_IDLE = { timeout: 8_000 };
const coloured = (kind: string, parts: string[]) => vi.waitFor(() => expect(marked(kind)).toEqual(parts), WHEN_IDLE);

describe('code in an article', () => {
  test('is coloured by its parts, and its text stays as it is', async () => {
    await showReading(article());
    await coloured('word', ['const', 'let']);
    expect([marked('string'), marked('comment'), marked('value')]).toEqual([['"Skerry"'], ['// a boat'], ['12']]);
    const code = content().querySelector('pre code');
    expect(code?.textContent).toBe(CODE);
    expect(code?.childElementCount).toBe(0);
  });

  test('is coloured across the elements within it', async () => {
    await showReading(article('<a href="https://a.example/">con</a>st <b>boat</b> = "Sk<i>er</i>ry";'));
    await coloured('word', ['const']);
    expect(marked('string')).toEqual(['"Skerry"']);
  });

  test('loses its colours with its article', async () => {
    await showReading(article());
    await coloured('word', ['const', 'let']);
    await show({ kind: 'loading' });
    expect(all()).toEqual([]);
  });

  test('has room after its longest line, and a shadow where it goes on', async () => {
    await showReading(article('let n = 12; '.repeat(60).trim()));
    const box = content().querySelector<HTMLElement>('pre');
    const line = document.createRange();
    line.selectNodeContents(box?.querySelector('code') as Element);
    box?.scrollTo({ left: 1e6, behavior: 'instant' });
    const padding = Number.parseFloat(box ? getComputedStyle(box).paddingRight : '');
    expect(padding).toBeGreaterThan(8);
    expect(box?.scrollLeft).toBeGreaterThan(500);
    const room = (box?.getBoundingClientRect().right ?? 0) - line.getBoundingClientRect().right;
    expect(room).toBeGreaterThanOrEqual(padding);
    expect(box && getComputedStyle(box).backgroundAttachment).toContain('local, local, scroll, scroll');
  });

  test.each([
    ['without a language', ''],
    ['of an unknown language', 'language-klingon'],
    ['named like a part of every object', 'language-constructor'],
  ])('%s is left alone', async (_name, language) => {
    await showReading(article(CODE, language));
    await colourCode(content(), new AbortController().signal);
    expect(all()).toEqual([]);
  });

  test('of great length is coloured at its beginning, to the end of a line', async () => {
    await showReading(article('let a = 1;\n'.repeat(20_000)));
    await vi.waitFor(() => expect(marked('word').length).toBeGreaterThan(0), WHEN_IDLE);
    expect(marked('word')).toHaveLength(Math.floor(30_000 / 'let a = 1;\n'.length));
  });

  test('that was left before it was coloured is not', async () => {
    await showReading(article('let a', ''));
    const root = content();
    const code = root.querySelector('pre code');
    if (code) code.className = 'language-js';
    const over = new AbortController();
    const done = colourCode(root, over.signal);
    over.abort();
    await done;
    expect(all()).toEqual([]);
  });
});

test("in the reader's own colours code has those of the text", async () => {
  const look = aLook({ everywhere: { theme: 'own', paper: '#203040', ink: '#e8e0d0' }, here: null });
  await showState(aReader({ kind: 'article', reading: aReading(article()) }), { look });
  await coloured('word', ['const', 'let']);
  const { setTheme } = await import('../../src/ui/parts/page-theme.ts');
  const root = document.createElement('div');
  setTheme({ theme: 'own', paper: '#203040', ink: '#e8e0d0' }, root);
  for (const part of ['string', 'name', 'value'])
    expect(contrastOf(root.style.getPropertyValue(`--code-${part}`), '#203040')).toBeGreaterThan(7);
});

test('where nothing hovers, the button to copy code is always seen and covers none of it', async () => {
  await cdp().send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
  try {
    expect(matchMedia('(hover: none)').matches).toBe(true);
    await showReading(article());
    const copy = await vi.waitFor(() => {
      const found = content().querySelector('.copy-code button');
      if (!found) throw new Error('No button');
      return found;
    });
    expect(getComputedStyle(copy).opacity).toBe('1');
    const code = content().querySelector('pre code');
    expect(code?.getClientRects()[0]?.top).toBeGreaterThanOrEqual(copy.getBoundingClientRect().bottom - 1);
  } finally {
    await cdp().send('Emulation.setTouchEmulationEnabled', { enabled: false });
  }
});
