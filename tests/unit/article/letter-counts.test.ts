import { expect, test } from 'vitest';
import { letterCounts } from '../../../src/article/letter-counts.ts';

test('capitals, digits and commas are counted in any script', () => {
  expect(letterCounts('Für Ärzte, 1. März 2019')).toEqual({ capitals: 3, digits: 5, commas: 1 });
  expect(letterCounts('Мир и Труд، ١٢、三')).toEqual({ capitals: 2, digits: 2, commas: 2 });
  expect(letterCounts('')).toEqual({ capitals: 0, digits: 0, commas: 0 });
});
