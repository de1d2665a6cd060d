import axe from 'axe-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Article } from '../../src/article/article.ts';
import { asItWas, forceColours } from './forced-colours.ts';
import { app, button, content, setUpReader, showReading } from './shown-reader.tsx';
import { anArticle } from './ui-articles.ts';
import { violations } from './ui-violations.ts';

setUpReader();
afterEach(async () => {
  document.documentElement.removeAttribute('data-theme');
  await asItWas();
  await page.viewport(414, 896);
});

const CONTENT =
  '<p>The boat comes on <a href="https://a.example/">Thursdays</a>, <code>if</code> <mark>ever</mark>.</p>' +
  '<div data-colophon-appeal="a1"></div>' +
  '<h2>Storms</h2><blockquote><p>No boat.</p></blockquote><ul><li>Wind</li></ul>' +
  '<pre><code class="language-js">const boat = "Skerry"; // a line that is rather long, longer than any panel is wide</code></pre>' +
  `<table><tr>${'<td>a cell that is wide</td>'.repeat(8)}</tr></table>` +
  '<h2>Calm</h2><figure><img src="https://a.example/1.png" alt="A boat"><figcaption>The boat.</figcaption></figure>' +
  '<p>A_word_without_any_place_to_break_it_as_addresses_have_them_in_texts_that_speak_of_software.</p>';

async function shown(changes: Partial<Article> = {}): Promise<void> {
  await showReading(anArticle({ content: CONTENT, ...changes }));
  await vi.waitFor(() => {
    button('Outline');
    expect(app.querySelector('[aria-keyshortcuts~="Control+F"]')).not.toBeNull();
    // The tools of the text: a block that scrolls is reached by its button.
    expect(content().querySelector('.copy-code')).not.toBeNull();
  });
  for (const details of app.querySelectorAll('details')) details.open = true;
}

/** The states that keys lead to, each with what is there then. */
const STATES: [name: string, key: string, there: string][] = [
  ['finding', '/', '.find-bar'],
  ['the outline', 'o', '#outline-menu:popover-open button'],
  ['the look', 'l', '#look-menu:popover-open input'],
  ['the appeals', 'a', '#appeals-menu:popover-open input'],
  ['more', '.', '#more-menu:popover-open li'],
  ['the keys', '?', '.keys-dialog[open]'],
];

/** Goes through all states, one after another, and looks at each. */
async function inEachState(look: () => Promise<string[]>): Promise<string[]> {
  const found = await look();
  for (const [name, key, there] of STATES) {
    await userEvent.keyboard(key);
    await vi.waitFor(() => expect(app.querySelector(there), name).not.toBeNull());
    found.push(...(await look()).map((what) => `${name}: ${what}`));
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(app.querySelector(there), name).toBeNull());
  }
  return found;
}

/** Only the rules on contrast: what else there is to find is found in one theme. */
async function lowContrast(rule: string, where: Element | Document = document): Promise<string[]> {
  const result = await axe.run(where, { runOnly: [rule], rules: { [rule]: { enabled: true } } });
  // Of what a dialog holds axe cannot tell the ground; its colours are those of all else.
  const mayBeNone = app.querySelector('dialog[open]') !== null;
  expect(mayBeNone || result.passes.length + result.violations.length > 0, 'words were looked at').toBe(true);
  return result.violations.flatMap(({ nodes }) =>
    nodes.map(({ target, any }) => `${target.join(' ')}: ${any[0]?.message ?? ''}`),
  );
}

describe('every state of the reader', () => {
  test('shuts nobody out', async () => {
    await shown();
    expect(await inEachState(violations)).toEqual([]);
  });

  test.each(['light', 'sepia', 'dark', 'black', 'contrast'])('has words that are seen in %s', async (theme) => {
    document.documentElement.dataset['theme'] = theme;
    await shown();
    expect(await inEachState(() => lowContrast('color-contrast'))).toEqual([]);
    // The text itself is seen better than that: 7 to 1.
    await shown({ appeals: [] });
    for (const part of app.querySelectorAll('.article-content, .reader h1'))
      expect(await lowContrast('color-contrast-enhanced', part)).toEqual([]);
  });

  test('shuts nobody out where the system forces its colours', async () => {
    await forceColours();
    await shown();
    expect(await inEachState(violations)).toEqual([]);
    // Buttons have a frame then, since grounds are all alike.
    for (const one of app.querySelectorAll('.bar > .icon-button'))
      expect(getComputedStyle(one).borderTopStyle).toBe('solid');
  });
});

describe('at 400 %', () => {
  test.each([320, 256, 160, 100])('a window of %i pixels scrolls in one direction only', async (width) => {
    await page.viewport(width, 400);
    await shown();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    for (const part of content().querySelectorAll('p, h2, figure, pre, .table-box, blockquote, li'))
      expect(part.getBoundingClientRect().right, part.textContent).toBeLessThanOrEqual(width);
    expect(await violations()).toEqual([]);
  });
});
