/**
 * What is run in the browser's own window: each function's text is sent there, so it may name nothing but its arguments and what stands
 * in that window, as far as it is declared here.
 */

declare const ChromeUtils: { importESModule(url: string): never };
declare const WebExtensionPolicy: {
  getByID(id: string): { extension: RunningExtension; getURL(page: string): string };
  getByHostname(host: string): { extension: { principal: object } };
};
declare const SidebarController: { hide(): void };
declare const gBrowser: {
  selectedTab: object;
  selectedBrowser: { browsingContext: { currentWindowGlobal: { osPid: number } }; style: CSSStyleDeclaration };
  tabs: BrowserTab[];
  addTrustedTab(url: string, options: object): object;
  removeTab(tab: object): void;
  removeAllTabsBut(tab: object, options: object): void;
};
declare const Services: {
  io: { offline: boolean };
  cookies: { removeAll(): void };
  qms: { clearStoragesForPrincipal(principal: object): { callback: () => void } };
  cache2: { clear(): void };
  prefs: {
    setBoolPref(name: string, value: boolean): void;
    setIntPref(name: string, value: number): void;
    setStringPref(name: string, value: string): void;
    clearUserPref(name: string): void;
  };
  wm: { getEnumerator(type: string): Iterable<Window> };
};

/** An extension as the browser has it. */
interface RunningExtension {
  backgroundState: 'stopped' | 'starting' | 'running' | 'suspending';
  terminateBackground(options?: object): Promise<void>;
}

/** How the background is being killed again and again; it stands at the window, since one call begins it and another ends it. */
interface Killing {
  isOver: boolean;
  kills: Promise<number>;
}

/** A tab as the browser's own window has it. */
interface BrowserTab {
  selected: boolean;
  linkedBrowser: { currentURI: { spec: string }; userTypedValue: string | null; docShellIsActive: boolean };
}

interface ActionModule {
  ExtensionParent: {
    apiManager: {
      global: {
        browserActionFor(extension: object): {
          action: { getProperty(tab: object, name: string): string | Record<string, string> };
          triggerAction(window: Window): Promise<void>;
        };
      };
    };
  };
}

interface PermissionsModule {
  ExtensionPermissions: {
    add(id: string, what: object): Promise<void>;
    remove(id: string, what: object, extension: object): Promise<void>;
  };
}

interface AddonsModule {
  AddonManager: { getAddonByID(id: string): Promise<{ uninstall(): Promise<void> }> };
}

interface ExtensionModule {
  Management: { once(event: string, listener: (event: string, id: string, tasks: Task[]) => void): void };
}

/** Something that Firefox goes on doing. */
interface Task {
  promise: Promise<unknown>;
}

export const pageAddress = (id: string, file: string): string => WebExtensionPolicy.getByID(id).getURL(file);

/** Lets an extension into private windows before it is installed: Firefox starts one twice that is let in afterwards. */
export async function allowInPrivate(id: string): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  ) as PermissionsModule;
  await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
}

/** Takes an extension out, and waits until Firefox has forgotten what it knew of it. */
export async function uninstall(id: string): Promise<void> {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs') as AddonsModule;
  const { Management } = ChromeUtils.importESModule('resource://gre/modules/Extension.sys.mjs') as ExtensionModule;
  const forgotten = new Promise((resolve) => {
    Management.once('cleanupAfterUninstall', (_event, _id, tasks) =>
      resolve(Promise.all(tasks.map(({ promise }) => promise))),
    );
  });
  const addon = await AddonManager.getAddonByID(id);
  await addon.uninstall();
  await forgotten;
}

/** What the toolbar icon shows on the tab in front: its title, the text of its badge, or the addresses of its pictures, one after another. */
export function actionProperty(id: string, name: 'title' | 'badgeText' | 'icon'): string {
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  ) as ActionModule;
  const { action } = ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension);
  const value = action.getProperty(gBrowser.selectedTab, name);
  return typeof value === 'string' ? value : Object.values(value).join(' ');
}

/** Clicks the toolbar icon, as a hand would. */
export async function clickToolbarIcon(id: string): Promise<void> {
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  ) as ActionModule;
  await ExtensionParent.apiManager.global
    .browserActionFor(WebExtensionPolicy.getByID(id).extension)
    .triggerAction(window);
}

/** The addresses of the window's tabs, from first to last. */
export const tabAddresses = (): string[] => gBrowser.tabs.map((tab) => tab.linkedBrowser.currentURI.spec);

