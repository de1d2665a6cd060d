import { browser } from 'wxt/browser';

/** Firefox has a way to its page of shortcuts, from version 137 on (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/commands/openShortcutSettings). */
type WithSettings = typeof browser.commands & { openShortcutSettings?: () => Promise<void> };

/** Whether the browser has shortcuts for extensions; on Android none has. */
export const hasShortcuts = (): boolean => (browser as Partial<typeof browser>).commands !== undefined;

/** The keys that open the reader, as the browser writes them; empty where there are none. */
export async function listShortcuts(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === '_execute_action')?.shortcut ?? '';
}

/** Opens the browser's own page where shortcuts of extensions are changed. */
export async function openShortcuts(): Promise<void> {
  const commands: WithSettings = browser.commands;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  // Chromium and its kin; each makes its own scheme of it.
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
