import { expect, test, vi } from 'vitest';
import { bareItem, type ImportedItem } from '../../../src/import/imported-item.ts';
import { type ImportTarget, importItems, type Kept } from '../../../src/library/import-items.ts';
import { LibraryError } from '../../../src/library/library-error.ts';

const items: ImportedItem[] = [1, 2, 3, 4].map((at) => bareItem(`https://a.example/${at}`, 'addresses'));

function targetOf(keep: (url: string) => Kept): ImportTarget {
  return {
    known: new Map(),
    keep: async ({ url }) => keep(url.slice(-1)),
    takeBack: async () => 0,
    tellChange: vi.fn<() => void>(),
  };
}

const run = (target: ImportTarget, signal = new AbortController().signal) => importItems(items, target, { signal });

test('counts what was saved, what waits, and names what was there', async () => {
  const kept: Record<string, Kept> = { 1: 'saved', 2: 'queued', 3: 'trash', 4: 'waiting' };
  const target = targetOf((at) => kept[at] ?? 'saved');
  expect(await run(target)).toEqual({
    saved: 1,
    queued: 1,
    known: [
      { url: 'https://a.example/3', where: 'trash' },
      { url: 'https://a.example/4', where: 'waiting' },
    ],
    failed: [],
    damaged: 0,
    left: 0,
  });
  expect(target.tellChange).toHaveBeenCalled();
});

test('one that fails is told and stops nothing', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const outcome = await run(
    targetOf((at) => {
      if (at === '2') throw new Error('broken');
      return 'saved';
    }),
  );
  expect(outcome).toMatchObject({ saved: 3, failed: [{ url: 'https://a.example/2', code: 'unexpected' }], left: 0 });
  expect(error).toHaveBeenCalledOnce();
});

test('a full disk ends it, and what is left is told', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const outcome = await run(
    targetOf((at) => {
      if (at === '2') throw new LibraryError('quota');
      return 'saved';
    }),
  );
  expect(outcome).toMatchObject({ saved: 1, stopped: 'quota', left: 2 });
});

test('cancelled, what came until then stays and is told', async () => {
  const cancel = new AbortController();
  const outcome = await run(
    targetOf((at) => {
      if (at === '2') cancel.abort();
      return 'saved';
    }),
    cancel.signal,
  );
  expect(outcome).toMatchObject({ saved: 2, stopped: 'cancelled', left: 2 });
});
