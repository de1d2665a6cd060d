import { expect, expectLit, test } from './journey.ts';

/** What a page can notice of itself. */
interface Trace {
  html: string;
  names: string[];
  changes: number;
}

test('the page is not touched by being read', async ({ colophon, site, read }) => {
  const { page } = colophon;
  // Watched from its first line on: for the script that runs on every page, and for the one that reads.
  await page.addInitScript(() => {
    const world = globalThis as typeof globalThis & { changesAfterLoad?: number };
    addEventListener('load', () => {
      setTimeout(() => {
        world.changesAfterLoad = 0;
        new MutationObserver((changes) => {
          world.changesAfterLoad = (world.changesAfterLoad ?? 0) + changes.length;
        }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      }, 0);
    });
  });
  const trace = (): Promise<Trace> =>
    page.evaluate(() => ({
      html: document.documentElement.outerHTML,
      names: Object.getOwnPropertyNames(globalThis).sort(),
      changes: (globalThis as typeof globalThis & { changesAfterLoad?: number }).changesAfterLoad ?? -1,
    }));
  const address = `${site.url}demo.html?appeal=never`;
  await page.goto(address);
  const before = await trace();
  expect(before.changes).toBe(0);
  // Being looked at, whether it is an article, costs no request either.
  await expectLit(colophon, address, true);
  const own = ['demo.html', 'gazette.css', 'pictures/river.svg', 'pictures/heat.png', 'late-appeal.js', 'favicon.ico'];
  const asked = [...new Set(site.requests.map((request) => request.split('?')[0]?.slice(1)))];
  expect(asked.filter((file) => !own.includes(file ?? ''))).toEqual([]);
  const view = await read('demo.html?appeal=never');
  await expect(view.title).toHaveText('The river that a town dug up again');
  await view.unfold();
  await view.putBack(0);
  const after = await trace();
  expect(after).toEqual(before);
});
