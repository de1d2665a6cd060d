// @vitest-environment node
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsOf, read, sourceFiles } from './tracked-files.ts';

/** From the outside in; each may import from itself and from what comes after it. */
const RINGS: [name: string, belongs: RegExp][] = [
  ['entrypoints', /^entrypoints\//],
  ['ui', /^src\/ui\//],
  ['effects', /^src\/(library|learning|settings|messages|browser)\//],
  ['pure', /^src\/(article|appeals|html|export|import|marks|page-folding|search|snapshot|speech)\//],
];

const ringOf = (file: string): number => RINGS.findIndex(([, belongs]) => belongs.test(file));
const files = sourceFiles('src', 'entrypoints');

/** Files that import a package, by its name or one of its parts. */
const importersOf = (name: string): string[] =>
  files.filter((file) => importsOf(file).some((from) => from === name || from.startsWith(`${name}/`)));

describe('the rings', () => {
  test('every source file stands in one of them', () => {
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => ringOf(file) === -1)).toEqual([]);
  });

  test('imports go inward', () => {
    const outward = files.flatMap((file) =>
      importsOf(file)
        .filter((from) => from.startsWith('.'))
        .map((from) => path.posix.join(path.posix.dirname(file), from))
        .filter((target) => ringOf(target) < ringOf(file))
        // A text of the repository that the wiring takes along is no code.
        .filter((target) => !(ringOf(file) === 0 && target.endsWith('.md?raw')))
        .map((target) => `${file} → ${target}`),
    );
    expect(outward).toEqual([]);
  });

  test('the pure ring imports no browser, no storage and no interface', () => {
    const forbidden = /^(wxt|@wxt-dev|#|preact|@preact|idb)/;
    const found = files
      .filter((file) => ringOf(file) === 3)
      .flatMap((file) =>
        importsOf(file)
          .filter((from) => forbidden.test(from))
          .map((from) => `${file} → ${from}`),
      );
    expect(found).toEqual([]);
  });

  test('the package for others imports the pure ring only, its parser and its command what they need', () => {
    const found = sourceFiles('core').flatMap((file) =>
      importsOf(file)
        .filter((from) => !/^(?:\.|\.\.\/src\/(?:article|appeals|html|export))\/[\w-]/.test(from))
        .map((from) => `${file} → ${from}`),
    );
    expect(found.sort()).toEqual([
      'core/cli.ts → node:fs/promises',
      'core/cli.ts → node:process',
      'core/cli.ts → node:util',
      'core/parse-page.ts → linkedom',
      'core/parse-page.ts → parse5',
    ]);
  });
});

describe('one place per concern', () => {
  test('articles and whole pages have one file each that imports DOMPurify', () => {
    expect(importersOf('dompurify')).toEqual(['src/html/sanitize-snapshot.ts', 'src/html/sanitize.ts']);
  });

  test('one file opens each database', () => {
    const opens = files.filter((file) => /\bopenDB\b|indexedDB\.open\b/.test(read(file)));
    expect(opens).toEqual([
      'src/learning/memory-database.ts',
      'src/library/database.ts',
      'src/library/import-database.ts',
    ]);
  });

  test('nothing turns strings into markup but the sanitizer and the inert parser', () => {
    const writes =
      /\.(inner|outer)HTML\s*\+?=(?!=)|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|createContextualFragment|setHTMLUnsafe/;
    expect(files.filter((file) => writes.test(read(file)))).toEqual([]);
    const parsers = files.filter((file) => /new DOMParser\b|\.parseFromString\(/.test(read(file)));
    expect(parsers.filter((file) => !file.startsWith('src/html/'))).toEqual([]);
  });
});
