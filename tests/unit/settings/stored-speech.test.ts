import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storage } from 'wxt/utils/storage';
import { checkSpeech } from '../../../src/settings/reading-speech.ts';
import { exportSettings, importSettings } from '../../../src/settings/settings-file.ts';
import { SettingsFileError } from '../../../src/settings/settings-file-error.ts';
import { getSpeech, setSpeech } from '../../../src/settings/stored-speech.ts';

beforeEach(() => fakeBrowser.reset());

const CHOSEN = { speed: 1.5, voices: { en: 'Ava', de: 'Petra' } };

test('speed and voices are remembered on this computer', async () => {
  expect(await getSpeech()).toEqual({ speed: 1, voices: {} });
  await setSpeech(CHOSEN);
  expect(await getSpeech()).toEqual(CHOSEN);
  expect(await storage.getItem('local:readingSpeech')).toEqual(CHOSEN);
});

test.each([
  [null, { speed: 1, voices: {} }],
  ['fast', { speed: 1, voices: {} }],
  [
    { speed: 9, voices: ['Ava'] },
    { speed: 1, voices: {} },
  ],
  [
    { speed: Number.NaN, voices: { en: 7, 'en-GB': 'Ava', de: '', fr: 'x'.repeat(500), it: 'Alice' } },
    { speed: 1, voices: { it: 'Alice' } },
  ],
])('what is stored is checked when it is read: %j', async (stored, checked) => {
  expect(checkSpeech(stored)).toEqual(checked);
  await storage.setItem('local:readingSpeech', stored);
  expect(await getSpeech()).toEqual(checked);
});

test('the settings file takes them along, and nothing that is not in order', async () => {
  await setSpeech(CHOSEN);
  const file = await exportSettings(0);
  fakeBrowser.reset();
  await importSettings(file);
  expect(await getSpeech()).toEqual(CHOSEN);
  for (const readingSpeech of [{ speed: 9, voices: {} }, { speed: 1 }, { speed: 1, voices: { en: 7 } }])
    await expect(
      importSettings(JSON.stringify({ colophon: 'settings', version: 1, settings: { readingSpeech } })),
    ).rejects.toBeInstanceOf(SettingsFileError);
  expect(await getSpeech()).toEqual(CHOSEN);
});
