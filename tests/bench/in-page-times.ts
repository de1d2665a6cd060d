import type { BenchInPage } from './in-page.ts';
import type { PageTimes, System, SystemName } from './system.ts';

/** Detectors take less than the clock can tell: each is called until this much time has passed. */
const DETECT_BATCH_MS = 8;

function msOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** One system's garbage shall not be collected on another's time. `gc` is there when the browser was started with `--expose-gc`. */
function collectGarbage(): void {
  (globalThis as { gc?: () => void }).gc?.();
}

/** The milliseconds that one call takes, by calling until the clock can tell. */
function msPerCall(call: () => unknown): number {
  let calls = 0;
  let passed = 0;
  const start = performance.now();
  while (passed < DETECT_BATCH_MS) {
    for (let i = 0; i < 10; i++) call();
    calls += 10;
    passed = performance.now() - start;
  }
  return passed / calls;
}

/**
 * A detector runs once on a page, but has to be called often to be timed: an element comes and goes before each call, so that
 * no list which the browser remembers from the call before answers. What that takes itself is subtracted.
 */
function timeDetect(detect: (document: Document) => boolean): number {
  const passing = document.createElement('p');
  const touch = () => {
    document.body.append(passing);
    passing.remove();
  };
  const touched = msPerCall(touch);
  const both = msPerCall(() => {
    touch();
    detect(document);
  });
  return Math.max(0, both - touched);
}

/** A system that throws on a page has no times there, and does not take those of the others along. */
function isAble({ extract, detect }: System): boolean {
  try {
    extract(document);
    detect?.(document);
    return true;
  } catch (error) {
    console.error(error);
    return false;
  }
}

/** Times every system in every round, in an order that rotates; the first two rounds warm up and are not reported. */
export function timeSystems(bench: BenchInPage, names: readonly SystemName[], rounds: number): PageTimes {
  const times: PageTimes = { extract: {}, detect: {}, appeals: {}, letters: document.body.textContent?.length ?? 0 };
  const able = names.filter((name) => isAble(bench.system(name)));
  for (let round = -2; round < rounds; round++) {
    for (let i = 0; i < able.length; i++) {
      const name = able[(round + 2 + i) % able.length];
      if (!name) continue;
      const { extract, detect, findAppeals } = bench.system(name);
      collectGarbage();
      const extractMs = msOf(() => extract(document));
      const detectMs = detect ? timeDetect(detect) : null;
      const find = findAppeals?.(document);
      const appealsMs = find ? msOf(find) : null;
      if (round < 0) continue;
      (times.extract[name] ??= []).push(extractMs);
      if (appealsMs !== null) (times.appeals[name] ??= []).push(appealsMs);
      if (detectMs !== null) (times.detect[name] ??= []).push(detectMs);
    }
  }
  return times;
}
