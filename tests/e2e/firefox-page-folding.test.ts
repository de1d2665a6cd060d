import { expect, type FirefoxPage, test } from './firefox-journey.ts';

/** Whether something on the page is drawn. */
const drawn = (tab: FirefoxPage, selector: string) =>
  expect.poll(() =>
    tab.value(`(document.querySelector('${selector}')?.getClientRects().length ?? 0) > 0`).catch(String),
  );

test('in Firefox, folding on the page leaves consent, log-in and walls, what the reader opens, and pages that are left', async ({
  site,
  firefox,
  tab,
}) => {
  const world = '(window.wrappedJSObject ?? window)';
  await firefox.goto(await firefox.extensionUrl('options.html'));
  await tab.value(`${world}.browser.storage.local.set({ pageFolding: true })`);
  const registered = `${world}.browser.scripting.getRegisteredContentScripts().then((all) => all.some(({ id }) => id === 'fold'))`;
  await expect.poll(() => tab.value(registered)).toBe(true);
  for (const [show, stays] of [
    ['consent', '.choice'],
    ['login', '.door'],
    ['wall', '.wall'],
  ] as const) {
    await firefox.goto(`${site.url}overlays.html?show=${show},letter`);
    await drawn(tab, '.letter-slide').toBe(false);
    await drawn(tab, stays).toBe(true);
  }
  await firefox.goto(`${site.url}overlays.html?show=donation`);
  await drawn(tab, '.ask').toBe(false);
  await firefox.click('#letter');
  await drawn(tab, '.letter-slide').toBe(true);
  // It looks again when the page changes.
  await tab.value(`document.body.append(document.createElement('p'))`);
  await tab.value('new Promise((resolve) => setTimeout(resolve, 1000))');
  await drawn(tab, '.letter-slide').toBe(true);
  await drawn(tab, '.ask').toBe(false);
  // A page that is left is as it was.
  await tab.value(
    `void addEventListener('pagehide', () => sessionStorage.setItem('left', document.documentElement.outerHTML))`,
  );
  await firefox.goto(`${site.url}second.html`);
  const left = String(await tab.value(`sessionStorage.getItem('left')`));
  expect(left).toContain('class="ask"');
  expect(left).not.toContain('data-colophon');
});
