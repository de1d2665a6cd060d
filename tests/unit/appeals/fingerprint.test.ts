import { describe, expect, test } from 'vitest';
import { FINGERPRINT, fingerprintOf } from '../../../src/appeals/fingerprint.ts';

describe('the fingerprint of a text', () => {
  test('is the same wherever the same words stand in the same order', () => {
    const one = fingerprintOf('Please support us: from £3 a month!');
    expect(fingerprintOf('  please SUPPORT\u00a0us – from  £3 a month. ')).toBe(one);
    expect(fingerprintOf('Please sup\u00adport us, from\u200b £3 a month')).toBe(one);
    // Letters made of two characters, and of one.
    expect(fingerprintOf('Café')).toBe(fingerprintOf('Cafe\u0301'));
  });

  test('is another for other words, another order, another sum', () => {
    const texts = [
      'support us',
      'us support',
      'support them',
      'support us 3',
      'support us 4',
      '',
      '❦',
      '🙏',
      'ありがとう',
    ];
    expect(new Set(texts.map(fingerprintOf)).size).toBe(texts.length);
  });

  test('is eleven digits and letters, whatever the text', () => {
    for (const text of ['', 'a', '🙏'.repeat(10), 'a'.repeat(1_000_000), '\u0000\uD800', 'ß ﬁ İ']) {
      expect(fingerprintOf(text)).toMatch(FINGERPRINT);
    }
  });

  test('stays what it is: corrections are kept by it', () => {
    expect(fingerprintOf('Dear readers, we need your help.')).toBe('16myd7lrj7t');
  });

  test('differs for ten thousand neighbours', () => {
    const all = Array.from({ length: 10_000 }, (_, at) => fingerprintOf(`Article ${at} of the day`));
    expect(new Set(all).size).toBe(all.length);
  });
});
