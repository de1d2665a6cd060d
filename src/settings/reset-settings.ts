import { storage } from 'wxt/utils/storage';
import { itemOf, SETTINGS } from './settings-table.ts';

/** What a file of settings holds, and a reset leaves: what was learnt from the reader is work of theirs, and has a button of its own. */
const LEFT: ReadonlySet<string> = new Set(['corrections']);

/** The settings that a reset brings back to what they were at first. */
const RESET = SETTINGS.filter(({ key }) => !LEFT.has(key));

/**
 * Brings all settings back to what they were at first, those for single sites too. Corrections, what sites repeat, the library, the plan of backups and
 * what the browser was asked for stay as they are. Hands back what takes it back. Rejects where the storage fails; nothing is changed then.
 */
export async function resetSettings(): Promise<() => Promise<void>> {
  const before: [ReturnType<typeof itemOf>, unknown][] = [];
  for (const setting of RESET) {
    const item = itemOf(setting);
    const value = await storage.getItem<unknown>(item);
    if (value !== null) before.push([item, value]);
  }
  const restore = async (): Promise<void> => {
    for (const [item, value] of before) await storage.setItem(item, value);
  };
  try {
    for (const [item] of before) await storage.removeItem(item);
  } catch (error) {
    await restore();
    throw error;
  }
  return restore;
}
