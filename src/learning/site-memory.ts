import { FINGERPRINT } from '../appeals/fingerprint.ts';
import { MOST_FINGERPRINTS } from '../appeals/page-fingerprints.ts';

/** What is remembered of one site: no text and no address, only their fingerprints. */
export interface SiteMemory {
  host: string;
  /** When an article of the site was read last, in milliseconds since 1970. */
  at: number;
  /** Fingerprints of the addresses of its articles, the latest at the end: reading one again counts nothing. */
  articles: string[];
  /** Under how many articles each block stood; the one seen last at the end. */
  blocks: [fingerprint: string, articles: number][];
}

/** Sites that are remembered; the one read longest ago is forgotten first. */
export const MOST_SITES = 300;
/** Blocks of a site; the one seen longest ago is forgotten first. What a site repeats is always among the latest. */
export const MOST_BLOCKS = 1_500;
/** Addresses of a site. An article read again after so many others counts anew, which does no harm. */
export const MOST_ARTICLES = 300;

/** The memory of a site with one more article. `article` is the fingerprint of its address. The same memory where it was known. */
export function withArticle(
  memory: SiteMemory,
  { article, blocks, at }: { article: string; blocks: readonly string[]; at: number },
): SiteMemory {
  if (memory.articles.includes(article)) return { ...memory, at };
  const counts = new Map(memory.blocks);
  for (const block of new Set(blocks.slice(0, MOST_FINGERPRINTS))) {
    const times = (counts.get(block) ?? 0) + 1;
    // Set anew, so that it stands at the end.
    counts.delete(block);
    counts.set(block, times);
  }
  return {
    host: memory.host,
    at,
    articles: [...memory.articles, article].slice(-MOST_ARTICLES),
    blocks: [...counts].slice(-MOST_BLOCKS),
  };
}

const whole = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
const isFingerprint = (value: unknown): value is string => typeof value === 'string' && FINGERPRINT.test(value);

/** A memory as it was stored; an empty one where it is damaged, so that learning starts anew instead of ending. */
export function checkSiteMemory(host: string, value: unknown): SiteMemory {
  const empty: SiteMemory = { host, at: 0, articles: [], blocks: [] };
  if (typeof value !== 'object' || value === null) return empty;
  const { at, articles, blocks } = value as Record<string, unknown>;
  if (!whole(at) || !Array.isArray(articles) || !Array.isArray(blocks)) return empty;
  const known = (articles as unknown[]).filter(isFingerprint).slice(-MOST_ARTICLES);
  const counted = (blocks as unknown[]).flatMap((block): SiteMemory['blocks'] => {
    if (!Array.isArray(block)) return [];
    const [fingerprint, times] = block as unknown[];
    return isFingerprint(fingerprint) && whole(times) ? [[fingerprint, times]] : [];
  });
  return { host, at, articles: known, blocks: counted.slice(-MOST_BLOCKS) };
}
