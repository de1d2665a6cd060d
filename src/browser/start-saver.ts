import type { finishSaves } from '../library/finish-saves.ts';
import type { saveLink } from '../library/save-link.ts';
import { hear, isUnheard, type LinkJob, say } from '../messages/protocol.ts';
import * as saverShapes from '../messages/saver-shapes.ts';
import * as shapes from '../messages/shapes.ts';

/** Milliseconds between signs of life: browsers stop a background that has heard nothing for 30 seconds, and in Firefox this page with it. */
const SIGN_OF_LIFE = 15_000;

/** What the page does. */
export interface SaverWork {
  saveLink: typeof saveLink;
  finishSaves: typeof finishSaves;
}

/** Saves what the background hands over, one after another, and says what came of it: links, and saves that were left behind. */
export function startSaver({ saveLink: save, finishSaves: finish }: SaverWork): void {
  const known = new Set<string>();
  const never = new AbortController().signal;
  let before: Promise<void> = Promise.resolve();

  const settle = async ({ id, ...link }: LinkJob): Promise<void> => {
    const outcome = await save(link, never).catch((error: unknown) => {
      console.error('Colophon: a link could not be saved.', error);
      return { ok: false as const, failure: { library: 'unexpected' as const } };
    });
    await say('linkSettled', { id, outcome });
  };
  const finishAll = async (): Promise<void> => {
    const saves = await finish().catch((error: unknown) => {
      console.error('Colophon: saves that were left behind could not be finished.', error);
      return [];
    });
    await say('savesFinished', { saves });
  };
  const inTurn = (task: () => Promise<void>): void => {
    before = before
      .then(async () => {
        const alive = setInterval(() => tell(say('savingLinks', null)), SIGN_OF_LIFE);
        await task().finally(() => clearInterval(alive));
      })
      .catch(report);
  };

  hear('saveLinks', saverShapes.saveLinks, ({ jobs }) => {
    for (const job of jobs) {
      // A background that was stopped and woken hands all of them over again.
      if (known.has(job.id)) continue;
      known.add(job.id);
      inTurn(() => settle(job));
    }
  });
  hear('finishSaves', shapes.finishSaves, () => inTurn(finishAll));
}

function tell(said: Promise<void>): void {
  said.catch((error: unknown) => {
    if (!isUnheard(error)) report(error);
  });
}

function report(error: unknown): void {
  console.error('Colophon: the background does not hear what became of a save.', error);
}
