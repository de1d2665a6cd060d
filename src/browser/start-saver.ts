import type { saveLink } from '../library/save-link.ts';
import { hear, isUnheard, type LinkJob, say } from '../messages/protocol.ts';

/** Milliseconds between signs of life: browsers stop a background that has heard nothing for 30 seconds, and in Firefox this page with it. */
const SIGN_OF_LIFE = 15_000;

/** Saves the links that the background hands over, one after another, and says what came of each. */
export function startSaver(save: typeof saveLink): void {
  const known = new Set<string>();
  const never = new AbortController().signal;
  let before: Promise<void> = Promise.resolve();

  const settle = async ({ id, ...link }: LinkJob): Promise<void> => {
    const alive = setInterval(() => tell(say('savingLinks', null)), SIGN_OF_LIFE);
    try {
      const outcome = await save(link, never).catch((error: unknown) => {
        console.error('Colophon: a link could not be saved.', error);
        return { ok: false as const, failure: { library: 'unexpected' as const } };
      });
      await say('linkSettled', { id, outcome });
    } finally {
      clearInterval(alive);
    }
  };

  hear('saveLinks', ({ jobs }) => {
    for (const job of jobs) {
      // A background that was stopped and woken hands all of them over again.
      if (known.has(job.id)) continue;
      known.add(job.id);
      before = before.then(() => settle(job)).catch((error: unknown) => report(error));
    }
  });
}

function tell(said: Promise<void>): void {
  said.catch((error: unknown) => {
    if (!isUnheard(error)) report(error);
  });
}

function report(error: unknown): void {
  console.error('Colophon: the background does not hear what became of a link.', error);
}
