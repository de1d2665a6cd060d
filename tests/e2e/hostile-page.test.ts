import type { browser as extensionApi } from 'wxt/browser';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { orders } from '../support/hostile/orders.ts';
import { openTrap, type Trap } from '../support/hostile/trap.ts';
import { screenText } from '../support/screen-text.ts';
import { expect, test } from './journey.ts';

declare const chrome: typeof extensionApi;

/** Nothing was asked for, saved, opened or planned. */
async function expectNothing(colophon: ExtensionBrowser, trap: Trap, pages: number): Promise<void> {
  const worker = await colophon.worker();
  // What the background was told before this is done by then.
  await worker.evaluate(() => chrome.storage.local.get());
  const library = await colophon.context.newPage();
  await library.goto(colophon.extensionUrl('library.html'));
  await expect(library.getByText(screenText('libraryEmpty'))).toBeVisible();
  await library.close();
  expect(trap.asked).toEqual([]);
  expect(colophon.context.pages()).toHaveLength(pages);
  const stored = await worker.evaluate(async () =>
    JSON.stringify([await chrome.storage.local.get(), await chrome.storage.session.get()]),
  );
  expect(stored).not.toMatch(/Forged|daily|forbidden/);
}

test('a page that speaks our protocol, in frames as well, gets nothing', async ({ colophon, site }) => {
  const trap = await openTrap();
  const script = `
    const orders = ${JSON.stringify(orders(`${trap.url}forbidden/x`))};
    window.reached = [];
    for (const order of orders) {
      for (const target of [window, parent, top]) target.postMessage(order, '*');
      for (const type of ['colophon', 'message', order.name]) {
        for (const target of [window, document]) target.dispatchEvent(new CustomEvent(type, { detail: order, bubbles: true }));
      }
      new BroadcastChannel('colophon').postMessage(order);
      try { chrome.runtime.sendMessage('${colophon.extensionId}', order, (answer) => answer && reached.push(order.name)); } catch {}
      try { chrome.runtime.connect('${colophon.extensionId}', { name: 'late-appeals' }).postMessage(order); } catch {}
    }
    for (const file of ['sidepanel.html', 'reader.html?link=${encodeURIComponent(trap.url)}', 'saver.html', 'manifest.json', 'extract.js']) {
      fetch('chrome-extension://${colophon.extensionId}/' + file).then(() => reached.push(file), () => undefined);
      const frame = document.createElement('iframe');
      frame.src = 'chrome-extension://${colophon.extensionId}/' + file;
      document.body.append(frame);
    }
    done = Promise.all(orders.map((order) => fetch('/second.html')));`;
  const page = (inside: string) =>
    `<!doctype html><meta charset=utf-8><title>x</title><body>${inside}<script>${script.replaceAll('</', '<\\/')}</script>`;
  site.answer('/inner.html', page(''));
  site.answer('/hostile.html', page('<iframe src="/inner.html"></iframe>'));
  await colophon.page.goto(`${site.url}hostile.html`);
  const frame = colophon.page.frames().find((one) => one.url().endsWith('/inner.html'));
  for (const one of [colophon.page.mainFrame(), ...(frame ? [frame] : [])]) {
    expect(await one.evaluate('done.then(() => window.reached)')).toEqual([]);
  }
  expect(frame).toBeDefined();
  await expectNothing(colophon, trap, 1);
  await trap.close();
});

test('a script of ours in a page, taken over by whoever broke into its process, has nothing done', async ({
  colophon,
  site,
}) => {
  const trap = await openTrap();
  await colophon.page.goto(`${site.url}second.html`);
  const worker = await colophon.worker();
  await worker.evaluate(
    async ([address, told]) => {
      const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
      await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        args: [told],
        func: (all) => Promise.allSettled(all.map((order) => chrome.runtime.sendMessage(order))).then(() => undefined),
      });
    },
    [colophon.page.url(), orders(`${trap.url}forbidden/x`)] as const,
  );
  await expectNothing(colophon, trap, 1);
  await trap.close();
});

test('in the pages of the extension no string becomes HTML or a script', async ({ colophon }) => {
  const page = colophon.page;
  await page.goto(colophon.extensionUrl('library.html'));
  await expect(page.getByText(screenText('libraryEmpty'))).toBeVisible();
  const outcome = await page.evaluate(() => {
    const attempts: Record<string, () => unknown> = {
      innerHTML: () => (document.createElement('div').innerHTML = '<b>x</b>'),
      outerHTML: () => (document.body.appendChild(document.createElement('i')).outerHTML = '<b>x</b>'),
      insertAdjacentHTML: () => document.body.insertAdjacentHTML('beforeend', '<b>x</b>'),
      fragment: () => document.createRange().createContextualFragment('<b>x</b>'),
      write: () => document.write('<b>x</b>'),
      srcdoc: () => (document.createElement('iframe').srcdoc = '<b>x</b>'),
      script: () => (document.createElement('script').text = 'x'),
      source: () => (document.createElement('script').src = 'https://example.org/x.js'),
      worker: () => new Worker('https://example.org/x.js'),
      policy: () =>
        (
          window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): void } }
        ).trustedTypes.createPolicy('other', {}),
    };
    return Object.entries(attempts).map(([name, attempt]) => {
      try {
        attempt();
        return `${name} worked`;
      } catch (error) {
        return `${name} ${error instanceof TypeError ? 'refused' : String(error)}`;
      }
    });
  });
  expect(outcome).toHaveLength(10);
  expect(outcome.filter((one) => !one.endsWith('refused'))).toEqual([]);
  expect(await page.evaluate(() => new DOMParser().parseFromString('<b>x</b>', 'text/html').body.textContent)).toBe(
    'x',
  );
});
