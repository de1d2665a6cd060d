import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Browser, type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import type { browser as extensionApi } from 'wxt/browser';
import { findChromium } from './find-browser.ts';

/** What the functions find that are sent into the extension's own pages. */
declare const chrome: typeof extensionApi;

/** Where `npm run build` puts the extension for Chromium. */
export const CHROME_BUILD = path.resolve(import.meta.dirname, '../../.output/chrome-mv3');

/** How long a step of the browser itself (starting, showing the panel) may take. */
const LIMIT_MS = 15_000;

export interface LaunchOptions {
  /** A folder that keeps the profile; a fresh one, deleted at the end, when not given. */
  profile?: string;
  /** Leave the welcome page open, which comes in a new profile. Closed when not said, so that the window has one tab, in front. */
  welcome?: boolean;
  /** Without a window. True when not said. */
  headless?: boolean;
  /** The folder of the built extension. */
  extension?: string;
  /** The environment of the browser, such as a `DISPLAY`. */
  env?: Record<string, string>;
  locale?: string;
  windowSize?: { width: number; height: number };
  /** As on a phone: a small screen that is touched, and scrolled and zoomed as one. */
  phone?: boolean;
  /** Names that lead to a site on loopback: `{ 'gazette.example': 'http://127.0.0.1:8080/' }`. They are reached over plain http. */
  names?: Record<string, string>;
}

