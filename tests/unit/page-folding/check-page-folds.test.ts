import { expect, test } from 'vitest';
import { checkPageFolds } from '../../../src/page-folding/check-page-folds.ts';

const appeal = {
  id: 'a1',
  kind: 'donation',
  placement: 'overlay',
  html: '<p>Please give.</p>',
  text: 'Please give.',
  reasons: [{ signal: 'asks-for-money' }],
  count: 1,
};

test('folds are taken as they are', () => {
  expect(checkPageFolds([{ id: 'f1', appeal, folded: true }])).toEqual([{ id: 'f1', appeal, folded: true }]);
});

test.each([
  [undefined],
  [null],
  ['folds'],
  [[null, 7, 'f1', []]],
  [[{ id: 'f1', folded: true }]],
  [[{ id: 'x" onclick="', appeal, folded: true }]],
  [[{ id: 'f1', appeal: { ...appeal, kind: 'ransom' }, folded: true }]],
])('what is no fold is left out: %s', (value) => expect(checkPageFolds(value)).toEqual([]));

test('no more than a page can have', () => {
  const many = Array.from({ length: 500 }, (_, at) => ({ id: `f${at + 1}`, appeal, folded: 'yes' }));
  expect(checkPageFolds(many)).toHaveLength(50);
  expect(checkPageFolds(many)[0]?.folded).toBe(false);
});
