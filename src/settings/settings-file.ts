import { storage } from 'wxt/utils/storage';
import { LARGEST_FILE, SettingsFileError } from './settings-file-error.ts';
import { isRecord, itemOf, SETTINGS } from './settings-table.ts';

/**
 * The settings as one file of JSON: `{ "colophon": "settings", "version": 1, "settings": { … } }`. A file holds what was chosen
 * and leaves out what never was.
 *
 * Importing changes what the file speaks of, and nothing else: a single choice takes the place of the one there is; of choices by
 * site those of the file take the place of those of the same sites, others stay; corrections join those there are, and of two
 * about the same passage the file's holds. A file that is not in order changes nothing at all.
 */
const VERSION = 1;

/** Names that are properties of every object; no setting and no host is called so. */
const NEVER = new Set(['__proto__', 'constructor', 'prototype']);

/** The file that `importSettings` takes. `now` in milliseconds since 1970. */
export async function exportSettings(now: number): Promise<string> {
  const settings: Record<string, unknown> = {};
  for (const setting of SETTINGS) {
    const value = setting.check(await storage.getItem(itemOf(setting)));
    if (value !== undefined) settings[setting.key] = value;
  }
  const file = { colophon: 'settings', version: VERSION, exportedAt: new Date(now).toISOString(), settings };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Takes the settings of a file. Throws `SettingsFileError` where the file is not in order, and the storage's own error where
 * that fails; nothing is changed then. Hands back how many settings were taken, and the names of those this version does not know.
 */
export async function importSettings(text: string): Promise<{ taken: number; unknown: string[] }> {
  const settings = parse(text);
  const changes: Change[] = [];
  for (const setting of SETTINGS) {
    const { key, check, merge } = setting;
    if (!Object.hasOwn(settings, key)) continue;
    const imported = check(settings[key]);
    if (imported === undefined) throw new SettingsFileError('damaged', key);
    const before = await storage.getItem<unknown>(itemOf(setting));
    changes.push({ item: itemOf(setting), before, after: merge(check(before) ?? null, imported) });
  }
  await write(changes);
  const known = new Set(SETTINGS.map(({ key }) => key));
  return { taken: changes.length, unknown: Object.keys(settings).filter((key) => !known.has(key)) };
}

function parse(text: string): Record<string, unknown> {
  if (text.length > LARGEST_FILE) throw new SettingsFileError('too-large');
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''), (key, value: unknown) => {
      if (NEVER.has(key)) throw new SettingsFileError('damaged', key);
      return value;
    });
  } catch (error) {
    if (error instanceof SettingsFileError) throw error;
    throw new SettingsFileError('not-json', null, { cause: error });
  }
  if (!isRecord(file) || file.colophon !== 'settings') throw new SettingsFileError('not-settings');
  const { version, settings } = file;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    throw new SettingsFileError('damaged', 'version');
  if (version > VERSION) throw new SettingsFileError('newer-version');
  if (!isRecord(settings)) throw new SettingsFileError('damaged', 'settings');
  return settings;
}

interface Change {
  item: `${'local' | 'sync'}:${string}`;
  before: unknown;
  after: unknown;
}

/** All or nothing: where one cannot be written, those before it are set back. */
async function write(changes: readonly Change[]): Promise<void> {
  const written: Change[] = [];
  try {
    for (const change of changes) {
      written.push(change);
      await storage.setItem(change.item, change.after);
    }
  } catch (error) {
    for (const { item, before } of written) await storage.setItem(item, before);
    throw error;
  }
}
