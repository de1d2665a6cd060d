import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Stages } from '../../../src/article/stages.ts';
import { runInSlices } from '../../../src/browser/run-in-slices.ts';

let now = 0;
beforeEach(() => {
  now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** Work of stages that take so many milliseconds each. */
function* work(stages: readonly number[], log: string[] = []): Stages<string> {
  try {
    for (const [at, takes] of stages.entries()) {
      log.push(`stage ${at}`);
      now += takes;
      yield (at + 1) / stages.length;
    }
    return 'done';
  } finally {
    log.push('end');
  }
}

describe('work in slices', () => {
  it('rests where it lasts, and lets others run then', async () => {
    const log: string[] = [];
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => log.push('another');
    port2.postMessage(null);
    const onProgress = (share: number) => log.push(`progress ${share.toFixed(1)}`);
    const done = runInSlices(work([30, 30, 10], log), { onProgress });
    expect(await done).toBe('done');
    port1.close();
    expect(log.slice(0, 3)).toEqual(['stage 0', 'stage 1', 'progress 0.7']);
    expect(log.indexOf('another')).toBeLessThan(log.indexOf('stage 2'));
    expect(log).toContain('another');
    expect(log.at(-1)).toBe('end');
  });

  it('does not rest where it is short', async () => {
    const onProgress = vi.fn<(done: number) => void>();
    expect(await runInSlices(work([10, 10, 10]), { onProgress })).toBe('done');
    expect(onProgress).not.toHaveBeenCalled();
  });

  it('ends at its next rest when it is cancelled, and is let clean up', async () => {
    const log: string[] = [];
    const over = new AbortController();
    const done = runInSlices(work([60, 60, 60], log), { signal: over.signal });
    over.abort();
    await expect(done).rejects.toThrow(/abort/i);
    expect(log).toEqual(['stage 0', 'end']);
  });
});