/** A Chromium with Colophon in it. */
export interface ExtensionBrowser {
  context: BrowserContext;
  extensionId: string;
  /** The window's first tab. */
  page: Page;
  /** The address of a page of the extension: `reader.html?tab=1`. */
  extensionUrl(page: string): string;
  /** The background script, woken if it sleeps. */
  worker(): Promise<Worker>;
  /** Clicks the toolbar icon for the tab that `page` shows, and hands back the side panel. */
  openPanel(page: Page): Promise<Page>;
  /** Clicks the toolbar icon and waits for nothing. */
  clickAction(page: Page): Promise<void>;
  /** The side panel that is open already, or opens within the limit. */
  findPanel(): Promise<Page>;
  /** Stops the background script, as the browser does after a while; the next event wakes it. */
  stopWorker(): Promise<void>;
  /** Takes the extension's folder, which must be one of the caller's own, for its next version: as the browser does when it updates it. */
  update(version: string): Promise<void>;
  /** Whether a side panel is open. */
  isPanelOpen(): Promise<boolean>;
  /** Ends the browser's process at once, as a crash or a power cut does, and waits until it is gone. `close` clears up after it. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

async function until<T>(what: string, look: () => Promise<T | undefined | false>, limitMs = LIMIT_MS): Promise<T> {
  const end = Date.now() + limitMs;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > end) throw new Error(`${what}: not within ${limitMs / 1000} s`);
    await wait(40);
  }
}

/** Root inside a container has no sandbox to use; everybody else keeps it. */
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

function nameFlags(names: Record<string, string>): string[] {
  const rules = Object.entries(names).map(([name, url]) => `MAP ${name}:80 ${new URL(url).host}`);
  if (rules.length === 0) return [];
  // Otherwise the browser would try https first, where nobody answers.
  return [
    `--host-resolver-rules=${rules.join(',')}`,
    '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
  ];
}

/**
 * Starts Chromium with the built extension loaded. The extension is loaded over the debugging pipe, because Chrome itself no longer takes
 * `--load-extension`; Chromium and Edge do.
 */
export async function launchExtensionBrowser(options: LaunchOptions = {}): Promise<ExtensionBrowser> {
  const extension = options.extension ?? CHROME_BUILD;
  if (!fs.existsSync(path.join(extension, 'manifest.json'))) {
    throw new Error(`There is no built extension in ${extension}: run \`npm run build\` first.`);
  }
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium, Chrome or Edge was found: install one or set CHROME_PATH.');
  const isFresh = options.profile === undefined;
  const profile = options.profile ?? fs.mkdtempSync(path.join(os.tmpdir(), 'colophon-'));
  const isNew = !fs.existsSync(path.join(profile, 'Default'));
  // Left by an earlier run in the same profile; the browser's own, of this run, is waited for.
  fs.rmSync(path.join(profile, 'DevToolsActivePort'), { force: true });
  const { width, height } = options.windowSize ?? { width: 1280, height: 800 };
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    ...(options.phone
      ? { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 }
      : { viewport: null }),
    ...(options.locale ? { locale: options.locale } : {}),
    ...(options.env ? { env: { ...process.env, ...options.env } } : {}),
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    args: [
      ...sandbox,
      ...((options.headless ?? true) ? ['--headless=new', '--hide-scrollbars=false'] : []),
      ...nameFlags(options.names ?? {}),
      `--window-size=${width},${height}`,
      '--enable-unsafe-extension-debugging',
      '--remote-debugging-port=0',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  const close = async (): Promise<void> => {
    for (const browser of connections.splice(0)) await browser.close();
    await context.close();
    if (isFresh) fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  const connections: Browser[] = [];
  try {
    return await describe();
  } catch (error) {
    await close();
    throw error;
  }

  async function describe(): Promise<ExtensionBrowser> {
    const ownBrowser = context.browser();
    if (!ownBrowser) throw new Error('The browser has no debugging session.');
    const session = await ownBrowser.newBrowserCDPSession();
    const port = await until('the debugging port', async () => {
      const file = path.join(profile, 'DevToolsActivePort');
      return fs.existsSync(file) && fs.readFileSync(file, 'utf8').split('\n')[0];
    });
    const loaded = await until('the background script', async () => context.serviceWorkers()[0], 3000).catch(
      () => null,
    );
    const extensionId = loaded
      ? new URL(loaded.url()).host
      : (await session.send('Extensions.loadUnpacked', { path: extension })).id;

    const worker = async (): Promise<Worker> => {
      const running = context.serviceWorkers().find((one) => new URL(one.url()).host === extensionId);
      return running ?? (await context.waitForEvent('serviceworker', { timeout: LIMIT_MS }));
    };
    const panelTarget = async (): Promise<boolean> => {
      const list = (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as { url: string }[];
      return list.some(({ url }) => url.startsWith(`chrome-extension://${extensionId}/sidepanel.html`));
    };
    const findPanel = async (): Promise<Page> => {
      await until('the side panel', panelTarget);
      // A connection made before the panel opened never sees it: each panel gets one of its own.
      const connection = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
      connections.push(connection);
      return await until('the page of the side panel', async () =>
        connection
          .contexts()[0]
          ?.pages()
          .find((page) => page.url().includes('/sidepanel.html')),
      );
    };
    const clickAction = async (page: Page): Promise<void> => {
      await page.bringToFront();
      // A tab is told under its new address a moment after the page.
      const tab = await until(`a tab that shows ${page.url()}`, async () => {
        const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
        return targetInfos.find(({ url }) => url === page.url());
      });
      await session.send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });
    };
    const openPanel = async (page: Page): Promise<Page> => {
      const background = await worker();
      await background.evaluate(async () => {
        while (!chrome.action.onClicked.hasListeners()) await new Promise((resolve) => setTimeout(resolve, 20));
      });
      for (let attempt = 1; ; attempt += 1) {
        await clickAction(page);
        const isOpen = await until('the side panel', panelTarget, 3000).catch((error: unknown) => {
          if (attempt === 3) throw error;
          return false;
        });
        if (isOpen) return await findPanel();
      }
    };
    const kill = async (): Promise<void> => {
      const { processInfo } = await session.send('SystemInfo.getProcessInfo');
      const own = processInfo.find(({ type }) => type === 'browser');
      if (!own) throw new Error('The browser does not say which process it is.');
      const gone = new Promise((resolve) => context.once('close', resolve));
      // With all processes of its own: it leads their group, but on Windows, which has none.
      process.kill(process.platform === 'win32' ? own.id : -own.id, 'SIGKILL');
      await gone;
    };
    const stopWorker = async (): Promise<void> => {
      const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
      const target = targetInfos.find(({ url }) => url.startsWith(`chrome-extension://${extensionId}/`));
      if (!target) throw new Error('The background script does not run.');
      await session.send('Target.closeTarget', { targetId: target.targetId });
      await until('the end of the background script', async () => {
        const left = await session.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
        return !left.targetInfos.some(({ targetId }) => targetId === target.targetId);
      });
    };
    const update = async (version: string): Promise<void> => {
      const file = path.join(extension, 'manifest.json');
      const manifest = JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, unknown>;
      fs.writeFileSync(file, JSON.stringify({ ...manifest, version }));
      await session.send('Extensions.loadUnpacked', { path: extension });
      await until('the background of the new version', async () => {
        const running = await worker();
        return await running
          .evaluate((wanted) => chrome.runtime.getManifest().version === wanted, version)
          .catch(() => false);
      });
    };
    await worker();
    if (isNew) {
      const welcome = await until('the welcome page', async () =>
        context.pages().find((page) => page.url().endsWith('/welcome.html')),
      );
      // It remembers by itself that it was shown: closed before, it would come again with the next start.
      await until('that the welcome page remembers itself', () =>
        welcome.evaluate(async () => (await chrome.storage.local.get('welcomed')).welcomed === true),
      );
      if (!options.welcome) await welcome.close();
    }
    return {
      context,
      extensionId,
      page: context.pages()[0] ?? (await context.newPage()),
      extensionUrl: (page) => `chrome-extension://${extensionId}/${page}`,
      worker,
      openPanel,
      clickAction,
      findPanel,
      stopWorker,
      update,
      kill,
      isPanelOpen: panelTarget,
      close,
    };
  }
}
