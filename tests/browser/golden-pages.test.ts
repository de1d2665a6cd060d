/// <reference types="vite/client" />
import { describe, expect, it } from 'vitest';
import { firstDifference, readGoldenPage } from './golden-page.ts';

const sources = import.meta.glob<string>('../pages/*/source.html', { query: '?raw', import: 'default', eager: true });
const expectedHtml = import.meta.glob<string>('../pages/*/expected.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const expectedJson = import.meta.glob<string>('../pages/*/expected.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The folder's name of a page found by `import.meta.glob`. */
const slugOf = (path: string): string => path.split('/').at(-2) ?? path;

describe('the golden pages', () => {
  it('are there', () => {
    expect(Object.keys(sources).length).toBeGreaterThanOrEqual(8);
  });

  it.each(Object.keys(sources).map((path) => [slugOf(path), path]))('%s', (slug, path) => {
    const { html, json } = readGoldenPage(slug, sources[path] ?? '');
    for (const [file, actual, all] of [
      ['expected.html', html, expectedHtml],
      ['expected.json', json, expectedJson],
    ] as const) {
      const expected = all[path.replace('source.html', file)];
      if (expected === undefined) {
        throw new Error(
          `tests/pages/${slug}/${file} is missing: write it with "node scripts/write-golden-pages.ts ${slug}" and read it.`,
        );
      }
      const difference = firstDifference(expected, actual);
      expect(difference, `tests/pages/${slug}/${file}`).toBeNull();
    }
  });

  it('have no expected file without a source', () => {
    const sourced = new Set(Object.keys(sources).map(slugOf));
    expect(
      [...Object.keys(expectedHtml), ...Object.keys(expectedJson)].filter((path) => !sourced.has(slugOf(path))),
    ).toEqual([]);
  });
});

describe('the first difference', () => {
  it('is told with its place', () => {
    expect(firstDifference('a\nbcd\n', 'a\nbxd\n')).toBe('line 2, column 2\n  expected: …bcd\n  actual:   …bxd');
    expect(firstDifference('a', 'a\nb')).toContain('(nothing more)');
    expect(firstDifference('a', 'a')).toBeNull();
  });
});
