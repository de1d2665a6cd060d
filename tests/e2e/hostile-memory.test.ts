import type { CDPSession } from '@playwright/test';
import { prose } from '../support/hostile-live/live-page.ts';
import { isLongRun } from '../support/is-long-run.ts';
import { expect, test } from './journey.ts';

/** Articles after which the panel's memory is measured first, and again; and how much larger it may be then. */
const { first, last, most } = isLongRun ? { first: 20, last: 200, most: 1.2 } : { first: 8, last: 24, most: 1.2 };

interface Memory {
  /** Bytes of JavaScript's heap. */
  heap: number;
  nodes: number;
  listeners: number;
}

/** What is left when all that nobody holds is gone. */
async function measure(session: CDPSession): Promise<Memory> {
  // What holds a thing weakly lets go of it in one round, and the thing goes in the next.
  for (let round = 0; round < 4; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { heap: usedSize, nodes, listeners: jsEventListeners };
}

test(`a panel that has read ${last} articles holds no more than one that has read ${first}`, async ({
  colophon,
  site,
  read,
}) => {
  test.setTimeout(last * 3_000);
  const view = await read('second.html');
  const session = await view.page.context().newCDPSession(view.page);
  const measured: Memory[] = [];
  for (let number = 1; number <= last; number += 1) {
    const title = `Story ${number}`;
    site.answer(
      `/story-${number}.html`,
      `<!doctype html><html lang="en"><title>${title}</title><meta property="og:type" content="article"><article><h1>${title}</h1>${prose(`story ${number}`, 60)}<figure><img src="/pictures/heat.png" alt=""></figure></article>`,
    );
    await colophon.page.goto(`${site.url}story-${number}.html`);
    await expect(view.title).toHaveText(title);
    if (number === first || number === last) measured.push(await measure(session));
  }
  console.log(measured);
  const [before, after] = measured;
  if (!before || !after) throw new Error('Not measured.');
  expect(after.heap / before.heap).toBeLessThanOrEqual(most);
  // An article has 121 elements and texts of its own: none of those before may be left.
  expect(after.nodes - before.nodes).toBeLessThan(2 * 200);
  expect(after.listeners - before.listeners).toBeLessThan(last - first);
});
