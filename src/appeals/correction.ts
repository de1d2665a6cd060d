import type { Block } from './blocks.ts';
import { FINGERPRINT, fingerprintOf } from './fingerprint.ts';
import type { BlockCorrection, Place } from './learnt.ts';

/** What the reader said of a passage: "this is part of the article" or "this is an appeal". Kept for its site. */
export interface Correction {
  /** Unique on this machine. */
  id: string;
  as: 'appeal' | 'article';
  /** The passage's first words, so that the reader knows it again in a list. Untrusted text of the page. */
  text: string;
  /** `elsewhere`: around the article or over the page. Such a one never changes what is found in a page; the reader alone shows it. */
  place: Place | 'elsewhere';
  /** Its blocks in order. A few words hold only `beside` the longer blocks of it, or, where all are short, only in its `place`. */
  blocks: { fingerprint: string; holds?: 'beside' | 'place' }[];
  /** Milliseconds since 1970. */
  madeAt: number;
}

/** How much of a passage is kept, in characters. */
export const KEPT_TEXT = 60;

/** Blocks of a correction that are kept; more is no passage but a book. */
export const MOST_BLOCKS = 300;

/** Fewer words than this stand in many passages ("Dear readers,", "Support us"): alone they decide nothing. */
const FEW_WORDS = 8;

const cut = (text: string): string => {
  const whole = Array.from(text.replace(/\s+/g, ' ').trim());
  return whole.length > KEPT_TEXT ? `${whole.slice(0, KEPT_TEXT - 1).join('')}…` : whole.join('');
};

/** What is to be remembered of a passage, of which `blocks` are the text. */
export function correctionOf(
  blocks: readonly Pick<Block, 'text' | 'length'>[],
  { id, as, place, madeAt }: Pick<Correction, 'id' | 'as' | 'place' | 'madeAt'>,
): Correction {
  const hasLong = blocks.some(({ length }) => length >= FEW_WORDS);
  return {
    id,
    as,
    text: cut(
      blocks
        .slice(0, 10)
        .map(({ text }) => text.slice(0, 200))
        .join(' '),
    ),
    place,
    blocks: blocks.slice(0, MOST_BLOCKS).map(({ text, length }) => {
      const fingerprint = fingerprintOf(text);
      return length < FEW_WORDS ? { fingerprint, holds: hasLong ? 'beside' : 'place' } : { fingerprint };
    }),
    madeAt,
  };
}

/** The corrections block by block, as pages and texts are judged by them. */
export function blockCorrections(corrections: readonly Correction[]): BlockCorrection[] {
  return corrections.flatMap(({ as, place, blocks }) =>
    blocks.map(({ fingerprint, holds }): BlockCorrection => {
      if (holds === 'beside') return { fingerprint, as, beside: true };
      return holds === 'place' && place !== 'elsewhere' ? { fingerprint, as, place } : { fingerprint, as };
    }),
  );
}

/** The corrections with one more; earlier ones that say nothing any more beside it are dropped. */
export function withCorrection(corrections: readonly Correction[], added: Correction): Correction[] {
  const now = new Set(added.blocks.map(({ fingerprint }) => fingerprint));
  const others = corrections.filter(({ blocks }) => !blocks.every(({ fingerprint }) => now.has(fingerprint)));
  return [...others, added];
}

/** A correction as it was stored or imported, or undefined where it is none. */
export function checkCorrection(value: unknown): Correction | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, as, text, place, blocks, madeAt } = value as Record<string, unknown>;
  if (typeof id !== 'string' || !/^[\w-]{1,40}$/.test(id)) return undefined;
  if (as !== 'appeal' && as !== 'article') return undefined;
  if (place !== 'before' && place !== 'between' && place !== 'after' && place !== 'elsewhere') return undefined;
  if (typeof text !== 'string' || text.length > 2 * KEPT_TEXT) return undefined;
  if (typeof madeAt !== 'number' || !Number.isFinite(madeAt)) return undefined;
  if (!Array.isArray(blocks) || blocks.length === 0 || blocks.length > MOST_BLOCKS) return undefined;
  const checked: Correction['blocks'] = [];
  for (const block of blocks as unknown[]) {
    const { fingerprint, holds } = (typeof block === 'object' && block !== null ? block : {}) as Record<
      string,
      unknown
    >;
    if (typeof fingerprint !== 'string' || !FINGERPRINT.test(fingerprint)) return undefined;
    if (holds !== undefined && holds !== 'beside' && holds !== 'place') return undefined;
    checked.push(holds ? { fingerprint, holds } : { fingerprint });
  }
  return { id, as, text, place, blocks: checked, madeAt };
}
