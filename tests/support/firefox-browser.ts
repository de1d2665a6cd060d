import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findFirefox } from './find-browser.ts';
import { Marionette } from './marionette.ts';

/** Where `npm run build` puts the extension for Firefox. */
export const FIREFOX_BUILD = path.resolve(import.meta.dirname, '../../.output/firefox-mv3');

const START_LIMIT_MS = 30_000;

/** A quiet profile: no first-run pages, no look-ups of its own. */
const PREFERENCES = {
  'marionette.port': 0,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'startup.homepage_welcome_url': 'about:blank',
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

/** What the browser's own window has, as far as the functions below name it. */
declare const ChromeUtils: { importESModule(url: string): never };
declare const WebExtensionPolicy: { getByID(id: string): { extension: object; getURL(page: string): string } };
declare const SidebarController: { isOpen: boolean; browser: { contentDocument: Document } };
declare const gBrowser: { selectedTab: object };

/** A Firefox with Colophon in it. */
export interface FirefoxBrowser {
  marionette: Marionette;
  goto(url: string): Promise<void>;
  /** The address of a page of the extension. */
  extensionUrl(page: string): Promise<string>;
  /** The toolbar icon's title on the tab in front. */
  actionTitle(): Promise<string>;
  /** Clicks the toolbar icon, as a hand would. */
  clickAction(): Promise<void>;
  /** Runs the body of a function in the sidebar's page: `return document.title`. Its value must be JSON. */
  inSidebar(body: string): Promise<unknown>;
  screenshot(): Promise<Buffer>;
  /** Where its downloads go; deleted at the end. */
  downloads: string;
  close(): Promise<void>;
}

/** Starts Firefox headless and installs the built extension for this run. */
export async function launchFirefox(extensionId: string, extension = FIREFOX_BUILD): Promise<FirefoxBrowser> {
  const program = findFirefox();
  if (!program) throw new Error('No Firefox was found: install one or set FIREFOX_PATH.');
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'colophon-firefox-'));
  const downloads = path.join(profile, 'downloads');
  fs.mkdirSync(downloads);
  const preferences = { ...PREFERENCES, 'browser.download.folderList': 2, 'browser.download.dir': downloads };
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  fs.writeFileSync(path.join(profile, 'user.js'), lines.join('\n'));
  const flags = ['--headless', '--remote-allow-system-access', '--marionette', '--no-remote', '--profile', profile];
  const firefox = spawn(program, flags, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' },
  });
  let complaint = '';
  firefox.stderr.on('data', (data: Buffer) => {
    complaint = (complaint + data.toString()).slice(-2000);
  });
  const portFile = path.join(profile, 'MarionetteActivePort');
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
  await marionette.send('Addon:Install', { path: extension, temporary: true });

  return {
    marionette,
    downloads,
    goto: async (url) => void (await marionette.send('WebDriver:Navigate', { url })),
    extensionUrl: (page) =>
      marionette.run((id, file) => WebExtensionPolicy.getByID(id).getURL(file), [extensionId, page], 'chrome'),
    actionTitle: () =>
      marionette.run(
        (id) => {
          const { ExtensionParent } = ChromeUtils.importESModule(
            'resource://gre/modules/ExtensionParent.sys.mjs',
          ) as ActionModule;
          const action = ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension);
          return action.action.getProperty(gBrowser.selectedTab, 'title');
        },
        [extensionId],
        'chrome',
      ),
    clickAction: () =>
      marionette.run(
        async (id) => {
          const { ExtensionParent } = ChromeUtils.importESModule(
            'resource://gre/modules/ExtensionParent.sys.mjs',
          ) as ActionModule;
          const action = ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension);
          await action.triggerAction(window);
        },
        [extensionId],
        'chrome',
      ),
    inSidebar: (body) => marionette.run(runInSidebar, [body], 'chrome'),
    screenshot: async () =>
      Buffer.from(String(await marionette.send('WebDriver:TakeScreenshot', { full: false })), 'base64'),
    close: async () => {
      const ended = new Promise((resolve) => firefox.once('exit', resolve));
      const quit = marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch((error: unknown) => {
        // The connection may be gone before the answer is.
        if (!String(error).includes('closed')) throw error;
      });
      await Promise.race([Promise.all([quit, ended]), wait(5000)]);
      marionette.close();
      if (firefox.exitCode === null) firefox.kill('SIGKILL');
      fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

interface ActionModule {
  ExtensionParent: {
    apiManager: {
      global: {
        browserActionFor(extension: object): {
          action: { getProperty(tab: object, name: string): string };
          triggerAction(window: Window): Promise<void>;
        };
      };
    };
  };
}

interface FrameMessages {
  loadFrameScript(url: string, delayed: boolean): void;
  addMessageListener(name: string, listener: (message: { data: { value?: unknown; error?: string } }) => void): void;
}

/**
 * Runs in the browser's window. The sidebar's page lives in a process of its own: a frame script goes there and sends the value back.
 * The function's text stands in the script itself, because the page's policy allows no `eval`.
 */
function runInSidebar(body: string): Promise<unknown> {
  const frame = SidebarController.browser.contentDocument.getElementById('webext-panels-browser') as unknown as {
    messageManager: FrameMessages;
  } | null;
  if (!frame) throw new Error('The sidebar is not open');
  const reply = `colophon-test-${Math.random()}`;
  const script = `(async () => {
    const window = content.wrappedJSObject; const document = content.document;
    try { sendAsyncMessage(${JSON.stringify(reply)}, { value: await (async () => { ${body} })() }); }
    catch (error) { sendAsyncMessage(${JSON.stringify(reply)}, { error: String(error) }); }
  })();`;
  return new Promise((resolve, reject) => {
    frame.messageManager.addMessageListener(reply, ({ data }) =>
      data.error ? reject(new Error(data.error)) : resolve(data.value),
    );
    frame.messageManager.loadFrameScript(
      `data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`,
      false,
    );
  });
}
