import { expect, test } from 'vitest';
import { Repeats } from '../../../src/appeals/repeats.ts';

const SHORT = 'Please support our work with a gift';
const LONG = `${SHORT} because it keeps this page free for everyone`;
const OTHER = `${SHORT} and read without adverts from today on`;

function told(...texts: string[]): Repeats<string> {
  const repeats = new Repeats<string>();
  for (const text of texts) repeats.add(text, 'one');
  return repeats;
}

test('what is said again is known again: word for word, in short, and at length', () => {
  expect(told(SHORT).find(`  ${SHORT.toUpperCase()}! `)).toEqual({ appeal: 'one', longer: false });
  expect(told(LONG).find(SHORT)).toEqual({ appeal: 'one', longer: false });
  expect(told(SHORT).find(LONG)).toEqual({ appeal: 'one', longer: true });
  expect(told(SHORT).find('Something else is said here, in as many words')).toBeUndefined();
});

test('two that go on from a third, each in its own way, are two: no words of either get lost', () => {
  expect(told(SHORT, LONG).find(OTHER)).toBeUndefined();
  expect(told(SHORT, LONG).find(`${LONG} and read without adverts`)).toEqual({ appeal: 'one', longer: true });
  expect(told(SHORT, LONG).find(SHORT)).toEqual({ appeal: 'one', longer: false });
});

test('what the words leave out is not lost: rare letters, and the middle of what is very long', () => {
  expect(told(SHORT).find(`${SHORT} 𐐀`)).toEqual({ appeal: 'one', longer: true });
  const [begin, end] = [`${SHORT} `.repeat(800), ` ${LONG}`.repeat(400)];
  expect(told(`${begin}one middle${end}`).find(`${begin}another one${end}`)).toBeUndefined();
});
