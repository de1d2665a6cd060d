// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { contrastOf } from '../../../src/ui/parts/contrast.ts';
import { read } from '../repository/tracked-files.ts';

/** The colours of each theme, as the style sheet has them. What a theme leaves out is as in the light one. */
function themes(): [name: string, colours: Record<string, string>][] {
  const blocks = [...read('src/ui/theme.css').matchAll(/\[data-theme="?(\w+)"?\][^{}]*\{([^}]*)\}/g)];
  const coloursIn = (text: string) =>
    Object.fromEntries(
      [...text.matchAll(/--([\w-]+):\s*(#[\da-f]{3,6});/g)].map(([, name, colour = '']) => [
        name,
        colour.length === 4 ? colour.replace(/[^#]/g, '$&$&') : colour,
      ]),
    ) as Record<string, string>;
  const light = coloursIn(blocks[0]?.[2] ?? '');
  return blocks.map(([, name = '', text = '']) => [name, { ...light, ...coloursIn(text) }]);
}

const of = (colours: Record<string, string>, name: string): string => {
  const colour = colours[name];
  if (!colour) throw new Error(`No colour ${name}`);
  return colour;
};

test('all themes are found', () => {
  expect(themes().map(([name]) => name)).toEqual(['light', 'auto', 'sepia', 'dark', 'black', 'contrast']);
});

describe.each(themes())('%s', (_name, colours) => {
  const contrast = (one: string, ground: string) => contrastOf(of(colours, one), of(colours, ground));

  test('body text has 7 to 1 on all grounds', () => {
    for (const ground of ['paper', 'raised', 'sunk']) expect(contrast('ink', ground)).toBeGreaterThanOrEqual(7);
    // Quotations, captions and what stands below a title.
    expect(contrast('ink-2', 'paper')).toBeGreaterThanOrEqual(7);
  });

  test('all other words have 4.5 to 1', () => {
    for (const words of ['ink-2', 'ink-3', 'rubric'])
      for (const ground of ['paper', 'raised', 'sunk', 'rubric-soft'])
        expect(contrast(words, ground), `${words} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    expect(contrast('ink', 'mark-1')).toBeGreaterThanOrEqual(4.5);
    expect(contrast('paper', 'rubric')).toBeGreaterThanOrEqual(4.5);
  });

  test('the parts of code have 4.5 to 1 on their ground', () => {
    for (const part of ['rubric', 'code-string', 'code-name', 'code-value', 'ink-3'])
      expect(contrast(part, 'sunk'), part).toBeGreaterThanOrEqual(4.5);
  });

  test('the frame of the focus has 3 to 1', () => {
    for (const ground of ['paper', 'raised', 'sunk']) expect(contrast('focus', ground)).toBeGreaterThanOrEqual(3);
  });
});
