// @vitest-environment node
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { read, sourceFiles, trackedFiles } from './tracked-files.ts';

/** Longer files are two. Lists of phrases and learnt weights are data: they may grow. */
const MOST_LINES = 250;
const DATA = /^src\/appeals\/(phrases|weights|word-weights|place-trees)/;

const everything = trackedFiles();
const isText = (file: string): boolean => !/\.(png|jpe?g|gif|webp|avif|woff2?|pdf|zip|ico)$/.test(file);

describe('the files', () => {
  test('say what is in them', () => {
    const vague = /(^|[/-])(utils?|helpers?|misc|common|managers?)(\.|-|\/|$)/i;
    expect(everything.filter((file) => vague.test(file))).toEqual([]);
  });

  test('are no barrels', () => {
    expect(
      sourceFiles('src', 'core').filter(
        (file) => /^index\.tsx?$/.test(path.basename(file)) && file !== 'core/index.ts',
      ),
    ).toEqual([]);
  });

  test('are short', () => {
    const long = sourceFiles('src', 'entrypoints', 'core')
      .filter((file) => !DATA.test(file))
      .map((file) => ({ file, lines: read(file).trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > MOST_LINES);
    expect(long).toEqual([]);
  });

  test('name no machine and no package registry', () => {
    // Written with brackets, so that this file does not match itself.
    const forbidden = [
      /(?<![\w.-])[/]work[/](main|shared)/,
      /(?<![\w/.-])[/](root|home[/][a-z]+)[/]/,
      /registry[.](npmjs|yarnpkg)|"resolved["]:/,
    ];
    const found = everything
      .filter(isText)
      .filter((file) => !file.startsWith('tests/pages/'))
      .flatMap((file) => forbidden.filter((one) => one.test(read(file))).map((one) => `${file}: ${one.source}`));
    expect(found).toEqual([]);
  });

  test('leave no test switched off or alone', () => {
    const tests = everything.filter((file) => /\.(test|spec)\.tsx?$/.test(file));
    const marks = /\b(test|it|describe)\.(only|todo)\(|\b(xit|xdescribe|fit|fdescribe)\(/;
    expect(tests.filter((file) => marks.test(read(file)))).toEqual([]);
  });
});

describe('golden pages', () => {
  // A folder for each; in `appeals` every page stands alone, its expectations written into it.
  const golden = trackedFiles('tests/pages').filter(
    (file) => file.split('/').length >= 4 && !file.startsWith('tests/pages/appeals/'),
  );
  const slugs = [...new Set(golden.map((file) => file.split('/')[2] ?? ''))];

  test('there are some', () => {
    expect(slugs.length).toBeGreaterThan(0);
  });

  test.each(slugs)('%s is complete', (slug) => {
    const present = golden.filter((file) => file.startsWith(`tests/pages/${slug}/`)).map((file) => path.basename(file));
    expect(present).toEqual(expect.arrayContaining(['source.html', 'expected.html', 'expected.json']));
    expect(() => JSON.parse(read(`tests/pages/${slug}/expected.json`))).not.toThrow();
  });
});
