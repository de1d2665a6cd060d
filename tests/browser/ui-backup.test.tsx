import '../../src/ui/theme.css';
import '../../src/ui/page.css';
import '../../src/ui/library/storage.css';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { BackupPlan } from '../../src/settings/backup-plan.ts';
import { BackupSection } from '../../src/ui/library/storage/backup-section.tsx';
import type { BackupSettingsWorld } from '../../src/ui/library/storage/backup-state.ts';
import { violations } from './ui-violations.ts';

const OFF: BackupPlan = { every: 'never', made: [], failure: null, begun: null };

let app: HTMLElement;
let tell: (plan: BackupPlan) => void;
beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'Colophon';
  app = document.createElement('main');
  document.body.append(app);
});
afterEach(() => {
  render(null, app);
  app.remove();
});

const text = () => app.textContent ?? '';
const choice = (name: string) =>
  [...app.querySelectorAll('label')].find(({ textContent }) => textContent === name)?.querySelector('input');

async function show(plan: BackupPlan, isAllowed = true) {
  const world = {
    getBackupPlan: async () => plan,
    watchBackupPlan: (onChange) => (tell = onChange),
    allow: vi.fn<() => Promise<boolean>>(async () => isAllowed),
    plan: vi.fn<BackupSettingsWorld['plan']>(() => Promise.resolve()),
    start: vi.fn<() => Promise<void>>(() => Promise.resolve()),
  } satisfies BackupSettingsWorld;
  render(
    <>
      <h1>Storage</h1>
      <BackupSection world={world} />
    </>,
    app,
  );
  await expect.poll(() => choice('Never')).toBeTruthy();
  return world;
}

test('off at first; switched on, downloads are to be allowed before anything else', async () => {
  const world = await show(OFF);
  expect(choice('Never')?.checked).toBe(true);
  expect(text()).toContain('No backup was made yet.');
  expect(await violations()).toEqual([]);
  choice('Weekly')?.click();
  expect(world.allow).toHaveBeenCalledOnce();
  await expect.poll(() => world.plan.mock.calls).toEqual([['weekly']]);
  tell({ ...OFF, every: 'weekly', begun: { at: 1 } });
  await expect.poll(text).toContain('A backup is being made…');
  expect(app.querySelector('button')?.disabled).toBe(true);
});

test('where they are not allowed nothing changes, and it is said', async () => {
  const world = await show(OFF, false);
  choice('Daily')?.click();
  await expect.poll(() => app.querySelector('[role=alert]')?.textContent).toContain('Nothing was changed.');
  expect(world.plan).not.toHaveBeenCalled();
  expect(await violations()).toEqual([]);
});

test('says when the last one was made, what is in it, and why one failed', async () => {
  const made = {
    at: Date.UTC(2026, 10, 25, 12),
    download: 1,
    name: 'b.zip',
    bytes: 44_000_000,
    articles: 12,
    unreadable: 1,
  };
  const world = await show({
    ...OFF,
    every: 'monthly',
    made: [made],
    failure: { at: made.at + 1, why: 'not-allowed' },
  });
  for (const said of [
    'Nov 25, 2026',
    'b.zip · 44 MB · 12 articles',
    '1 article could not be read',
    'failed. Colophon is not',
  ])
    expect(text()).toContain(said);
  expect(await violations()).toEqual([]);
  app.querySelector('button')?.click();
  await expect.poll(() => world.start.mock.calls.length).toBe(1);
  choice('Never')?.click();
  await expect.poll(() => world.plan.mock.calls).toEqual([['never']]);
  expect(world.allow).toHaveBeenCalledOnce();
});
