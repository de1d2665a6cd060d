import { browser } from 'wxt/browser';
import { i18n } from './i18n.ts';
import { grantedSites, hasAccessEverywhere } from './site-access.ts';

/** Where something happened: plain lines in English, nothing of what was read. */
export interface Environment {
  lines: string[];
}

/** What of the browser the extension uses where it is there, each with its name. */
const features = (): [string, boolean][] => {
  const api = browser as Partial<typeof browser> & Record<string, unknown>;
  return [
    ['side panel', 'sidePanel' in api],
    ['sidebar', 'sidebarAction' in api],
    ['offscreen documents', 'offscreen' in api],
    ['context menus', 'contextMenus' in api],
    ['shortcuts', 'commands' in api],
    ['downloads', 'downloads' in api],
    ['omnibox', 'omnibox' in api],
    ['Trusted Types', 'trustedTypes' in globalThis],
    ['translator', 'Translator' in globalThis],
    ['speech', 'speechSynthesis' in globalThis],
    ['file dialogs', 'showSaveFilePicker' in globalThis],
  ];
};

/** How much of the web it may read by itself. */
async function siteAccess(): Promise<string> {
  if (await hasAccessEverywhere()) return 'all sites';
  const sites = await grantedSites();
  return sites.length > 0 ? `${sites.length} sites` : 'on click';
}

/** Looks up where this runs. */
export async function environment(): Promise<Environment> {
  const { version, manifest_version } = browser.runtime.getManifest();
  const there = features();
  const named = (is: boolean): string =>
    there
      .filter(([, has]) => has === is)
      .map(([name]) => name)
      .join(', ') || 'nothing';
  return {
    lines: [
      `Colophon ${version}, manifest ${manifest_version}`,
      `Browser: ${navigator.userAgent}`,
      `Words: ${i18n.t('localeTag')}; languages: ${navigator.languages.join(', ')}`,
      `Screen: ${innerWidth} × ${innerHeight}, ${devicePixelRatio} to one`,
      `Site access: ${await siteAccess()}; private windows: ${(await browser.extension.isAllowedIncognitoAccess()) ? 'allowed' : 'not allowed'}`,
      `There: ${named(true)}`,
      `Not there: ${named(false)}`,
    ],
  };
}
