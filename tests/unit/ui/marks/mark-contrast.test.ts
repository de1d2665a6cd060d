// @vitest-environment node
import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrastOf } from '../../../../src/ui/parts/contrast.ts';

const css = fs.readFileSync(new URL('../../../../src/ui/theme.css', import.meta.url), 'utf8');

/** The value of a custom property in a theme; what a theme does not say holds from light. */
function valueIn(theme: string, name: string): string {
  const find = (one: string): string | undefined =>
    [...css.matchAll(new RegExp(`\\[data-theme="${one}"\\] \\{([^}]*)\\}`, 'g'))]
      .flatMap(([, rules]) => new RegExp(`${name}: ([^;]+);`).exec(rules ?? '')?.[1] ?? [])
      .at(-1);
  const value = find(theme) ?? find('light');
  if (!value) throw new Error(`No ${name} in ${theme}`);
  return value.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
}

// A theme of one's own is light or dark, with other paper and ink: letters on marks have a colour of their own.
describe.each(['light', 'sepia', 'dark', 'black', 'contrast', 'auto'])('in %s', (theme) => {
  test.each(['--mark-1', '--mark-2', '--mark-3', '--mark-4'])(
    'letters on %s have contrast enough for body text',
    (mark) => {
      expect(contrastOf(valueIn(theme, '--mark-ink'), valueIn(theme, mark))).toBeGreaterThanOrEqual(7);
    },
  );
});
