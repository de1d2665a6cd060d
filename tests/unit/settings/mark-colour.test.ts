import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storage } from 'wxt/utils/storage';
import { getMarkColour, setMarkColour } from '../../../src/settings/mark-colour.ts';
import { exportSettings, importSettings } from '../../../src/settings/settings-file.ts';

beforeEach(() => fakeBrowser.reset());

test('the colour that was marked with last is remembered, and goes along in the file of settings', async () => {
  expect(await getMarkColour()).toBe('yellow');
  await setMarkColour('pink');
  const file = await exportSettings(0);
  fakeBrowser.reset();
  await importSettings(file);
  expect(await getMarkColour()).toBe('pink');
});

test('what is no colour is none', async () => {
  await storage.setItem('local:markColour', 'url(x)');
  expect(await getMarkColour()).toBe('yellow');
  await expect(
    importSettings(JSON.stringify({ colophon: 'settings', version: 1, settings: { markColour: 'red' } })),
  ).rejects.toMatchObject({
    problem: 'damaged',
  });
});
