import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findFirefox } from './find-browser.ts';
import * as ofSidebar from './firefox-sidebar.ts';
import { closeWelcome } from './firefox-welcome.ts';
import * as inWindow from './firefox-window.ts';
import { Marionette } from './marionette.ts';
import { pausesOf } from './worker-killer.ts';

/** Where `npm run build` puts the extension for Firefox. */
export const FIREFOX_BUILD = path.resolve(import.meta.dirname, '../../.output/firefox-mv3');

const START_LIMIT_MS = 30_000;

/** The address of the extension's pages in a new profile; the same in each start, as that of an extension from a store is. */
const PAGES_UUID = '5a7e0c1e-8d4b-4c53-9b1a-0c0104084404';

/** A quiet profile: no first-run pages, no look-ups of its own. */
const PREFERENCES = {
  'marionette.port': 0,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.sessionstore.resume_from_crash': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'startup.homepage_welcome_url': 'about:blank',
  'toolkit.startup.max_resumed_crashes': -1,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

export interface FirefoxOptions {
  /** The folder of the built extension; the usual build by default. */
  extension?: string;
  /** A profile that outlives the browser, and with it what the extension keeps. One of its own, deleted at the end, by default. */
  profile?: string;
  /** Leave the welcome page open, which comes in a new profile. Closed when not said. */
  welcome?: boolean;
}

/** A Firefox with Colophon in it. */
export interface FirefoxBrowser {
  marionette: Marionette;
  goto(url: string): Promise<void>;
  /** Begins to go to an address, and does not wait for it. */
  beginTo(url: string): Promise<void>;
  /** The address of a page of the extension. */
  extensionUrl(page: string): Promise<string>;
  /** Opens an address in a new tab, in front. */
  openTab(url: string): Promise<void>;
  /** Opens an address in a private window, in front; closing its tab closes it. */
  openPrivateWindow(url: string): Promise<void>;
  /** Opens an address in a tab of a container, in front. */
  openContainerTab(url: string): Promise<void>;
  /** Takes the leave to read sites away, as one does in the settings of an extension. */
  withdrawSites(): Promise<void>;
  /** Brings the first tab to the front whose address holds some text, once there is one. */
  toTab(part: string): Promise<void>;
  /** Closes the tab in front. */
  closeTab(): Promise<void>;
  /** Ends the process of the tab in front, and with it every other tab of its site. */
  crashTab(): Promise<void>;
  tabAddresses(): Promise<string[]>;
  /** The toolbar icon's title on the tab in front. */
  actionTitle(): Promise<string>;
  badge(): Promise<string>;
  /** The addresses of the pictures that the icon has there. */
  actionIcon(): Promise<string>;
  /** Clicks the toolbar icon, as a hand would. */
  clickAction(): Promise<void>;
  closeSidebar(): Promise<void>;
  isSidebarOpen(): Promise<boolean>;
  /** Stops the extension's background, as the browser does when it has had nothing to do for a while. */
  stopBackground(): Promise<void>;
  /** Does a task while the background is stopped again and again, whatever it is at, after pauses that are the same for the same seed. Hands back how often it was. */
  whileBackgroundIsKilled(seed: number, task: () => Promise<void>): Promise<number>;
  /** Runs the body of a function in the sidebar's page: `return document.title`. Its value must be JSON. */
  inSidebar(body: string): Promise<unknown>;
  /** Clicks the first element of the tab in front that a selector finds, with the mouse. */
  click(selector: string): Promise<void>;
  /** Types into it; the path of a file where it chooses files. */
  type(selector: string, text: string): Promise<void>;
  /** Installs the next version over the one that runs, as the browser does when it updates it. `renew` goes back. */
  update(version: string): Promise<void>;
  setOffline(isOffline: boolean): Promise<void>;
  /** Changes a preference of the browser, until the next `renew`. */
  prefer(name: string, value: boolean | number | string): Promise<void>;
  screenshot(): Promise<Buffer>;
  /** Where its downloads go; deleted at the end. */
  downloads: string;
  /** Makes it as new: one empty tab, and the extension installed anew, with nothing that it kept. */
  renew(): Promise<void>;
  /** Ends it at once, as a crash or a power cut would. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** Starts Firefox headless and installs the built extension for this run. */
export async function launchFirefox(
  extensionId: string,
  { extension = FIREFOX_BUILD, profile: kept, welcome = false }: FirefoxOptions = {},
): Promise<FirefoxBrowser> {
  const program = findFirefox();
  if (!program) throw new Error('No Firefox was found: install one or set FIREFOX_PATH.');
  const profile = kept ?? fs.mkdtempSync(path.join(os.tmpdir(), 'colophon-firefox-'));
  const isNew = !fs.existsSync(path.join(profile, 'prefs.js'));
  const downloads = path.join(profile, 'downloads');
  fs.mkdirSync(downloads, { recursive: true });
  const preferences = {
    ...PREFERENCES,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: PAGES_UUID }),
    // What is installed for one run is taken out at its end; a profile that is kept keeps what the extension has.
    ...(kept ? { 'extensions.webextensions.keepStorageOnUninstall': true } : {}),
  };
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  fs.writeFileSync(path.join(profile, 'user.js'), lines.join('\n'));
  const portFile = path.join(profile, 'MarionetteActivePort');
  fs.rmSync(portFile, { force: true });
  const flags = ['--headless', '--remote-allow-system-access', '--marionette', '--no-remote', '--profile', profile];
  const firefox = spawn(program, flags, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' },
  });
  const ended = new Promise((resolve) => firefox.once('exit', resolve));
  let complaint = '';
  firefox.stderr.on('data', (data: Buffer) => {
    complaint = (complaint + data.toString()).slice(-2000);
  });
  const end = Date.now() + START_LIMIT_MS;
  const readPort = (): number => (fs.existsSync(portFile) ? Number(fs.readFileSync(portFile, 'utf8')) : 0);
  while (readPort() === 0) {
    if (Date.now() > end || firefox.exitCode !== null) {
      firefox.kill('SIGKILL');
      throw new Error(`Firefox did not start: ${complaint}`);
    }
    await wait(50);
  }
  const marionette = await Marionette.connect(readPort());
  const install = async (folder = extension) => {
    await marionette.run(inWindow.allowInPrivate, [extensionId], 'chrome');
    await marionette.send('Addon:Install', { path: folder, temporary: true });
  };
  await install();
  if (isNew && !welcome) await closeWelcome(marionette);

  const goto = async (url: string) => void (await marionette.send('WebDriver:Navigate', { url }));
  const handles = async () => (await marionette.send('WebDriver:GetWindowHandles')) as string[];
  const switchTo = (handle: string, focus = true) => marionette.send('WebDriver:SwitchToWindow', { handle, focus });
  const add = async (what: { type: 'tab' | 'window'; private?: boolean }) => {
    const { handle } = (await marionette.send('WebDriver:NewWindow', { focus: true, ...what })) as { handle: string };
    await switchTo(handle);
  };
  const find = async (selector: string) => {
    const found = await marionette.send('WebDriver:FindElement', { using: 'css selector', value: selector });
    return Object.values(found as Record<string, string>)[0];
  };
  const changed = new Set<string>();

  return {
    marionette,
    downloads,
    goto,
    beginTo: (url) =>
      marionette.run(
        (address) => {
          location.assign(address);
        },
        [url],
      ),
    extensionUrl: (page) => marionette.run(inWindow.pageAddress, [extensionId, page], 'chrome'),
    openTab: async (url) => {
      await add({ type: 'tab' });
      await goto(url);
    },
    openPrivateWindow: async (url) => {
      await add({ type: 'window', private: true });
      await goto(url);
    },
    openContainerTab: (url) => marionette.run(inWindow.openInContainer, [url], 'chrome'),
    withdrawSites: () => marionette.run(inWindow.withdrawSites, [extensionId], 'chrome'),
    toTab: async (part) => {
      const limit = Date.now() + 10_000;
      for (;;) {
        for (const handle of await handles()) {
          await switchTo(handle, false);
          if (!String(await marionette.send('WebDriver:GetCurrentURL')).includes(part)) continue;
          await switchTo(handle);
          return;
        }
        if (Date.now() > limit) throw new Error(`No tab shows ${part}`);
        await wait(100);
      }
    },
    closeTab: async () => {
      const left = (await marionette.send('WebDriver:CloseWindow')) as string[];
      if (left[0]) await switchTo(left[0]);
    },
    crashTab: async () => void process.kill(await marionette.run(inWindow.tabProcess, [], 'chrome'), 'SIGKILL'),
    tabAddresses: () => marionette.run(inWindow.tabAddresses, [], 'chrome'),
    actionTitle: () => marionette.run(inWindow.actionProperty, [extensionId, 'title'], 'chrome'),
    badge: () => marionette.run(inWindow.actionProperty, [extensionId, 'badgeText'], 'chrome'),
    actionIcon: () => marionette.run(inWindow.actionProperty, [extensionId, 'icon'], 'chrome'),
    clickAction: () => marionette.run(inWindow.clickToolbarIcon, [extensionId], 'chrome'),
    stopBackground: () => marionette.run(inWindow.stopBackground, [extensionId], 'chrome'),
    whileBackgroundIsKilled: async (seed, task) => {
      await marionette.run(inWindow.beginKilling, [extensionId, pausesOf(seed)], 'chrome');
      let kills = 0;
      try {
        await task();
      } finally {
        kills = await marionette.run(inWindow.endKilling, [], 'chrome');
      }
      return kills;
    },
    closeSidebar: () => marionette.run(ofSidebar.closeSidebar, [], 'chrome'),
    isSidebarOpen: () => marionette.run(ofSidebar.isSidebarOpen, [], 'chrome'),
    inSidebar: (body) => marionette.run(ofSidebar.runInSidebar, [body], 'chrome'),
    click: async (selector) => void (await marionette.send('WebDriver:ElementClick', { id: await find(selector) })),
    type: async (selector, text) =>
      void (await marionette.send('WebDriver:ElementSendKeys', { id: await find(selector), text })),
    update: async (version) => {
      const next = path.join(profile, `colophon-${version}`);
      fs.cpSync(extension, next, { recursive: true });
      const file = path.join(next, 'manifest.json');
      const manifest = JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, unknown>;
      fs.writeFileSync(file, JSON.stringify({ ...manifest, version }));
      await install(next);
    },
    setOffline: (isOffline) => marionette.run(inWindow.setOffline, [isOffline], 'chrome'),
    prefer: async (name, value) => {
      changed.add(name);
      await marionette.run(inWindow.setPreference, [name, value], 'chrome');
    },
    screenshot: async () =>
      Buffer.from(String(await marionette.send('WebDriver:TakeScreenshot', { full: false })), 'base64'),
    renew: async () => {
      await add({ type: 'tab' });
      await marionette.run(inWindow.tidyUp, [[...changed]], 'chrome');
      changed.clear();
      await marionette.run(inWindow.uninstall, [extensionId], 'chrome');
      for (const file of fs.readdirSync(downloads)) fs.rmSync(path.join(downloads, file), { recursive: true });
      await install();
      await closeWelcome(marionette);
    },
    kill: async () => {
      firefox.kill('SIGKILL');
      await ended;
      marionette.close();
    },
    close: async () => {
      if (firefox.exitCode !== null || firefox.signalCode !== null) return;
      const quit = marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch((error: unknown) => {
        // The connection may be gone before the answer is.
        if (!String(error).includes('closed')) throw error;
      });
      await Promise.race([Promise.all([quit, ended]), wait(kept ? 15_000 : 5000)]);
      marionette.close();
      if (firefox.exitCode === null) firefox.kill('SIGKILL');
      if (!kept) fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}
