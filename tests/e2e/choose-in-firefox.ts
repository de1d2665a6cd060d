import type { FirefoxBrowser } from '../support/firefox-browser.ts';
import { expect } from './firefox-journey.ts';

/** A context menu of the browser, as far as it is named below. */
interface ContextMenu {
  state: string;
  hidePopup(): void;
  querySelectorAll(selector: string): NodeListOf<HTMLElement & { label: string }>;
}

/** Opens the context menu of something on the page, and chooses from it, as a hand would. */
export async function chooseFromMenu({ marionette }: FirefoxBrowser, selector: string, name: string): Promise<void> {
  const origin = await marionette.send('WebDriver:FindElement', { using: 'css selector', value: selector });
  await marionette.send('WebDriver:PerformActions', {
    actions: [
      {
        type: 'pointer',
        id: 'mouse',
        actions: [
          { type: 'pointerMove', x: 0, y: 0, origin },
          { type: 'pointerDown', button: 2 },
          { type: 'pointerUp', button: 2 },
        ],
      },
    ],
  });
  const choose = (label: string): boolean => {
    const menu = document.getElementById('contentAreaContextMenu') as unknown as ContextMenu | null;
    const item = [...(menu?.querySelectorAll('menuitem') ?? [])].find((one) => one.label === label);
    if (menu?.state !== 'open' || !item) return false;
    item.click();
    menu.hidePopup();
    return true;
  };
  await expect.poll(() => marionette.run(choose, [name], 'chrome'), { timeout: 10_000 }).toBe(true);
}
