// @vitest-environment node
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ALL_VECTORS, VECTORS } from '../../support/hostile/all-vectors.ts';
import { read, trackedFiles } from './tracked-files.ts';

const text = read('SECURITY.md');
const files = trackedFiles();
const rows = (heading: string): string[][] =>
  (text.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| -+/.test(line))
    .slice(1)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

/** Files by their path or their name, folders, and tests by the first part of their name. */
const isThere = (name: string): boolean =>
  files.some((file) => {
    const base = path.basename(file);
    return file === name || file.startsWith(`${name}/`) || base === name || base.replace(/\.test\.tsx?$/, '') === name;
  });

describe('what SECURITY.md says', () => {
  test('names files that are there', () => {
    const named = [...text.matchAll(/`([\w./-]+\.tsx?|(?:src|tests)\/[\w./-]+)`/g)].map(([, name]) => name ?? '');
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((name) => !isThere(name))).toEqual([]);
  });

  test('names a test for all that others were broken by, with the words of the test', () => {
    const table = rows('What others were broken by');
    expect(table.length).toBeGreaterThan(15);
    for (const [what, , named = ''] of table) {
      const tests = [...named.matchAll(/`([\w./-]+)`(?:[^`;]*?“([^”]+)”)?/g)].filter(([, name = '']) =>
        /^[a-z/-]+$/.test(name),
      );
      expect(tests.length, what).toBeGreaterThan(0);
      for (const [, name = '', words] of tests) {
        expect(isThere(name), `${what}: ${name}`).toBe(true);
        if (!words) continue;
        const found = files.filter((file) => path.basename(file).replace(/\.test\.tsx?$/, '') === name).map(read);
        expect(
          found.some((source) => source.includes(words)),
          `${what}: ${words}`,
        ).toBe(true);
      }
    }
  });

  test('counts what is tried', () => {
    const [all] = rows('What was tried');
    const counts = Object.values(VECTORS).map(({ length }) => length);
    const said = [...(all?.[1] ?? '').replace(',', '').matchAll(/\d+/g)].map(([figure]) => Number(figure));
    expect(said).toEqual([ALL_VECTORS.length, ...counts]);
  });
});
