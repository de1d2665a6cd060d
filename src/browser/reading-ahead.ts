import type { Learnt } from '../appeals/learnt.ts';
import type { Extraction } from '../article/article.ts';
import type { Asked, KeptOfPage } from './page-reader.ts';

/** A reading that was begun by the click, while the reader's page was still being opened. */
export interface ReadingAhead {
  learnt: Learnt;
  /** By whose name its progress is told. */
  as: { id: string };
  found: Promise<Extraction>;
  /** The page's, when it was begun. */
  address: string;
}

/** Milliseconds after which nobody is expected to ask for it any more: opening a panel takes some tenths of a second. */
const AWAITED = 3_000;

/** Keeps a reading for whoever asks next, and not for long. */
export function keepAhead(kept: KeptOfPage, ahead: ReadingAhead): void {
  kept.ahead = ahead;
  const forget = () => {
    if (kept.ahead === ahead) delete kept.ahead;
  };
  setTimeout(forget, AWAITED);
  // Whoever asks then has it fail anew, and hears why.
  ahead.found.catch(forget);
}

/** The reading that was begun, where it is the one that is asked for; from then on it has the name of the asking. It is given once. */
export function takeAhead(kept: KeptOfPage, asked: Asked, address: string): Promise<Extraction> | undefined {
  const { ahead } = kept;
  delete kept.ahead;
  if (!ahead || asked.force || ahead.address !== address) return undefined;
  if (JSON.stringify(ahead.learnt) !== JSON.stringify(asked.learnt)) return undefined;
  const under = kept.under.get(ahead.as.id);
  ahead.as.id = asked.id;
  if (!under) return ahead.found;
  kept.under.set(asked.id, under);
  return ahead.found.finally(() => kept.under.delete(asked.id));
}
