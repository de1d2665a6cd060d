// @vitest-environment node
import { expect, test } from 'vitest';
import { read, sourceFiles } from './tracked-files.ts';

const files = sourceFiles('src', 'entrypoints', 'core');

/** The files whose code, its comments aside, holds something. */
const holding = (pattern: RegExp): string[] =>
  files.filter((file) =>
    pattern.test(
      read(file)
        .replaceAll(/\/\*[\s\S]*?\*\//g, '')
        .replaceAll(/^\s*\/\/.*$/gm, ''),
    ),
  );

test('what a browser can do is asked of its interfaces, never read from its name', () => {
  expect(files.length).toBeGreaterThan(100);
  // A report of a problem says which browser it was.
  expect(holding(/userAgent|appVersion|navigator\s*\.\s*vendor|getBrowserInfo/)).toEqual([
    'src/browser/environment.ts',
  ]);
  // How the keys of a keyboard are called is a matter of the system.
  expect(holding(/navigator\s*\.\s*platform|getPlatformInfo/)).toEqual(['src/ui/parts/key-words.ts']);
});

test('one folder knows where browsers differ', () => {
  const knowing = holding(
    /sidePanel|sidebarAction|import\.meta\.env\.(?:BROWSER|FIREFOX|CHROME|EDGE|MANIFEST_VERSION)/,
  );
  expect(knowing).toEqual([
    'src/browser/address-bar.ts',
    'src/browser/asked-for.ts',
    'src/browser/environment.ts',
    'src/browser/panel.ts',
  ]);
});
