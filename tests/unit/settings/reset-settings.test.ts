import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storage } from 'wxt/utils/storage';
import { getAppealDisplay, setAppealDisplay, setDisplayOfKind } from '../../../src/settings/appeal-display.ts';
import { changeCorrections, listCorrections } from '../../../src/settings/corrections.ts';
import { setPageFolding } from '../../../src/settings/page-folding.ts';
import { resetSettings } from '../../../src/settings/reset-settings.ts';
import { exportSettings } from '../../../src/settings/settings-file.ts';
import { changeBackupPlan, getBackupPlan } from '../../../src/settings/stored-backups.ts';
import { getLook, setLook } from '../../../src/settings/stored-looks.ts';

beforeEach(async () => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  await setAppealDisplay('hide', 'everywhere');
  await setAppealDisplay('leave', { host: 'example.org' });
  await setDisplayOfKind('newsletter', 'leave');
  await setPageFolding(true, 'everywhere');
  await setLook({ theme: 'dark' }, 'everywhere');
  await setLook({ size: 120 }, { host: 'example.org' });
  await changeBackupPlan((plan) => ({ ...plan, every: 'weekly' }));
  await changeCorrections('example.org', () => [
    { id: 'a', as: 'appeal', text: 'Give', place: 'between', blocks: [{ fingerprint: '00000000001' }], madeAt: 1 },
  ]);
});

test('all settings are as at first, for single sites too; what was learnt and the backups stay', async () => {
  await resetSettings();
  expect(await getAppealDisplay('example.org')).toEqual({ everywhere: 'fold', here: null });
  expect(await getLook('example.org')).toEqual({ everywhere: {}, here: null });
  const left = JSON.parse(await exportSettings(0)) as { settings: object };
  expect(Object.keys(left.settings)).toEqual(['corrections']);
  expect(Object.keys(await listCorrections())).toEqual(['example.org']);
  expect((await getBackupPlan()).every).toBe('weekly');
});

test('it is taken back whole', async () => {
  const before = await exportSettings(0);
  const restore = await resetSettings();
  expect(await exportSettings(0)).not.toBe(before);
  await restore();
  expect(await exportSettings(0)).toBe(before);
});

test('where the storage fails midway nothing is changed', async () => {
  const before = await exportSettings(0);
  const real = storage.removeItem.bind(storage);
  vi.spyOn(storage, 'removeItem').mockImplementation((key) =>
    key === 'sync:look' ? Promise.reject(new Error('no storage')) : real(key),
  );
  await expect(resetSettings()).rejects.toThrow('no storage');
  expect(await exportSettings(0)).toBe(before);
});
