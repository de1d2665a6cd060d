import { eraseAll } from '../../../library/erase-everything.ts';
import { listAllArticles } from '../../../library/library.ts';
import { listLinksToSave, watchLinksToSave } from '../../../library/links-to-save.ts';
import { say } from '../../../messages/protocol.ts';
import type { EraseWorld } from './erase-everything.tsx';

/** Milliseconds for the background to forget the links. */
const LONGEST_WAIT = 5_000;

/** The browser's own world. */
export const ERASE_WORLD: EraseWorld = {
  eraseAll: (what) => eraseAll(what, forgetLinks),
  async backUp() {
    const { exportLibrary } = await import('../../export/open-export.tsx');
    const all = await listAllArticles();
    exportLibrary(
      all.filter(({ removedAt }) => removedAt === null),
      all.filter(({ removedAt }) => removedAt !== null),
    );
  },
};

/** Asks the background, which alone changes the list, to forget each link, and waits until it has. */
async function forgetLinks(): Promise<void> {
  const over = new AbortController();
  const late = AbortSignal.timeout(LONGEST_WAIT);
  try {
    const links = await listLinksToSave();
    if (links.length === 0) return;
    const empty = new Promise<void>((resolve, reject) => {
      watchLinksToSave((links) => links.length === 0 && resolve(), over.signal);
      late.addEventListener('abort', () => reject(late.reason as Error), { once: true });
    });
    for (const { id } of links) await say('forgetLink', { id });
    await empty;
  } finally {
    over.abort();
  }
}
