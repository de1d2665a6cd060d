// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { bootstrapInterval, seededRandom } from '../../bench/bootstrap.ts';

const mean = (sample: readonly number[]) => sample.reduce((sum, value) => sum + value, 0) / sample.length;

describe('seededRandom', () => {
  it('repeats itself for a seed and stays in [0, 1)', () => {
    const first = seededRandom(7);
    const again = seededRandom(7);
    const values = Array.from({ length: 1000 }, () => first());
    expect(values).toEqual(Array.from({ length: 1000 }, () => again()));
    expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
    expect(mean(values)).toBeCloseTo(0.5, 1);
  });
});

describe('bootstrapInterval', () => {
  it('holds the statistic and is the same in every run', () => {
    const values = Array.from({ length: 100 }, (_none, i) => i % 2);
    const interval = bootstrapInterval(values, mean);
    expect(interval).toEqual(bootstrapInterval(values, mean));
    expect(interval.clusters).toBe(100);
    // The standard error of a share of one half over a hundred is 0.05: the interval spans about ± 0.1.
    expect(interval.low).toBeGreaterThan(0.36);
    expect(interval.low).toBeLessThan(0.44);
    expect(interval.high).toBeGreaterThan(0.56);
    expect(interval.high).toBeLessThan(0.64);
  });

  it('is a point where nothing varies', () => {
    expect(bootstrapInterval([3, 3, 3], mean)).toEqual({ low: 3, high: 3, clusters: 3 });
  });

  it('leaves out samples without a value, and knows nothing from nothing', () => {
    const someNaN = bootstrapInterval([0, 1], (sample) => (mean(sample) === 0 ? Number.NaN : mean(sample)));
    expect(someNaN.low).toBe(0.5);
    expect(bootstrapInterval([], mean)).toEqual({ low: Number.NaN, high: Number.NaN, clusters: 0 });
  });
});
