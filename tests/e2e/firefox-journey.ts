import fs from 'node:fs';
import path from 'node:path';
import { test as base, expect } from '@playwright/test';
import { findFirefox } from '../support/find-browser.ts';
import { FIREFOX_BUILD, type FirefoxBrowser, launchFirefox } from '../support/firefox-browser.ts';
import { type Site, serveFolder } from '../support/serve.ts';
import { SITE_FOLDER } from './journey.ts';

/** The parts of the page below, those in shadow roots included, as the functions in the sidebar find them. */
const FIND = `
  const all = (root) => [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.openOrClosedShadowRoot ? all(one.openOrClosedShadowRoot) : [])]);
  const text = () => all(document).filter((one) => one.childElementCount === 0 || one.tagName === 'P').map((one) => one.textContent).join('\\n');
  const button = (name) => all(document).find((one) => one.matches('button, summary, a') && ((one.getAttribute('aria-label') ?? '') + one.textContent).includes(name));
  const choice = (name) => all(document).find((one) => one.matches('label') && one.textContent.includes(name))?.querySelector('input');
  const article = () => document.querySelector('[data-testid="article-content"]')?.openOrClosedShadowRoot?.textContent ?? '';`;

/** What each journey in Firefox starts with: the test site, and a browser with the built extension and a profile of its own. */
interface FirefoxJourney {
  site: Site;
  firefox: FirefoxBrowser;
  /** The value of an expression in the page of the tab in front. */
  inTab(expression: string): Promise<unknown>;
  /** The value of an expression in the sidebar; `all`, `text`, `button`, `choice` and `article` find things there. */
  inSidebar(expression: string): Promise<unknown>;
  /** Waits for what an expression finds in the sidebar, and clicks it. */
  press(found: string): Promise<void>;
}

export const test = base.extend<FirefoxJourney>({
  // Playwright reads the names of the fixtures from the first parameter, so it must be a pattern.
  site: async ({}, use) => {
    const site = await serveFolder(SITE_FOLDER);
    await use(site);
    await site.close();
  },
  firefox: async ({}, use) => {
    test.skip(findFirefox() === undefined, 'no Firefox installed');
    const manifest = JSON.parse(fs.readFileSync(path.join(FIREFOX_BUILD, 'manifest.json'), 'utf8')) as {
      browser_specific_settings: { gecko: { id: string } };
    };
    const firefox = await launchFirefox(manifest.browser_specific_settings.gecko.id);
    await use(firefox);
    await firefox.close();
  },
  inTab: async ({ firefox }, use) => {
    const script = FIND.replaceAll('openOrClosedShadowRoot', 'shadowRoot');
    await use((expression) =>
      firefox.marionette.send('WebDriver:ExecuteScript', { script: `${script} return ${expression};`, args: [] }),
    );
  },
  inSidebar: async ({ firefox }, use) => {
    await use((expression) => firefox.inSidebar(`${FIND} return ${expression};`));
  },
  press: async ({ inSidebar }, use) => {
    await use((found) =>
      expect
        .poll(() => inSidebar(`(() => { const it = ${found}; it?.click(); return Boolean(it); })()`).catch(String), {
          timeout: 15_000,
        })
        .toBe(true),
    );
  },
});

export { expect };
