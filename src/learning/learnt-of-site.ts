import { blockCorrections } from '../appeals/correction.ts';
import { fingerprintOf } from '../appeals/fingerprint.ts';
import { type Learnt, REPEATED_FROM } from '../appeals/learnt.ts';
import { getCorrections } from '../settings/corrections.ts';
import { isSiteMemoryOn } from '../settings/site-memory-switch.ts';
import { changeSiteMemory, getSiteMemory } from './memory-database.ts';
import { withArticle } from './site-memory.ts';

/** A site as it is visited. In a private window its memory is neither asked nor added to. */
export interface Visit {
  host: string;
  isPrivate: boolean;
}

/** Milliseconds that a reading waits for what was learnt; a disk that is slower than this is not waited for. */
const LONGEST_WAIT = 500;

type Recalled = Pick<Learnt, 'repeated' | 'articles'>;

const UNKNOWN: Recalled = { repeated: {} };

/**
 * What was learnt of a site: the reader's corrections, which are settings and hold in private windows too, and what the site
 * repeats. Resolves with what could be had, and never rejects: without it the page is read as by everybody.
 */
export async function getLearnt(visit: Visit): Promise<Learnt> {
  if (visit.host === '') return { corrections: [], repeated: {} };
  const [corrections, memory] = await Promise.all([
    getCorrections(visit.host).catch((error: unknown) => {
      console.warn('Colophon: the corrections of this site could not be looked up.', error);
      return [];
    }),
    inTime(recall(visit)).catch((error: unknown) => {
      console.warn('Colophon: what this site repeats could not be looked up.', error);
      return UNKNOWN;
    }),
  ]);
  // What stood outside the article is left as it is found there: taken for article it might be shown nowhere at all.
  const within = corrections.filter(({ place, as }) => place !== 'elsewhere' || as === 'appeal');
  return { corrections: blockCorrections(within), ...memory };
}

async function inTime(recalled: Promise<Recalled>): Promise<Recalled> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Recalled>((resolve) => {
    timer = setTimeout(() => resolve(UNKNOWN), LONGEST_WAIT);
  });
  try {
    return await Promise.race([recalled, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function recall({ host, isPrivate }: Visit): Promise<Recalled> {
  if (isPrivate || !(await isSiteMemoryOn())) return UNKNOWN;
  const { blocks, articles } = await getSiteMemory(host);
  // Once read is not repeated; what was read in this very article is in here too.
  return {
    repeated: Object.fromEntries(blocks.filter(([, times]) => times >= REPEATED_FROM)),
    articles: articles.length,
  };
}

/** Remembers the blocks of one article of a site, by their fingerprints; not in a private window, nor when switched off. */
export async function learnFrom(
  { host, isPrivate }: Visit,
  { address, blocks }: { address: string; blocks: readonly string[] },
): Promise<void> {
  if (isPrivate || host === '' || blocks.length === 0 || !(await isSiteMemoryOn())) return;
  const article = fingerprintOf(address.replace(/#.*$/s, ''));
  await changeSiteMemory(host, (memory) => withArticle(memory, { article, blocks, at: Date.now() }));
}