/** Whether all tabs but the one in front know that they are hidden: Firefox says it a moment after another came to the front. */
export const areOthersHidden = (): boolean =>
  gBrowser.tabs.every((tab) => tab.selected || !tab.linkedBrowser.docShellIsActive);

/** The id of the process that draws the tab in front. */
export const tabProcess = (): number => gBrowser.selectedBrowser.browsingContext.currentWindowGlobal.osPid;

/**
 * Closes the tab whose address ends so; false where there is none. One that is still on its way there counts: a page of an extension that starts
 * anew may be so for good, in front of all others.
 */
export function closeTabAt(end: string): boolean {
  const tab = gBrowser.tabs.find(({ linkedBrowser: { currentURI, userTypedValue } }) =>
    [currentURI.spec, userTypedValue].some((address) => address?.endsWith(end)),
  );
  if (tab) gBrowser.removeTab(tab);
  return tab !== undefined;
}

export const setOffline = (isOffline: boolean): void => void (Services.io.offline = isOffline);

export function setPreference(name: string, value: boolean | number | string): void {
  if (typeof value === 'string') Services.prefs.setStringPref(name, value);
  else if (typeof value === 'number') Services.prefs.setIntPref(name, value);
  else Services.prefs.setBoolPref(name, value);
}

/** Stops the background, as the browser does when it has had nothing to do for a while. */
export const stopBackground = (id: string): Promise<void> =>
  WebExtensionPolicy.getByID(id).extension.terminateBackground();

/** Begins to stop the background whenever it runs, whatever it is at, after so many milliseconds each time; the pauses come again and again. */
export function beginKilling(id: string, pauses: number[]): void {
  const { extension } = WebExtensionPolicy.getByID(id);
  const killing: Killing = { isOver: false, kills: Promise.resolve(0) };
  const kill = async (): Promise<number> => {
    let kills = 0;
    for (let at = 0; !killing.isOver; at++) {
      if (extension.backgroundState === 'running') {
        await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
        kills++;
      }
      await new Promise((resolve) => setTimeout(resolve, pauses[at % pauses.length]));
    }
    return kills;
  };
  killing.kills = kill();
  (window as unknown as { colophonKilling: Killing }).colophonKilling = killing;
}

/** Ends that. Hands back how often it was stopped. */
export function endKilling(): Promise<number> {
  const { colophonKilling } = window as unknown as { colophonKilling: Killing };
  colophonKilling.isOver = true;
  return colophonKilling.kills;
}

/** Deletes what pages of the extension store in databases, as clearing site data does, whoever uses it. */
export function clearDatabases(host: string): Promise<void> {
  const { principal } = WebExtensionPolicy.getByHostname(host).extension;
  return new Promise((resolve) => {
    Services.qms.clearStoragesForPrincipal(principal).callback = resolve;
  });
}

/** Gives the page in front a width of its own, in pixels of its styles; the window cannot be as narrow as a phone. */
export function narrowTab(width: number): void {
  gBrowser.selectedBrowser.style.maxWidth = `${width}px`;
}

/** Takes the leave to read sites away, as one does in the settings of an extension. */
export async function withdrawSites(id: string): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  ) as PermissionsModule;
  const all = { permissions: [], origins: ['http://*/*', 'https://*/*'] };
  await ExtensionPermissions.remove(id, all, WebExtensionPolicy.getByID(id).extension);
}

/** Opens an address in a tab of the first container, in front. */
export function openInContainer(url: string): void {
  gBrowser.selectedTab = gBrowser.addTrustedTab(url, { userContextId: 1 });
}

/** Opens an address in a new tab, in front, and leaves Marionette where it is: in a tab with a dialog no command is done before that is answered. */
export function openUnwatched(url: string): void {
  gBrowser.selectedTab = gBrowser.addTrustedTab(url, {});
}

/** Forgets what a journey left behind, but for the extension: tabs, other windows, sidebar, cookies, cache, changed preferences. */
export function tidyUp(changedPreferences: string[]): void {
  for (const other of Services.wm.getEnumerator('navigator:browser')) if (other !== window) other.close();
  SidebarController.hide();
  gBrowser.removeAllTabsBut(gBrowser.selectedTab, { animate: false, skipWarnAboutClosingTabs: true });
  for (const name of changedPreferences) Services.prefs.clearUserPref(name);
  Services.io.offline = false;
  Services.cookies.removeAll();
  Services.cache2.clear();
}
