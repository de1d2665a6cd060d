import type { PageResult, PageTimes, System, SystemName } from './system.ts';
import { textOfHtml } from './text-of-html.ts';

/** What `bundle.ts` puts into the page: systems register themselves, and the bench calls the rest. */
export interface BenchInPage {
  systems: Partial<Record<SystemName, System>>;
  runSystem(name: SystemName): PageResult;
  timeSystems(names: readonly SystemName[], rounds: number): PageTimes;
}

/** Detectors take well under a millisecond, the resolution of the clock: each is called until this much time has passed. */
const DETECT_BATCH_MS = 8;

function system(name: SystemName): System {
  const found = bench.systems[name];
  if (!found) throw new Error(`${name} is not in the page`);
  return found;
}

function runSystem(name: SystemName): PageResult {
  const result: PageResult = { article: null, appeals: [], detected: null, changed: false, error: null };
  try {
    const { extract, detect } = system(name);
    // The peers work on copies; only the project promises to leave the page itself untouched.
    const before = name === 'colophon' ? document.documentElement.outerHTML : null;
    result.detected = detect ? detect(document) : null;
    const extracted = extract(document);
    result.changed = before !== null && document.documentElement.outerHTML !== before;
    if (extracted) {
      result.article = textOfHtml(extracted.html);
      result.appeals = extracted.appeals;
    }
  } catch (error) {
    result.error = String(error);
  }
  return result;
}

function msOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** One system's garbage shall not be collected on another's time. `gc` is there when the browser was started with `--expose-gc`. */
function collectGarbage(): void {
  (globalThis as { gc?: () => void }).gc?.();
}

function timeDetect(detect: (document: Document) => boolean): number {
  let calls = 0;
  const start = performance.now();
  let passed = 0;
  while (passed < DETECT_BATCH_MS) {
    for (let i = 0; i < 10; i++) detect(document);
    calls += 10;
    passed = performance.now() - start;
  }
  return passed / calls;
}

/** Times every system in every round, in an order that rotates; the first two rounds warm up and are not reported. */
function timeSystems(names: readonly SystemName[], rounds: number): PageTimes {
  const times: PageTimes = { extract: {}, detect: {} };
  for (let round = -2; round < rounds; round++) {
    for (let i = 0; i < names.length; i++) {
      const name = names[(round + 2 + i) % names.length];
      if (!name) continue;
      const { extract, detect } = system(name);
      collectGarbage();
      const extractMs = msOf(() => extract(document));
      const detectMs = detect ? timeDetect(detect) : null;
      if (round < 0) continue;
      (times.extract[name] ??= []).push(extractMs);
      if (detectMs !== null) (times.detect[name] ??= []).push(detectMs);
    }
  }
  return times;
}

export const bench: BenchInPage = { systems: {}, runSystem, timeSystems };
