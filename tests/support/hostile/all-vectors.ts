import { addresses } from './addresses.ts';
import { animation } from './animation.ts';
import { clobbering } from './clobbering.ts';
import { confusion } from './confusion.ts';
import { loading } from './loading.ts';
import { lures } from './lures.ts';
import { scripts } from './scripts.ts';
import type { Vector } from './vector.ts';

/** All attempts, by their kind. A new one belongs to its kind's file; every test runs it. */
export const VECTORS: Readonly<Record<string, readonly Vector[]>> = {
  scripts,
  addresses,
  confusion,
  loading,
  animation,
  clobbering,
  lures,
};

export const ALL_VECTORS: readonly Vector[] = Object.values(VECTORS).flat();
