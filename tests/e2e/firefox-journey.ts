import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test as base, expect } from '@playwright/test';
import { findFirefox } from '../support/find-browser.ts';
import { FIREFOX_BUILD, type FirefoxBrowser, type FirefoxOptions, launchFirefox } from '../support/firefox-browser.ts';
import { screenText } from '../support/screen-text.ts';
import { type Site, serveFolder } from '../support/serve.ts';
import { SITE_FOLDER } from './journey.ts';

/** The parts of the page below, those in shadow roots included, as the expressions of journeys find them. */
const FIND = `
  const all = (root) => [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.openOrClosedShadowRoot ? all(one.openOrClosedShadowRoot) : [])]);
  const text = () => [document.body, ...all(document).map((one) => one.openOrClosedShadowRoot)].map((one) => one?.textContent ?? '').join('\\n');
  const button = (name) => all(document).find((one) => one.matches('button, summary, a') && ((one.getAttribute('aria-label') ?? '') + one.textContent).includes(name));
  const choice = (name) => all(document).find((one) => one.matches('label') && one.textContent.includes(name))?.querySelector('input');
  const open = () => all(document).findLast((one) => one.matches('dialog[open], :popover-open'));
  const focused = (one = document.activeElement) => (one?.openOrClosedShadowRoot?.activeElement ? focused(one.openOrClosedShadowRoot.activeElement) : one);
  const article = () => document.querySelector('[data-testid="article-content"]')?.openOrClosedShadowRoot?.textContent ?? '';`;

/** Milliseconds in which a page of the extension must be there and say what is expected. */
const PATIENCE = { timeout: 15_000 };

/** Finds something to press by the words on it. */
export const named = (key: string, ...values: string[]): string =>
  `button(${JSON.stringify(screenText(key, ...values))})`;

/** A page of the extension: the sidebar, or the tab in front. */
export interface FirefoxPage {
  /**
   * The value of an expression in the page. `all`, `text`, `button`, `choice` and `article` find things there, `open` what stands open over
   * it last, `focused` what has the focus, in shadow roots as well.
   */
  value(expression: string): Promise<unknown>;
  /** Waits for what an expression finds, and clicks it. */
  press(found: string): Promise<void>;
  /** Waits until the page says some words, or until it does not say them any more. */
  says(words: string): Promise<void>;
  saysNoMore(words: string): Promise<void>;
  /** Waits until the text of the article holds some words. */
  reads(words: string): Promise<void>;
}

/** What each journey in Firefox starts with: the test site, and a browser with the built extension, as new. */
interface FirefoxJourney {
  site: Site;
  firefox: FirefoxBrowser;
  /** A folder of the journey's own; deleted at its end. */
  profile: string;
  /** Starts another one, which keeps what it has in that profile: what one leaves the next one finds. Ended with the test. */
  launch(options?: Pick<FirefoxOptions, 'welcome'>): Promise<FirefoxBrowser>;
  sidebar: FirefoxPage;
  tab: FirefoxPage;
}

interface Shared {
  /** Starting takes seconds, so all journeys have the same one, which is made as new for each. Undefined where there is no Firefox. */
  sharedFirefox: FirefoxBrowser | undefined;
}

