// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { blockFates, hardNegatives, inGroup, isBlockIn, ratesOf, runSet } from '../../bench/appeal-measures.ts';
import { wordsOf } from '../../bench/measures.ts';

const ask = 'Please give what you can to keep this small paper alive';
const letter = 'Sign up for our weekly letter today';
const fact = 'The charity asked its donors to give again in June';

const page = {
  appeals: [
    { kind: 'donation' as const, placement: 'inline' as const, blocks: [ask, 'Give now please'] },
    { kind: 'membership' as const, placement: 'around' as const, blocks: ['Become a member of the paper'] },
    { kind: 'newsletter' as const, placement: 'inline' as const, blocks: [letter] },
  ],
  hardNegatives: [fact],
};

describe('isBlockIn', () => {
  const ten = wordsOf('a b c d e f g h i j k l m'); // thirteen words: ten runs

  it('asks for 80 % of the 4-runs', () => {
    expect(isBlockIn(ten, runSet('a b c d e f g h i j k'))).toBe(true); // eight runs
    expect(isBlockIn(ten, runSet('a b c d e f g h i j'))).toBe(false); // seven runs
  });

  it('reads across line breaks and marks', () => {
    expect(isBlockIn(wordsOf('one two, three four five'), runSet('Zero one\ntwo three — FOUR five six'))).toBe(true);
  });
});

describe('blockFates', () => {
  it('tells for each block of five words or more where it is', () => {
    const fates = blockFates(page, { article: `${fact}\n${letter}`, appeals: [ask] });
    expect(fates.map(({ words, inArticle, inAppeals }) => [words, inArticle, inAppeals])).toEqual([
      [11, false, true],
      [6, false, false],
      [7, true, false],
      [10, true, false],
    ]);
  });

  it('finds a block that is spread over two folded appeals', () => {
    const fates = blockFates(page, {
      article: '',
      appeals: ['Please give what you can to keep', 'this small paper alive'],
    });
    expect(fates[0]?.inAppeals).toBe(true);
  });
});

describe('the groups', () => {
  const fates = blockFates(page, { article: `${fact}\n${letter}`, appeals: [ask] });

  it('are by kind and placement', () => {
    expect(inGroup(fates, 'money, inline').map(({ text }) => text)).toEqual([ask]);
    expect(inGroup(fates, 'money, any place')).toHaveLength(2);
    expect(inGroup(fates, 'newsletter, inline').map(({ text }) => text)).toEqual([letter]);
    expect(inGroup(fates, 'other, inline')).toEqual([]);
    expect(inGroup(fates, 'all, any place')).toHaveLength(3);
    expect(hardNegatives(fates).map(({ text }) => text)).toEqual([fact]);
  });

  it('are weighted by words', () => {
    const rates = ratesOf(inGroup(fates, 'money, any place'));
    expect(rates).toMatchObject({ words: 17, blocks: 2, inArticle: 0 });
    expect(rates.folded).toBeCloseTo(11 / 17);
    expect(ratesOf([]).folded).toBeNaN();
  });
});
