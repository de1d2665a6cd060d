import { describe, expect, test } from 'vitest';
import { readBlocks } from '../../../src/appeals/blocks.ts';
import { type Evidence, weighBlocks } from '../../../src/appeals/evidence.ts';
import { findAppeals } from '../../../src/appeals/find-appeals.ts';
import { fingerprintOf } from '../../../src/appeals/fingerprint.ts';
import { type BlockCorrection, enforceLearnt, type Learnt, weighLearnt } from '../../../src/appeals/learnt.ts';
import { lengthOf } from '../../../src/appeals/words.ts';
import { pageOf, paragraphs } from './page.ts';
import { PLEAS } from './pleas.ts';

const LONG = 'word '.repeat(45).trim();
const said = (text: string, as: 'appeal' | 'article', more: Partial<BlockCorrection> = {}): BlockCorrection => ({
  fingerprint: fingerprintOf(text),
  as,
  ...more,
});
const spoken = (texts: string[]) => texts.map((text) => ({ text, length: lengthOf(text) }));
const corrected = (corrections: BlockCorrection[]): Learnt => ({ corrections, repeated: {} });
const enforced = (texts: string[], runs: [number, number][], corrections: BlockCorrection[]) =>
  enforceLearnt(
    runs.map(([first, end]) => ({ first, end })),
    spoken(texts) as never,
    corrected(corrections),
  ).map(({ first, end }) => [first, end]);

describe('corrections', () => {
  test('take a block out of a run, and leave what stands around it', () => {
    expect(enforced(['a', 'b', 'c', 'd'], [[0, 4]], [said('B', 'article')])).toEqual([
      [0, 1],
      [2, 4],
    ]);
    expect(enforced(['a'], [[0, 1]], [said('a', 'article')])).toEqual([]);
  });

  test('put a block into a run, of its own or beside it', () => {
    expect(enforced(['a', 'b', 'c', 'd'], [[3, 4]], [said('a', 'appeal'), said('c', 'appeal')])).toEqual([
      [0, 1],
      [2, 4],
    ]);
  });

  test('hold in the order they were made', () => {
    expect(enforced(['a'], [], [said('a', 'article'), said('a', 'appeal')])).toEqual([[0, 1]]);
  });

  test('of a few words in a passage hold only beside the rest of it', () => {
    const passage = [
      said('Dear readers', 'article', { beside: true }),
      said('We owe the lighthouse keepers of this coast a word of thanks', 'article'),
      said('Thank you', 'article', { beside: true }),
    ];
    const owed = 'We owe the lighthouse keepers of this coast a word of thanks';
    expect(enforced(['Dear readers', owed, 'Thank you', 'x', 'Dear readers'], [[0, 5]], passage)).toEqual([[3, 5]]);
    expect(enforced(['Dear readers', 'Please give', 'Thank you'], [[0, 3]], passage)).toEqual([[0, 3]]);
  });

  test('of a few words alone hold where their place is not contradicted', () => {
    const before = [said('Support us', 'appeal', { place: 'before' })];
    expect(enforced(['Support us', LONG, 'x'], [], before)).toEqual([[0, 1]]);
    expect(enforced(['x', LONG, 'Support us'], [], before)).toEqual([]);
    expect(enforced(['x', LONG, 'Support us', LONG], [], before)).toEqual([[2, 3]]);
  });

  test('stay linear in a page that says the same 50,000 times', () => {
    const texts = Array.from({ length: 50_000 }, () => 'Support us');
    expect(enforced(texts, [], [said('Support us', 'appeal', { place: 'after' })])).toEqual([[0, 50_000]]);
  });

  test('change nothing where there are none', () => {
    expect(enforced(['a', 'b'], [[0, 1]], [])).toEqual([[0, 1]]);
  });
});

const { english } = PLEAS;
if (!english) throw new Error('There is no English plea.');
const page = () => pageOf(`<article>${paragraphs([...english.article, ...english.plea])}</article>`, { lang: 'en' });

describe('corrections in a page', () => {
  test('keep a plea in the text that the reader called article', () => {
    expect(findAppeals(page())).toHaveLength(1);
    expect(findAppeals(page(), corrected(english.plea.map((line) => said(line, 'article'))))).toEqual([]);
  });

  test('fold a paragraph of the article that the reader called an appeal', () => {
    const line = english.article[1] ?? '';
    const found = findAppeals(page(), corrected([said(line, 'appeal')]));
    expect(found.map(({ text }) => text)).toContain(line);
    expect(found).toHaveLength(2);
    expect(found.every(({ reasons }) => reasons.length > 0)).toBe(true);
  });
});

describe('what a site repeats', () => {
  const QUIET =
    'The harbour wall was finished in 1911 and has been mended twice since then by the people who live there.';
  const weighed = (line: string, learnt: Partial<Learnt>) => {
    const prepared = pageOf(`<article>${paragraphs([...english.article, line])}</article>`, { lang: 'en' });
    const { blocks } = readBlocks(prepared.document.body);
    const evidence: Evidence[] = weighBlocks(blocks, prepared);
    const at = blocks.findIndex(({ text }) => text === line);
    const before = evidence[at]?.score ?? Number.NaN;
    weighLearnt(blocks, evidence, { corrections: [], repeated: {}, ...learnt });
    return (evidence[at]?.score ?? Number.NaN) - before;
  };
  const under = (line: string, times: number) => ({ repeated: { [fingerprintOf(line)]: times } });

  test('weighs in from three articles on, and never beyond its bound', () => {
    const ask = english.plea[5] ?? '';
    expect(weighed(ask, under(ask, 2))).toBe(0);
    expect(weighed(ask, under(ask, 3))).toBeCloseTo(1.5, 9);
    expect(weighed(ask, under(ask, 6))).toBeCloseTo(2, 9);
    expect(weighed(ask, under(ask, 1_000_000))).toBeCloseTo(2, 9);
  });

  test('adds nothing to a text that asks for nothing', () => {
    expect(weighed(QUIET, under(QUIET, 100))).toBe(0);
    expect(weighed(QUIET, { articles: 100 })).toBe(0);
  });

  test('takes a little from what asks and a well-known site has never said', () => {
    const ask = english.plea[5] ?? '';
    expect(weighed(ask, { articles: 7 })).toBe(0);
    expect(weighed(ask, { articles: 8 })).toBe(-0.5);
  });
});