function launchBuilt(options: FirefoxOptions = {}): Promise<FirefoxBrowser> {
  const manifest = JSON.parse(fs.readFileSync(path.join(FIREFOX_BUILD, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return launchFirefox(manifest.browser_specific_settings.gecko.id, options);
}

function pageOf(value: (expression: string) => Promise<unknown>): FirefoxPage {
  // A page that is just opening answers with an error.
  const seen = (expression: string) => expect.poll(() => value(expression).catch(String), PATIENCE);
  return {
    value,
    press: (found) => seen(`(() => { const it = ${found}; it?.click(); return Boolean(it); })()`).toBe(true),
    says: (words) => seen('text()').toContain(words),
    saysNoMore: (words) => seen('text()').not.toContain(words),
    reads: (words) => seen('article()').toContain(words),
  };
}

/** Loads the sidebar's page anew. What is asked of it after that is asked of the new one. */
export async function reload(sidebar: FirefoxPage): Promise<void> {
  await sidebar.value(`(document.documentElement.dataset.old = '', void document.defaultView.location.reload())`);
  const isOld = () => sidebar.value(`'old' in document.documentElement.dataset`).catch(() => true);
  await expect.poll(isOld, PATIENCE).toBe(false);
}

/** Presses keys in the tab in front, as a hand would, all at once: letters, or what WebDriver calls the other keys. */
export async function pressKeys({ marionette }: FirefoxBrowser, ...keys: string[]): Promise<void> {
  const down = keys.map((value) => ({ type: 'keyDown', value }));
  const up = keys.toReversed().map((value) => ({ type: 'keyUp', value }));
  await marionette.send('WebDriver:PerformActions', {
    actions: [{ type: 'key', id: 'keys', actions: [...down, ...up] }],
  });
  await marionette.send('WebDriver:ReleaseActions');
}

/** What WebDriver calls the keys that write nothing. */
export const KEYS = {
  tab: '\uE004',
  enter: '\uE007',
  shift: '\uE008',
  control: '\uE009',
  alt: '\uE00A',
  escape: '\uE00C',
};

/** The sidebar of a browser. */
export const sidebarOf = (firefox: FirefoxBrowser): FirefoxPage =>
  pageOf((expression) => firefox.inSidebar(`${FIND} return ${expression};`));

/** The page of a browser's tab in front. */
export function tabOf(firefox: FirefoxBrowser): FirefoxPage {
  const script = FIND.replaceAll('openOrClosedShadowRoot', 'shadowRoot');
  return pageOf((expression) =>
    firefox.marionette.send('WebDriver:ExecuteScript', { script: `${script} return ${expression};`, args: [] }),
  );
}

/** Waits until a page of the extension shows an article by its title. */
export const titled = (page: FirefoxPage, title: string): Promise<void> =>
  expect
    .poll(() => page.value(`document.querySelector('h1')?.textContent`).catch(String), { timeout: 15_000 })
    .toBe(title);

/** Opens in a tab what the sidebar reads, and waits for its text. */
export async function openInTab(firefox: FirefoxBrowser, words: string): Promise<void> {
  const sidebar = sidebarOf(firefox);
  await sidebar.press(named('more'));
  await sidebar.press(named('openInTab'));
  await firefox.toTab('reader.html');
  await tabOf(firefox).reads(words);
}

/** Waits for a download by its name, until all of it is there; hands back its path. */
export async function downloaded({ downloads }: FirefoxBrowser, name: string | RegExp): Promise<string> {
  const found = () => {
    const files = fs.readdirSync(downloads);
    // What is still written has a `.part` beside it.
    if (files.some((file) => file.endsWith('.part'))) return [];
    const isIt = (file: string) => (typeof name === 'string' ? file === name : name.test(file));
    return files.filter((file) => isIt(file) && fs.statSync(path.join(downloads, file)).size > 0);
  };
  await expect.poll(found, PATIENCE).toHaveLength(1);
  return path.join(downloads, found()[0] ?? '');
}

export const test = base.extend<FirefoxJourney, Shared>({
  // Playwright reads the names of the fixtures from the first parameter, so it must be a pattern.
  sharedFirefox: [
    async ({}, use) => {
      const firefox = findFirefox() === undefined ? undefined : await launchBuilt();
      await use(firefox);
      await firefox?.close();
    },
    { scope: 'worker' },
  ],
  site: async ({}, use) => {
    const site = await serveFolder(SITE_FOLDER);
    await use(site);
    await site.close();
  },
  firefox: async ({ sharedFirefox }, use, info) => {
    if (!sharedFirefox) return test.skip(true, 'no Firefox installed');
    await sharedFirefox.renew();
    await use(sharedFirefox);
    if (info.status === info.expectedStatus) return;
    fs.mkdirSync(info.outputDir, { recursive: true });
    fs.writeFileSync(path.join(info.outputDir, 'tab.png'), await sharedFirefox.screenshot());
    const said = await sidebarOf(sharedFirefox).value('text()').catch(String);
    const tabs = await sharedFirefox.tabAddresses();
    fs.writeFileSync(path.join(info.outputDir, 'browser.txt'), [...tabs, '', String(said)].join('\n'));
  },
  profile: async ({}, use) => {
    const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'colophon-profile-'));
    await use(profile);
    fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  },
  launch: async ({ profile }, use) => {
    test.skip(findFirefox() === undefined, 'no Firefox installed');
    const launched: FirefoxBrowser[] = [];
    await use(async (options) => {
      const browser = await launchBuilt({ ...options, profile });
      launched.push(browser);
      return browser;
    });
    for (const browser of launched) await browser.close();
  },
  sidebar: async ({ firefox }, use) => use(sidebarOf(firefox)),
  tab: async ({ firefox }, use) => use(tabOf(firefox)),
});

export { expect };
