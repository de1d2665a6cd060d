import { expect, test } from 'vitest';
import { bareItem } from '../../../src/import/imported-item.ts';
import { addressKey } from '../../../src/import/same-address.ts';
import { type FetchWaitingWorld, fetchWaiting, PAUSE } from '../../../src/library/fetch-waiting.ts';
import type { WaitingRecord } from '../../../src/library/import-database.ts';
import type { SaveFailure } from '../../../src/library/links-to-save.ts';

const waiting = (url: string, more: Partial<WaitingRecord> = {}): WaitingRecord => ({
  key: addressKey(url),
  need: 'text',
  item: bareItem(url, 'pocket'),
  addedAt: 0,
  ...more,
});

/** A world whose clock goes on when somebody waits; each request takes a second. */
function fakeWorld(urls: (string | WaitingRecord)[], failures: Record<string, SaveFailure> = {}) {
  let now = 1000;
  const asked: { url: string; from: number; to: number }[] = [];
  const due: { at: number; go: () => void }[] = [];
  /** The one that is due first goes on, when nobody has anything else to do. */
  const tick = async (): Promise<void> => {
    for (let idle = 0; idle < 20; idle++) await Promise.resolve();
    due.sort((a, b) => a.at - b.at);
    const next = due.shift();
    if (!next) return;
    now = Math.max(now, next.at);
    next.go();
    await tick();
  };
  const wait: FetchWaitingWorld['wait'] = (time, signal) =>
    new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      due.push({ at: now + time, go: resolve });
    });
  const world: FetchWaitingWorld = {
    list: async () => urls.map((one) => (typeof one === 'string' ? waiting(one) : one)),
    async fetch({ item: { url } }, signal) {
      const entry = { url, from: now, to: 0 };
      asked.push(entry);
      await wait(1000, signal);
      entry.to = now;
      const failure = failures[url];
      return failure ? { ok: false, failure } : { ok: true };
    },
    wait,
    now: () => now,
  };
  return { world, asked, tick };
}

async function run(fake: ReturnType<typeof fakeWorld>, signal = new AbortController().signal) {
  const seen: string[] = [];
  const running = fetchWaiting(fake.world, {
    signal,
    onProgress: ({ done, failed }) => seen.push(`${done}+${failed}`),
  });
  await fake.tick();
  return { ...(await running), seen };
}

test('one site is asked once at a time, with a pause after each answer', async () => {
  const fake = fakeWorld(['https://a.example/1', 'https://www.a.example/2', 'https://a.example/3']);
  const { progress, seen } = await run(fake);
  expect(progress).toEqual({ done: 3, failed: 0, total: 3 });
  expect(seen).toEqual(['0+0', '1+0', '2+0', '3+0']);
  const pauses = fake.asked.slice(1).map(({ from }, at) => from - (fake.asked[at]?.to ?? 0));
  expect(pauses).toEqual([PAUSE, PAUSE]);
});

test('sites take turns, three at the same time', async () => {
  const fake = fakeWorld(
    ['a', 'b', 'c', 'd', 'e'].flatMap((site) => [1, 2].map((at) => `https://${site}.example/${at}`)),
  );
  const { progress } = await run(fake);
  expect(progress.done).toBe(10);
  const atOnce = fake.asked.map(
    ({ from, to }) => fake.asked.filter((other) => other.from < to && from < other.to).length,
  );
  expect(Math.max(...atOnce)).toBe(3);
  expect(fake.asked.slice(0, 5).map(({ url }) => new URL(url).host)).toEqual(
    ['a', 'b', 'c', 'd', 'e'].map((site) => `${site}.example`),
  );
});

test('a site that is asked too much is left alone, the others are not', async () => {
  const fake = fakeWorld(['https://a.example/1', 'https://a.example/2', 'https://b.example/1'], {
    'https://a.example/1': { why: 'too-many' },
  });
  const { progress, ended } = await run(fake);
  expect(progress).toEqual({ done: 1, failed: 1, total: 3 });
  expect(ended).toBeUndefined();
  expect(fake.asked.map(({ url }) => url)).not.toContain('https://a.example/2');
});

test.each<[what: string, failure: SaveFailure]>([
  ['the network', { why: 'offline' }],
  ['room on the disk', { library: 'quota' }],
])('without %s everything ends, and waits on', async (_, failure) => {
  const fake = fakeWorld(['https://a.example/1', 'https://a.example/2', 'https://b.example/1'], {
    'https://a.example/1': failure,
  });
  const { progress, ended } = await run(fake);
  expect(ended).toEqual(failure);
  expect(progress.failed).toBe(0);
  expect(fake.asked).toHaveLength(2);
});

test('a page that cannot be had stops nothing, and what failed before is not asked again', async () => {
  const fake = fakeWorld(
    ['https://a.example/1', waiting('https://b.example/1', { failure: { why: 'not-found' } }), 'https://a.example/2'],
    { 'https://a.example/1': { why: 'not-found' } },
  );
  const { progress } = await run(fake);
  expect(progress).toEqual({ done: 1, failed: 1, total: 2 });
});

test('paused, it gives up what is under way and asks for nothing more', async () => {
  const fake = fakeWorld(['https://a.example/1', 'https://a.example/2', 'https://b.example/1']);
  const pause = new AbortController();
  const running = fetchWaiting(fake.world, { signal: pause.signal });
  await Promise.resolve();
  await Promise.resolve();
  pause.abort();
  expect(await running).toEqual({ progress: { done: 0, failed: 0, total: 3 } });
  expect(fake.asked.map(({ url }) => url)).toEqual(['https://a.example/1', 'https://b.example/1']);
});
