import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Correction, withCorrection } from '../../../src/appeals/correction.ts';
import {
  changeCorrections,
  checkCorrections,
  getCorrections,
  listCorrections,
  MOST_PER_SITE,
  MOST_SITES,
  setCorrections,
  watchCorrections,
} from '../../../src/settings/corrections.ts';

beforeEach(() => fakeBrowser.reset());

const correction = (id: string, at = 1): Correction => ({
  id,
  as: 'appeal',
  text: 'Support us',
  place: 'between',
  blocks: [{ fingerprint: id.padStart(11, '0') }],
  madeAt: at,
});

test('there are none at first', async () => {
  expect(await getCorrections('example.org')).toEqual([]);
  expect(await getCorrections('constructor')).toEqual([]);
});

test('they are kept for their site, and what was there before is told', async () => {
  expect(await changeCorrections('example.org', (list) => withCorrection(list, correction('a')))).toEqual([]);
  expect(await changeCorrections('example.org', (list) => withCorrection(list, correction('b')))).toEqual([
    correction('a'),
  ]);
  expect(await getCorrections('example.org')).toEqual([correction('a'), correction('b')]);
  expect(await getCorrections('other.example')).toEqual([]);
});

test('two at once are both kept', async () => {
  await Promise.all(
    ['a', 'b', 'c'].map((id) => changeCorrections('example.org', (list) => withCorrection(list, correction(id)))),
  );
  expect((await getCorrections('example.org')).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test('a site without corrections is not kept', async () => {
  await changeCorrections('example.org', () => [correction('a')]);
  await changeCorrections('example.org', () => []);
  expect(await listCorrections()).toEqual({});
});

test('a failing change leaves things as they were, and the next one works', async () => {
  await changeCorrections('example.org', () => [correction('a')]);
  const broken = changeCorrections('example.org', () => {
    throw new Error('broken');
  });
  await expect(broken).rejects.toThrow('broken');
  expect(await getCorrections('example.org')).toEqual([correction('a')]);
  await changeCorrections('example.org', () => []);
  expect(await getCorrections('example.org')).toEqual([]);
});

test('more than the limits is left out, the oldest first', () => {
  const many = Array.from({ length: MOST_PER_SITE + 5 }, (_, at) => correction(`c${at}`));
  const sites = Object.fromEntries(Array.from({ length: MOST_SITES + 5 }, (_, at) => [`s${at}.example`, many]));
  const checked = checkCorrections(sites);
  expect(Object.keys(checked)).toHaveLength(MOST_SITES);
  expect(checked['s0.example']).toBeUndefined();
  expect(checked['s9.example']).toHaveLength(MOST_PER_SITE);
  expect(checked['s9.example']?.at(-1)?.id).toBe(`c${MOST_PER_SITE + 4}`);
});

test('what is damaged in the store is left out', () => {
  const stored = JSON.parse(
    `{"__proto__": [${JSON.stringify(correction('a'))}], "toString": [], "a b": [{}], "ok.example": [{"as": 1}, ${JSON.stringify(correction('a'))}], "[::1]": "no"}`,
  ) as unknown;
  expect(checkCorrections(stored)).toEqual({ 'ok.example': [correction('a')] });
  expect(checkCorrections(null)).toEqual({});
  expect(checkCorrections([1])).toEqual({});
});

test('a change is heard until it is of no interest any more', async () => {
  const end = new AbortController();
  const heard = vi.fn<() => void>();
  watchCorrections(heard, end.signal);
  await setCorrections({ 'example.org': [correction('a')] });
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
  end.abort();
  await setCorrections({});
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(heard).toHaveBeenCalledTimes(1);
});
