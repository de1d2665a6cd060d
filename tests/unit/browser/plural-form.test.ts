import { describe, expect, test } from 'vitest';
import { pluralForm } from '../../../src/browser/plural-form.ts';

const formsOf = (samples: string, tag: string, counts: number[]): string[] => {
  const forms = samples.split(' ').map((sample) => `form of ${sample}`);
  return counts.map((count) => pluralForm(forms, count, samples, tag).replace('form of ', ''));
};

describe('the form that goes with a number', () => {
  test('one and all others in English, none with them in French', () => {
    expect(formsOf('1 n', 'en', [0, 1, 2, 21])).toEqual(['n', '1', 'n', 'n']);
    expect(formsOf('1 n', 'fr', [0, 1, 2, 21])).toEqual(['1', '1', 'n', 'n']);
  });

  test('Slavic languages part few from many, and 21 goes with 1 in Russian but not in Polish', () => {
    expect(formsOf('1 2 n', 'ru', [0, 1, 3, 5, 11, 21, 22, 112])).toEqual(['n', '1', '2', 'n', 'n', '1', '2', 'n']);
    expect(formsOf('1 2 n', 'pl', [0, 1, 3, 5, 11, 21, 22])).toEqual(['n', '1', '2', 'n', 'n', 'n', '2']);
  });

  test('six forms in Arabic, one in Japanese', () => {
    expect(formsOf('0 1 2 3 11 n', 'ar', [0, 1, 2, 7, 45, 100])).toEqual(['0', '1', '2', '3', '11', 'n']);
    expect(formsOf('n', 'ja', [0, 1, 7])).toEqual(['n', 'n', 'n']);
  });

  test('a form more than the language has is that for none', () => {
    expect(pluralForm(['no notes', '1 note', 'notes'], 0, '1 n', 'en')).toBe('no notes');
    expect(pluralForm(['no notes', '1 note', 'notes'], 1, '1 n', 'en')).toBe('1 note');
    expect(pluralForm(['ノートなし', 'ノート'], 0, 'n', 'ja')).toBe('ノートなし');
    expect(pluralForm(['ノートなし', 'ノート'], 4, 'n', 'ja')).toBe('ノート');
  });

  test('with a number of forms that does not fit, the last', () => {
    expect(pluralForm(['a', 'b'], 1, '1 2 5 n', 'ru')).toBe('b');
    expect(pluralForm(['a'], 1, '1 n', 'en')).toBe('a');
    expect(pluralForm([''], 1, '', 'en')).toBe('');
  });
});
