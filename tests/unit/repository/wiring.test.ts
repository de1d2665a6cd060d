// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { read, sourceFiles, trackedFiles } from './tracked-files.ts';

const code = sourceFiles('src', 'entrypoints').map(read).join('\n');
const markup = trackedFiles('entrypoints')
  .filter((file) => file.endsWith('.html'))
  .map(read)
  .join('\n');
const everywhere = `${code}\n${markup}\n${read('wxt.config.ts')}`;

/** Keys of a flat locale file; plural forms stand indented below theirs. */
const keysOf = (file: string): string[] => [...read(file).matchAll(/^([A-Za-z@]\w*):/gm)].map(([, key]) => key ?? '');

describe('strings on screen', () => {
  const keys = keysOf('locales/en.yml');

  test('every key is there once', () => {
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  test('every key is used', () => {
    // A key may be put together in code: `reason_${signal}`. Then its beginning stands there.
    const beginnings = [...code.matchAll(/`([A-Za-z]\w*?)\$\{/g)].map(([, start]) => start ?? '');
    const named = new Set(
      [...everywhere.matchAll(/(?<=['"])\w+(?=['"])/g)].map(([name]) => name.replace(/^__MSG_(\w+)__$/, '$1')),
    );
    const isUsed = (key: string): boolean =>
      named.has(key) || beginnings.some((start) => start.length > 2 && key.startsWith(start));
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });

  test('every used key is there', () => {
    const used = [
      ...[...code.matchAll(/i18n\.t\(\s*'([^']+)'/g)].map(([, key]) => key ?? ''),
      ...[...everywhere.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? ''),
    ];
    expect(used.length).toBeGreaterThan(0);
    // Those with `@@` are the browser's own: language and direction of the interface.
    expect(used.filter((key) => !key.startsWith('@@') && !keys.includes(key))).toEqual([]);
  });
});

describe('messages', () => {
  const declared =
    /interface Messages \{([^}]*(?:\{[^}]*\}[^}]*)*)\n\}/.exec(read('src/messages/protocol.ts'))?.[1] ?? '';
  const names = [...declared.matchAll(/^ {2}(\w+):/gm)].map(([, name]) => name ?? '');

  test('there are some', () => {
    expect(names.length).toBeGreaterThan(0);
  });

  test.each(names)('%s is said and heard', (name) => {
    expect(code).toMatch(new RegExp(`\\bsay\\(\\s*'${name}'`));
    expect(code).toMatch(new RegExp(`\\bhear\\(\\s*'${name}'`));
  });

  test.each(names)('%s has its sentence', (name) => {
    expect(declared).toMatch(new RegExp(`/\\*\\*[^/]*\\*/\\s*${name}:`));
  });
});
