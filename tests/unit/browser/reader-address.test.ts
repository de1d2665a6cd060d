import { expect, test } from 'vitest';
import { type ReaderTarget, readerAddress, targetOfAddress } from '../../../src/browser/reader-address.ts';

const TARGETS: ReaderTarget[] = [
  { tabId: 0 },
  { savedId: 'a b&c' },
  { savedId: 'x', searched: '"höuses" & site:a.example #1' },
  { link: { url: 'https://a.example/?q=1&r#s', from: 'https://b.example/' } },
];

test.each(TARGETS)('an address leads to what it was made of: %o', (target) => {
  const { pathname, search } = new URL(readerAddress(target), 'https://extension.example');
  expect(pathname).toBe('/reader.html');
  expect(targetOfAddress(search)).toEqual(target);
});

test('an address that says nothing leads nowhere', () => {
  for (const search of ['', '?', '?tab=', '?tab=-1', '?tab=x', '?find=words'])
    expect(targetOfAddress(search)).toBeUndefined();
  expect(targetOfAddress('?saved=x&find=')).toEqual({ savedId: 'x' });
});
