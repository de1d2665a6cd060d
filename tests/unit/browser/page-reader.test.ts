import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readPageInStages } from '../../../src/article/read-page.ts';
import type { Stages } from '../../../src/article/stages.ts';
import { createPageReader, type KeptOfPage } from '../../../src/browser/page-reader.ts';

vi.mock('../../../src/article/read-page.ts');

let now = 0;
let kept: KeptOfPage;
const tell = vi.fn<(progress: { id: string; done: number }) => void>();

beforeEach(() => {
  now = 0;
  kept = { under: new Map(), pages: new Map() };
  tell.mockClear();
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  let readings = 0;
  vi.mocked(readPageInStages)
    .mockReset()
    .mockImplementation(() => work(++readings) as unknown as ReturnType<typeof readPageInStages>);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Four stages of 300 ms each. */
function* work(reading: number): Stages<string> {
  for (const share of [0.25, 0.5, 0.75, 1]) {
    now += 300;
    yield share;
  }
  return `reading ${reading}`;
}

function* broken(): Stages<never> {
  yield 0.5;
  throw new Error('a page that breaks');
}

let isAlive = true;
const readerOf = (page = document) =>
  createPageReader(page, { tell, tellPages: () => undefined }, kept, { version: '2.1', isAlive: () => isAlive });
const learnt = { corrections: [], repeated: {} };
const asked = { id: 'r1', learnt };

describe('the reader of a page', () => {
  it('tells its progress once it lasts, and can be cancelled by its number alone', async () => {
    const reader = readerOf();
    expect(await reader.read(asked)).toBe('reading 1');
    expect(tell.mock.calls).toEqual([[{ id: 'r1', done: 0.5 }], [{ id: 'r1', done: 0.75 }], [{ id: 'r1', done: 1 }]]);
    const other = reader.read({ ...asked, id: 'r2' });
    reader.cancel('r1');
    reader.cancel('r2');
    await expect(other).rejects.toThrow(/abort/i);
  });

  it('reads ahead on pages without https too, which cannot make ids of their own', async () => {
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
    const reader = readerOf();
    reader.readAhead(learnt);
    expect(await reader.read(asked)).toBe('reading 1');
    vi.unstubAllGlobals();
  });

  it('is of use as long as it is of the extension that asks', () => {
    const reader = readerOf();
    expect([reader.isOf('2.1'), reader.isOf('2.2')]).toEqual([true, false]);
    isAlive = false;
    expect(reader.isOf('2.1')).toBe(false);
    isAlive = true;
  });
});

describe('a reading that was begun before it was asked for', () => {
  it('is given to the first that asks, under its name, also by another script of the page', async () => {
    readerOf().readAhead(learnt);
    const other = readerOf();
    expect(await other.read(asked)).toBe('reading 1');
    expect(tell.mock.calls.map(([{ id }]) => id)).toEqual(['r1', 'r1', 'r1']);
    expect(await other.read({ ...asked, id: 'r2' })).toBe('reading 2');
    expect(kept.under.size).toBe(0);
  });

  it('is given when it is done already', async () => {
    const reader = readerOf();
    reader.readAhead(learnt);
    await vi.waitFor(() => expect(kept.under.size).toBe(0));
    expect(await reader.read(asked)).toBe('reading 1');
  });

  it('can be cancelled by whoever took it', async () => {
    const reader = readerOf();
    reader.readAhead(learnt);
    const taken = reader.read(asked);
    reader.cancel('r1');
    await expect(taken).rejects.toThrow(/abort/i);
  });

  it('is not given where something else is asked for', async () => {
    const reader = readerOf();
    reader.readAhead(learnt);
    expect(await reader.read({ ...asked, learnt: { ...learnt, repeated: { one: 3 } } })).toBe('reading 2');
    reader.readAhead(learnt);
    expect(await reader.read({ ...asked, force: true })).toBe('reading 4');
  });

  it('is not given on another page of an app', async () => {
    const page = { URL: 'https://app.example/one' };
    const reader = readerOf(page as Document);
    reader.readAhead(learnt);
    page.URL = 'https://app.example/two';
    expect(await reader.read(asked)).toBe('reading 2');
  });

  it('is forgotten when nobody asks for it, or it failed', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const reader = readerOf();
    reader.readAhead(learnt);
    vi.advanceTimersByTime(3_000);
    expect(await reader.read(asked)).toBe('reading 2');
    vi.mocked(readPageInStages).mockImplementationOnce(() => broken());
    reader.readAhead(learnt);
    await vi.waitFor(() => expect(kept.ahead).toBeUndefined());
    expect(await reader.read(asked)).toBe('reading 3');
  });
});
