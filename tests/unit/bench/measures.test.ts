// @vitest-environment node
import { describe, expect, it } from 'vitest';
import {
  lostRuns,
  meanConfusionScores,
  median,
  runConfusion,
  runsOf,
  scoresOf,
  wordScores,
  wordsOf,
} from '../../bench/measures.ts';

describe('wordsOf', () => {
  it('takes lower-cased runs of letters and digits', () => {
    expect(wordsOf('“Don’t”, said Éva: 3,5 km—2nd try_now')).toEqual([
      'don',
      't',
      'said',
      'éva',
      '3',
      '5',
      'km',
      '2nd',
      'try',
      'now',
    ]);
  });

  it('brings compatibility forms together first', () => {
    expect(wordsOf('ﬁne Ａｂｃ')).toEqual(['fine', 'abc']);
    expect(wordsOf('e\u0301t\u00e9')).toEqual(['été']);
  });

  it('counts each character of Han, kana and Thai as a word', () => {
    expect(wordsOf('漢字とカナabc')).toEqual(['漢', '字', 'と', 'カ', 'ナ', 'abc']);
    expect(wordsOf('กขค 12')).toEqual(['ก', 'ข', 'ค', '12']);
    expect(wordsOf('한국어')).toEqual(['한국어']);
  });

  it('finds none in what has none', () => {
    expect(wordsOf(' — …\n')).toEqual([]);
  });
});

describe('runsOf', () => {
  it('lists each four consecutive words', () => {
    expect(runsOf(['a', 'b', 'c', 'd', 'e'])).toEqual(['a b c d', 'b c d e']);
    expect(runsOf(['a', 'b', 'c'])).toEqual([]);
  });
});

describe('wordScores', () => {
  it('compares bags of words, counting repetitions', () => {
    const { precision, recall, f1 } = wordScores(['a', 'a', 'b', 'c'], ['a', 'b', 'x']);
    expect(precision).toBeCloseTo(2 / 3);
    expect(recall).toBeCloseTo(2 / 4);
    expect(f1).toBeCloseTo((2 * (2 / 3) * 0.5) / (2 / 3 + 0.5));
  });

  it('gives nothing for nothing found, and all for nothing wanted and nothing found', () => {
    expect(wordScores(['a'], []).f1).toBe(0);
    expect(wordScores([], ['a']).f1).toBe(0);
    expect(wordScores([], []).f1).toBe(1);
  });
});

describe('the 4-run measure', () => {
  it('divides each page by its sum before averaging, so that long pages weigh no more', () => {
    const long = runConfusion(['a', 'b', 'c', 'd', 'e', 'f', 'g'], ['a', 'b', 'c', 'd', 'e', 'f', 'g']);
    const short = runConfusion(['a', 'b', 'c', 'd'], ['w', 'x', 'y', 'z']);
    expect(long).toEqual({ tp: 1, fp: 0, fn: 0 });
    expect(short).toEqual({ tp: 0, fp: 0.5, fn: 0.5 });
    const { precision, recall, f1 } = meanConfusionScores([long, short]);
    expect(precision).toBeCloseTo(1 / 1.5);
    expect(recall).toBeCloseTo(1 / 1.5);
    expect(f1).toBeCloseTo(1 / 1.5);
  });

  it('counts repeated runs as often as both sides have them', () => {
    const twice = ['a', 'a', 'a', 'a', 'a'];
    expect(runConfusion(twice, ['a', 'a', 'a', 'a'])).toEqual({ tp: 0.5, fp: 0, fn: 0.5 });
  });

  it('has no scores without pages', () => {
    expect(meanConfusionScores([])).toEqual({ precision: 0, recall: 0, f1: 0 });
  });
});

describe('scoresOf', () => {
  it('needs no denominator', () => {
    expect(scoresOf({ tp: 0, fp: 0, fn: 3 })).toEqual({ precision: 0, recall: 0, f1: 0 });
  });
});

describe('lostRuns', () => {
  const truth = wordsOf('one two three four five six');

  it('counts what the reference keeps and the other does not', () => {
    expect(lostRuns(truth, truth, wordsOf('one two three four five'))).toEqual({ lost: 1, of: 3 });
  });

  it('counts nothing that the reference has not either, and nothing beyond the truth', () => {
    expect(lostRuns(truth, wordsOf('one two three four'), [])).toEqual({ lost: 1, of: 3 });
    expect(lostRuns(truth, wordsOf('seven eight nine ten eleven'), [])).toEqual({ lost: 0, of: 3 });
  });
});

describe('median', () => {
  it('is the middle one, or lies between the middle two', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([])).toBeNaN();
  });
});
