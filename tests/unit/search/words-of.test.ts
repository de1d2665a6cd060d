import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/search/words-of.ts';

const words = (text: string): string[] => Array.from(wordsOf(text), ({ word }) => word);

describe('the words of a text', () => {
  it.each([
    ['small, without accents and signs', 'The Crème-brûlée, 3.5 kg!', ['the', 'creme', 'brulee', '3', '5', 'kg']],
    ['without what is not seen', 'co\u00ADope\u200Bration', ['cooperation']],
    ['apart at the apostrophe', 'l’eau d’Anna', ['l', 'eau', 'd', 'anna']],
    ['by pairs of characters where no space parts them', '東京都', ['東京', '京都', '都']],
    ['also beside letters and digits', 'iPhone発売2026年', ['iphone', '発売', '売', '2026', '年']],
    ['in Thai', 'ภาษา', ['ภา', 'าษ', 'ษา', 'า']],
    ['in Korean at its spaces', '서울에서 만나요', ['서울에서', '만나요']],
    ['in Arabic without the article', 'والكتاب في البيت', ['كتاب', 'في', 'بيت']],
    ['but for what is no word', `${'x'.repeat(49)} — … ok`, ['ok']],
    ['none where there is none', ' \n — ', []],
  ])('are taken %s', (_how, text, found) => {
    expect(words(text)).toEqual(found);
  });

  it('know where they stand', () => {
    const text = 'A 𝒳 Éclair 東京!';
    expect(Array.from(wordsOf(text), ({ start, end }) => text.slice(start, end))).toEqual([
      'A',
      '𝒳',
      'Éclair',
      '東京',
      '京',
    ]);
  });
});
