import { describe, expect, test } from 'vitest';
import { blockCorrections, checkCorrection, correctionOf, withCorrection } from '../../../src/appeals/correction.ts';
import { fingerprintOf } from '../../../src/appeals/fingerprint.ts';
import { lengthOf } from '../../../src/appeals/words.ts';

const LONG = 'We owe the lighthouse keepers of this coast a word of thanks today';
const blocks = (...texts: string[]) => texts.map((text) => ({ text, length: lengthOf(text) }));
const a = (texts: string[], more: Partial<Parameters<typeof correctionOf>[1]> = {}) =>
  correctionOf(blocks(...texts), { id: 'c1', as: 'article', place: 'between', madeAt: 1, ...more });

describe('a correction', () => {
  test('keeps the first words and the fingerprint of each block, not the text', () => {
    const made = a(['Dear readers', LONG]);
    expect(made.text).toBe(`Dear readers ${LONG}`.slice(0, 59) + '…');
    expect(made.blocks).toEqual([
      { fingerprint: fingerprintOf('Dear readers'), holds: 'beside' },
      { fingerprint: fingerprintOf(LONG) },
    ]);
    expect(JSON.stringify(made)).not.toContain('thanks');
  });

  test('never cuts a character in two', () => {
    expect(a(['🙏'.repeat(80)]).text).toBe(`${'🙏'.repeat(59)}…`);
  });

  test('tells pages block by block what holds: long ones anywhere, short ones beside them or in their place', () => {
    expect(blockCorrections([a(['Dear readers', LONG])])).toEqual([
      { fingerprint: fingerprintOf('Dear readers'), as: 'article', beside: true },
      { fingerprint: fingerprintOf(LONG), as: 'article' },
    ]);
    expect(blockCorrections([a(['Support us'], { as: 'appeal', place: 'after' })])).toEqual([
      { fingerprint: fingerprintOf('Support us'), as: 'appeal', place: 'after' },
    ]);
    expect(blockCorrections([a(['Support us'], { place: 'elsewhere' })])).toEqual([
      { fingerprint: fingerprintOf('Support us'), as: 'article' },
    ]);
  });

  test('takes the place of an earlier one about the same blocks, and of no other', () => {
    const first = a([LONG]);
    const other = a(['Dear readers', 'Thank you'], { id: 'c2' });
    const now = a(['Dear readers', LONG], { id: 'c3', as: 'appeal' });
    expect(withCorrection([first, other], now)).toEqual([other, now]);
  });

  test('is read back as it was written', () => {
    const made = a(['Dear readers', LONG]);
    expect(checkCorrection(JSON.parse(JSON.stringify(made)))).toEqual(made);
  });

  test.each([
    ['nothing', null],
    ['a list', []],
    ['another word', { ...a([LONG]), as: 'advert' }],
    ['another place', { ...a([LONG]), place: 'here' }],
    ['a long text', { ...a([LONG]), text: 'x'.repeat(121) }],
    ['no blocks', { ...a([LONG]), blocks: [] }],
    ['too many blocks', { ...a([LONG]), blocks: Array.from({ length: 301 }, () => ({ fingerprint: '00000000000' })) }],
    ['a text for a fingerprint', { ...a([LONG]), blocks: [{ fingerprint: 'Dear readers' }] }],
    ['a time that is none', { ...a([LONG]), madeAt: Number.NaN }],
    ['an id that is none', { ...a([LONG]), id: '../x' }],
  ])('is not %s', (_, value) => {
    expect(checkCorrection(value)).toBeUndefined();
  });
});
