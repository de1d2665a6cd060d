import { fingerprintOf } from '../appeals/fingerprint.ts';
import type { Article } from './article.ts';
import { withoutFragment } from './without-fragment.ts';

/** How far a text was read: in which block of it, and how much of that block stands above. It holds in every width and size of letters. */
export interface Place {
  /** The number of the block, from 0. */
  block: number;
  /** 0: its beginning; 1: its end; more: in the space after it. */
  share: number;
}

/** A place as it was stored or stands in a file; null where it is not shaped like one. */
export function checkPlace(block: unknown, share: unknown): Place | null {
  if (!Number.isSafeInteger(block) || (block as number) < 0 || !Number.isFinite(share)) return null;
  return { block: block as number, share: share as number };
}

/** By what an article is known: its address, its fragment aside, and how it was read. Never the address itself. */
export const placeKey = (address: string, reading: Article['reading']): string =>
  fingerprintOf(`${withoutFragment(address)} ${reading ?? ''}`);
