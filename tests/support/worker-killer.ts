import { setTimeout as wait } from 'node:timers/promises';
import { randomOf } from '../kill/kill-run.ts';
import type { ExtensionBrowser } from './extension-browser.ts';

/** Milliseconds between two kills, at most. */
const LONGEST_PAUSE = 120;

/** Milliseconds between one kill and the next, the same for the same seed. */
export function pausesOf(seed: number): number[] {
  const random = randomOf(seed);
  return Array.from({ length: 100 }, () => random() * LONGEST_PAUSE);
}

/** Ends the extension's service worker wherever it runs. Hands back whether one did. */
export type EndWorker = () => Promise<boolean>;

/** What ends the service worker of a browser: from outside, as the browser does for want of memory, whatever it is at. */
export async function workerEnder(browser: ExtensionBrowser): Promise<EndWorker> {
  const session = await browser.context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser has no debugging session.');
  return async () => {
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
    const target = targetInfos.find(({ url }) => url.startsWith(browser.extensionUrl('')));
    if (!target) return false;
    try {
      return (await session.send('Target.closeTarget', { targetId: target.targetId })).success;
    } catch (error) {
      // It ended by itself in between.
      if (String(error).includes('No target with given id')) return false;
      throw error;
    }
  };
}

/** Does a task while the service worker is ended again and again, after pauses that are the same for the same seed. Hands back how often it was. */
export async function whileWorkerIsKilled(end: EndWorker, seed: number, task: () => Promise<void>): Promise<number> {
  const random = randomOf(seed);
  const over = new AbortController();
  const killing = (async () => {
    let kills = 0;
    while (!over.signal.aborted) {
      if (await end()) kills++;
      await wait(random() * LONGEST_PAUSE);
    }
    return kills;
  })();
  try {
    await task();
  } finally {
    over.abort();
  }
  return await killing;
}
