import { browser } from 'wxt/browser';

/** What a permission is for: the pages that are open, room to keep things, entries in menus, the panel, the page without a window, files of backups. */
export type Purpose = 'pages' | 'room' | 'menus' | 'panel' | 'work' | 'downloads';

/** What a manifest asks for, as far as it matters here. */
export interface Manifest {
  permissions?: readonly string[];
  optional_permissions?: readonly string[];
  host_permissions?: readonly string[];
}

const PURPOSES: Readonly<Record<string, Purpose>> = {
  activeTab: 'pages',
  scripting: 'pages',
  storage: 'room',
  unlimitedStorage: 'room',
  contextMenus: 'menus',
  sidePanel: 'panel',
  offscreen: 'work',
  downloads: 'downloads',
};

/** What the extension asks the browser for, each purpose once, the pages first. A permission of no known purpose is told by its name: nothing is kept quiet. */
export function askedFor(
  manifest: Manifest = browser.runtime.getManifest(),
): ({ purpose: Purpose } | { name: string })[] {
  const { permissions = [], optional_permissions = [], host_permissions = [] } = manifest;
  const names = new Set([...permissions, ...optional_permissions]);
  const purposes = new Set<Purpose>(host_permissions.length > 0 ? ['pages'] : []);
  for (const name of names) if (PURPOSES[name]) purposes.add(PURPOSES[name]);
  return [
    ...[...purposes].map((purpose) => ({ purpose })),
    ...[...names].filter((name) => !PURPOSES[name]).map((name) => ({ name })),
  ];
}
