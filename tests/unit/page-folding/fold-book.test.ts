import { expect, test } from 'vitest';
import type { Appeal } from '../../../src/appeals/appeal.ts';
import { createFoldBook } from '../../../src/page-folding/fold-book.ts';

const appeal = (text: string): Appeal => ({
  id: 'a1',
  kind: 'donation',
  placement: 'overlay',
  html: '',
  text,
  reasons: [{ signal: 'asks-for-money' }],
  count: 1,
});

test('the same appeal is one fold, also when its clock has run on', () => {
  const book = createFoldBook();
  expect(book.enter(appeal('Only 3 days left. Please give €5!'))).toMatchObject({ id: 'f1', folded: true });
  expect(book.enter(appeal('Only 2 days left.  Please give €7!'))).toMatchObject({ id: 'f1', folded: true });
  expect(book.enter(appeal('Become a member.'))).toMatchObject({ id: 'f2', folded: true });
  expect(book.list()).toHaveLength(2);
});

test('a page that insists is let be after eight times; the others stay folded', () => {
  const book = createFoldBook();
  book.enter(appeal('Become a member.'));
  for (let time = 1; time <= 8; time += 1) expect(book.enter(appeal('Please give.')).folded).toBe(true);
  expect(book.isOver()).toBe(false);
  expect(book.enter(appeal('Please give.')).folded).toBe(false);
  expect(book.isOver()).toBe(true);
  expect(book.list().map(({ folded }) => folded)).toEqual([true, false]);
  // Nothing new is folded by itself any more.
  expect(book.enter(appeal('Subscribe today.')).folded).toBe(false);
});

test('a page with ever other dialogs is let be too', () => {
  const book = createFoldBook();
  for (let at = 0; at < 40; at += 1) book.enter(appeal(`Please give ${'x'.repeat(at + 1)}`));
  expect(book.isOver()).toBe(true);
  expect(book.list().filter(({ folded }) => folded)).toHaveLength(30);
});

test('what the reader wants shown stays shown when the page brings it back, until it is to be folded again', () => {
  const book = createFoldBook();
  book.enter(appeal('Please give.'));
  expect(book.wish('f1', false)).toMatchObject({ folded: false });
  expect(book.enter(appeal('Please give.')).folded).toBe(false);
  book.wish('f1', true);
  expect(book.enter(appeal('Please give.')).folded).toBe(true);
  expect(book.wish('f9', false)).toBeUndefined();
});
