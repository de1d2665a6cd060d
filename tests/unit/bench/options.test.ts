// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { parseOptions } from '../../bench/options.ts';

describe('parseOptions', () => {
  it('measures everything in the quick mode when nothing is asked for', () => {
    expect(parseOptions([])).toMatchObject({
      full: false,
      parts: ['appeals', 'extraction', 'metadata', 'detection', 'speed'],
      half: undefined,
      workers: 2,
      cache: true,
    });
  });

  it('reads the rest', () => {
    const options = parseOptions([
      '--full',
      '--only',
      'speed,appeals',
      '--half',
      'B',
      '--pages',
      '^aeb/',
      '--no-cache',
    ]);
    expect(options).toMatchObject({ full: true, parts: ['speed', 'appeals'], half: 'B', cache: false });
    expect(options.pages?.test('aeb/1')).toBe(true);
  });

  it.each([
    [['--only', 'looks'], /--only knows appeals/],
    [['--half', 'C'], /--half is A or B/],
    [['--workers', '0'], /--workers/],
    [['--fast'], /--fast/],
    [['--pages', '('], /regular expression/i],
  ])('says what is wrong with %j', (args, message) => {
    expect(() => parseOptions(args)).toThrow(message);
  });
});
