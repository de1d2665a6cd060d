import { setTimeout as wait } from 'node:timers/promises';
import { closeTabAt } from './firefox-window.ts';
import type { Marionette } from './marionette.ts';

declare const browser: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } };

const PAGE = '/welcome.html';

/** Milliseconds in which it opens. */
const OPEN_LIMIT = 30_000;

/** Milliseconds in which it is shown. Firefox may leave it on its way for good: a page of an extension that starts anew. */
const SHOWN_LIMIT = 3000;

/** Closes the welcome page, which whoever installs the extension is shown, once it has remembered that: until then it would come again. */
export async function closeWelcome(marionette: Marionette): Promise<void> {
  const start = Date.now();
  const before = await marionette.send('WebDriver:GetWindowHandle');
  while (!(await isShown(marionette)) && Date.now() < start + SHOWN_LIMIT) await wait(50);
  while (!(await marionette.run(closeTabAt, [PAGE], 'chrome'))) {
    if (Date.now() > start + OPEN_LIMIT) throw new Error('The welcome page did not open.');
    await wait(50);
  }
  await marionette.send('WebDriver:SwitchToWindow', { handle: before, focus: true });
}

/** Whether a tab shows it, and it remembers to have been shown. */
async function isShown(marionette: Marionette): Promise<boolean> {
  for (const handle of (await marionette.send('WebDriver:GetWindowHandles')) as string[]) {
    await marionette.send('WebDriver:SwitchToWindow', { handle, focus: false });
    if (!String(await marionette.send('WebDriver:GetCurrentURL')).endsWith(PAGE)) continue;
    // A page that is just opening answers with an error.
    return await marionette.run(wasWelcomed, []).catch(() => false);
  }
  return false;
}

/** Run in the page itself. */
async function wasWelcomed(): Promise<boolean> {
  const { welcomed } = await browser.storage.local.get('welcomed');
  return welcomed === true;
}
