import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../src/appeals/blocks.ts';
import { turnsIn } from '../../../src/appeals/turns.ts';
import { pageOf, paragraphs, separated } from './page.ts';
import { PLEAS } from './pleas.ts';

function turnsOf(lines: readonly string[]): number[] {
  document.body.innerHTML = `<article>${paragraphs(lines)}</article>`;
  return [...turnsIn(readBlocks(document.body).blocks)];
}

const TALK = [
  'Dr. Mara Venn: You have kept the tide tables for thirty years. How did that begin?',
  'Tobias: With a wet cellar, as such things do. Nobody could tell us when the water would come.',
  'Dr. Mara Venn: And who pays for the gauges?',
  'Tobias: The harbour does, and the fishermen gave the first two.',
  'Dr. Mara Venn: Then send a greeting to those who support us here, and thank you for your time!',
  'Tobias: A warm hug to all of you. Thank you for your support, and come and see us!',
];

describe('turnsIn', () => {
  it('finds the lines of a talk by who speaks', () => {
    expect(turnsOf(['The wall was built in a summer.', ...TALK, 'Support us with a donation.'])).toEqual([
      1, 2, 3, 4, 5, 6,
    ]);
  });

  it.each([
    ['questions and answers', ['Q: Why?', 'A: Why not.', 'Q: When?', 'A: At noon.', 'Q: Where?', 'A: Here.']],
    [
      'a talk in Japanese',
      [
        '佐藤：いつ始めましたか。',
        '田中：去年です。',
        '佐藤：なぜですか。',
        '田中：水が来たからです。',
        '佐藤：そうですか。',
        '田中：はい。',
      ],
    ],
    ['a talk in Hebrew', ['מירה: מתי?', 'דן: אתמול.', 'מירה: איפה?', 'דן: כאן.', 'מירה: למה?', 'דן: ככה.']],
  ])('finds %s', (_what, lines) => {
    expect(turnsOf(lines)).toHaveLength(6);
  });

  it.each([
    ['two turns alone', TALK.slice(0, 2)],
    ['lines of which each names another', ['Date: May.', 'Place: Here.', 'Price: Six.', 'Food: None.', 'Dogs: Yes.']],
    [
      'words that lead to other stories',
      [
        'Read more: The wall at night',
        'The wall stood.',
        'Photo: The wall',
        'The wall fell.',
        'Read more: The wall by day',
        'Nobody minded.',
        'Photo: The sea',
        'It rained.',
      ],
    ],
    [
      'bank accounts',
      ['Bank of the Wall', 'Bank of the Sea', 'Bank of the Sky'].flatMap((bank) => [
        `IBAN: XX11 ${bank}`,
        `BIC: XX${bank.length}`,
      ]),
    ],
    ['sentences with a colon', TALK.map((line) => `She said to everybody who was there that day: ${line}`)],
  ])('finds none in %s', (_what, lines) => {
    expect(turnsOf(lines)).toEqual([]);
  });
});

it('who takes leave at the end of a talk is not folded with the appeal that follows', () => {
  const { plea } = PLEAS.english ?? { plea: [] };
  const { text, appeals } = separated(pageOf(`<article>${paragraphs([...TALK, ...plea])}</article>`));
  expect(text.split('\n')).toEqual(TALK);
  expect(appeals[0]?.text.split('\n')).toEqual(plea);
});
