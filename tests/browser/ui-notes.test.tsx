import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { aLook, app, button, content, setUpReader, showReading, showState } from './shown-reader.tsx';
import { anArticle, aReader, aReading } from './ui-articles.ts';
import { violations } from './ui-violations.ts';

setUpReader();
afterEach(() => {
  window.scrollTo(0, 0);
  document.documentElement.removeAttribute('data-theme');
});

const text = '<p>Nothing is to be seen here but the sea and the sky above it, and a boat that never comes.</p>'.repeat(
  20,
);
const CONTENT =
  '<p>A promise<sup id="fnref1"><a href="#fn1">1</a></sup>, and another<sup id="cite_ref-2"><a href="#cite_note-2">[2]</a></sup>; see <a href="#part">the part below</a>.</p>' +
  `${text}<h2 id="part">The part</h2>${text}<ol>` +
  '<li id="fn1"><p>The <b>first</b> note, with <a href="https://a.example/">a link</a>, <a href="#cite_note-2">another note</a>.&nbsp;<a href="#fnref1">↩︎</a></p></li>' +
  '<li id="cite_note-2"><a href="#cite_ref-2">^</a> The second note.</li></ol>';

const article = () => anArticle({ content: CONTENT });
const card = () => content().querySelector<HTMLElement>('.note-card');
const link = (words: string) => {
  const found = [...content().querySelectorAll('a')].find((one) => one.textContent === words);
  if (!found) throw new Error(`No link ${words}`);
  return found;
};

/** The tools of the text are loaded after it: until then a reference leads down. */
async function openNote(words: string): Promise<HTMLElement> {
  return await vi.waitFor(() => {
    if (!card()) link(words).click();
    const found = card();
    if (!found) throw new Error('There is no card.');
    return found;
  });
}

describe('notes', () => {
  test('are shown where they are referred to, without their ways back', async () => {
    await showReading(article());
    const found = await openNote('1');
    expect(found.querySelector('.note-text')?.textContent).toBe('The first note, with a link, another note.\u00A0');
    expect(found.querySelector('b')?.textContent).toBe('first');
    expect(found.querySelector('[id]')).toBeNull();
    expect(found.getAttribute('aria-label')).toBe('Note 1');
    expect(content().activeElement).toBe(found);
    // The note itself stays where it is.
    expect(content().querySelectorAll('li')).toHaveLength(2);
  });

  test('go with Escape and with a click outside, and the focus goes back', async () => {
    await showReading(article());
    await openNote('[2]');
    expect(card()?.getAttribute('aria-label')).toBe('Note 2');
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(card()).toBeNull());
    expect(content().activeElement).toBe(link('[2]'));
    await openNote('1');
    const outside = content().querySelectorAll('p')[1] as HTMLElement;
    outside.scrollIntoView({ block: 'center' });
    await userEvent.click(app.querySelector('h1') as HTMLElement);
    await vi.waitFor(() => expect(card()).toBeNull());
    expect(content().activeElement).toBe(link('1'));
  });

  test('lead to their place, and from there back', async () => {
    await showReading(article());
    const found = await openNote('1');
    button('Go to the note', found).click();
    await vi.waitFor(() => expect(card()).toBeNull());
    expect(content().activeElement?.textContent).toContain('The first note');
    expect(window.scrollY).toBeGreaterThan(500);
    link('↩︎').click();
    expect(card()).toBeNull();
    expect(content().activeElement?.localName).toBe('sup');
    expect(window.scrollY).toBeLessThan(300);
  });

  test('lead on to what they name in the text', async () => {
    await showReading(article());
    const found = await openNote('1');
    [...found.querySelectorAll('a')].find((one) => one.textContent === 'another note')?.click();
    await vi.waitFor(() => expect(card()).toBeNull());
    expect(content().activeElement?.textContent).toContain('The second note');
  });

  test('are no other places of the text: these are gone to', async () => {
    await showReading(article());
    await openNote('1');
    await userEvent.keyboard('{Escape}');
    link('the part below').click();
    expect(card()).toBeNull();
    expect(content().activeElement?.textContent).toBe('The part');
  });

  test('go with their article', async () => {
    const state = aReader({ kind: 'article', reading: aReading(article()) });
    await showState(state);
    const found = await openNote('1');
    state.view.value = { kind: 'loading' };
    await vi.waitFor(() => expect(found.isConnected).toBe(false));
  });

  test.each(['light', 'dark'] as const)('shut nobody out in %s, in a narrow panel', async (theme) => {
    app.style.inlineSize = '320px';
    document.documentElement.dataset.theme = theme;
    await showState(aReader({ kind: 'article', reading: aReading(article()) }), {
      look: aLook({ everywhere: { theme }, here: null }),
    });
    await openNote('1');
    expect(await violations()).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
  });
});

describe('code', () => {
  const CODE = '<p>So:</p><pre><code>let a = 1;\n  let b = 2;\n</code></pre><pre> </pre>';
  const copy = () => content().querySelector<HTMLButtonElement>('.copy-code button');

  test('is copied as it stands, and said to be', async () => {
    const written: string[] = [];
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((words) => {
      written.push(words);
      return Promise.resolve();
    });
    await showReading(anArticle({ content: CODE }));
    await vi.waitFor(() => expect(copy()).not.toBeNull());
    expect(content().querySelectorAll('.copy-code')).toHaveLength(1);
    copy()?.click();
    await vi.waitFor(() => expect(content().querySelector('[role="status"]')?.textContent).toBe('Copied'));
    expect(copy()?.getAttribute('aria-label')).toBe('Copied');
    expect(written).toEqual(['let a = 1;\n  let b = 2;']);
    write.mockRejectedValueOnce(new Error('not allowed'));
    const told = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    copy()?.click();
    await vi.waitFor(() => expect(copy()?.getAttribute('aria-label')).toBe('Could not be copied'));
    expect(told).toHaveBeenCalledOnce();
    told.mockRestore();
    write.mockRestore();
    await vi.waitFor(() => expect(copy()?.getAttribute('aria-label')).toBe('Copy'), 3000);
  });

  test('has its button in sight while one is in it, and no other size or words for it', async () => {
    app.style.inlineSize = '320px';
    await showReading(anArticle({ content: `<pre>${'x'.repeat(300)}</pre>` }));
    const block = content().querySelector('pre') as HTMLElement;
    const before = await vi.waitFor(() => {
      if (!copy()) throw new Error('There is no button.');
      return block.offsetHeight;
    });
    expect(block.innerText).toBe('x'.repeat(300));
    const seen = () => getComputedStyle(copy() as Element).opacity;
    // The pointer may rest where a test before has left it.
    const corner = document.createElement('div');
    corner.style.cssText = 'position: fixed; inset: auto 0 0 auto; inline-size: 10px; block-size: 10px';
    corner.id = 'corner';
    app.append(corner);
    await vi.waitFor(async () => {
      await userEvent.hover(corner);
      expect(seen()).toBe('0');
    });
    copy()?.focus();
    await vi.waitFor(() => expect(seen()).toBe('1'));
    block.scrollLeft = 500;
    const inside = copy()?.getBoundingClientRect();
    expect(inside?.right).toBeLessThanOrEqual(block.getBoundingClientRect().right);
    expect(inside?.left).toBeGreaterThan(block.getBoundingClientRect().left);
    copy()?.parentElement?.remove();
    expect(block.offsetHeight).toBe(before);
  });
});
