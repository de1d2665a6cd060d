import type { FirefoxBrowser } from '../support/firefox-browser.ts';
import { chooseInMenu, type Point, sidebarPlace } from '../support/firefox-sidebar.ts';
import { expect, sidebarOf } from './firefox-journey.ts';

/** A click of the right mouse button. */
const rightClick = ({ marionette }: FirefoxBrowser, origin: unknown, x = 0, y = 0): Promise<unknown> =>
  marionette.send('WebDriver:PerformActions', {
    actions: [
      {
        type: 'pointer',
        id: 'mouse',
        actions: [
          { type: 'pointerMove', x, y, origin },
          { type: 'pointerDown', button: 2 },
          { type: 'pointerUp', button: 2 },
        ],
      },
    ],
  });

/** Opens the context menu of something on the page in front, and chooses from it, as a hand would. */
export async function chooseFromMenu(firefox: FirefoxBrowser, selector: string, name: string): Promise<void> {
  const found = await firefox.marionette.send('WebDriver:FindElement', { using: 'css selector', value: selector });
  await rightClick(firefox, found);
  await chooseFromOpenMenu(firefox, name);
}

/** The same in the sidebar's page, for what an expression finds there. */
export async function chooseInSidebar(firefox: FirefoxBrowser, found: string, name: string): Promise<void> {
  const { marionette } = firefox;
  const at = (await sidebarOf(firefox).value(`(() => {
    const it = ${found};
    it.scrollIntoView({ block: 'center' });
    const { left, top } = it.getBoundingClientRect();
    return { x: left + 4, y: top + 4 };
  })()`)) as Point;
  const frame = await marionette.run(sidebarPlace, [], 'chrome');
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  try {
    await rightClick(firefox, 'viewport', Math.round(frame.x + at.x), Math.round(frame.y + at.y));
  } finally {
    await marionette.send('Marionette:SetContext', { value: 'content' });
  }
  await chooseFromOpenMenu(firefox, name, true);
}

/** The sidebar has a menu of its own, in the document that its page stands in. */
async function chooseFromOpenMenu({ marionette }: FirefoxBrowser, name: string, isInSidebar = false): Promise<void> {
  await expect.poll(() => marionette.run(chooseInMenu, [name, isInSidebar], 'chrome'), { timeout: 10_000 }).toBe(true);
}
