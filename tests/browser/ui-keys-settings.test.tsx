import '../../src/ui/theme.css';
import '../../src/ui/page.css';
import '../../src/ui/parts/keys.css';
import '../../src/ui/settings/settings.css';
import '../../src/ui/settings/keys.css';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { checkKeys, type ReaderKeys } from '../../src/settings/reader-keys.ts';
import { Toasts } from '../../src/ui/parts/toasts.tsx';
import { createToastsState } from '../../src/ui/parts/toasts-state.ts';
import { KeysSection } from '../../src/ui/settings/keys-section.tsx';
import { createKeysState } from '../../src/ui/settings/keys-state.ts';
import { violations } from './ui-violations.ts';

let app: HTMLElement;
beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'Colophon';
  app = document.createElement('div');
  document.body.append(app);
});
afterEach(async () => {
  render(null, app);
  app.remove();
  document.documentElement.removeAttribute('data-theme');
  await page.viewport(414, 896);
});

/** The section, with a memory in place of the storage. */
async function show(stored: unknown = {}) {
  let keys = checkKeys(stored);
  const shortcuts = {
    list: () => Promise.resolve('Alt+Shift+E'),
    open: vi.fn<() => Promise<void>>().mockResolvedValue(),
  };
  const toasts = createToastsState();
  const world = {
    getKeys: () => Promise.resolve(keys),
    setKeys: (next: ReaderKeys) => {
      keys = next;
      return Promise.resolve();
    },
    watchKeys: () => undefined,
  };
  const state = createKeysState(world, new AbortController().signal);
  render(
    <main class="settings">
      <h1>Settings</h1>
      <KeysSection state={state} shortcuts={shortcuts} toasts={toasts} />
      <Toasts state={toasts} />
    </main>,
    app,
  );
  await expect.element(page.getByText(/^To open Colophon from a page: Alt\+Shift\+E\./)).toBeVisible();
  return { keys: () => keys, shortcuts };
}
const key = (name: string) => page.getByRole('button', { name: new RegExp(`^${name}: .*Change$`) });

test('a key is changed by pressing it, told when another has it, and set back', async () => {
  const { keys } = await show();
  await key('Outline').click();
  await userEvent.keyboard('l');
  await expect.element(page.getByText('L is taken: Text and colours. Press another key.')).toBeVisible();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(page.getByText(/^↓ cannot be chosen/)).toBeVisible();
  await userEvent.keyboard('x');
  await expect.element(page.getByRole('button', { name: 'Outline: X. Change' })).toHaveFocus();
  expect(keys().changed).toEqual({ outline: 'x' });
  await page.getByRole('button', { name: 'Outline: back to O' }).click();
  await expect.element(page.getByRole('button', { name: 'Outline: O. Change' })).toHaveFocus();
  expect(keys().changed).toEqual({});
});

test('Escape and Tab leave a key as it is, Backspace takes it away', async () => {
  const { keys } = await show();
  await key('Outline').click();
  await userEvent.keyboard('{Escape}');
  expect(app.querySelector('.asking')).toBeNull();
  await userEvent.keyboard('{Enter}');
  expect(app.querySelector('.asking')).not.toBeNull();
  await userEvent.tab();
  expect(app.querySelector('.asking')).toBeNull();
  expect(keys().changed).toEqual({});
  await key('Outline').click();
  await userEvent.keyboard('{Backspace}');
  await expect.element(page.getByRole('button', { name: 'Outline: No key. Change' })).toBeVisible();
  expect(keys().changed).toEqual({ outline: null });
});

test('all are set back at once, which can be undone', async () => {
  const { keys } = await show({ plain: false, changed: { look: 'x' } });
  await page.getByRole('button', { name: 'All keys as they were at first' }).click();
  await expect.element(page.getByRole('switch')).toBeChecked();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(page.getByRole('switch')).not.toBeChecked();
  expect(keys()).toEqual({ plain: false, changed: { look: 'x' } });
});

test("the browser's own shortcuts are a click away, and it is said where that fails", async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { shortcuts } = await show();
  const open = page.getByRole('button', { name: 'Shortcuts of the browser' });
  await open.click();
  expect(shortcuts.open).toHaveBeenCalledOnce();
  shortcuts.open.mockRejectedValueOnce(new Error('no'));
  await open.click();
  await expect.element(page.getByText(/did not open its page of shortcuts/)).toBeVisible();
  error.mockRestore();
});

test.each([
  ['light', 320],
  ['dark', 700],
  ['contrast', 160],
])('shuts nobody out in %s at %i pixels', async (theme, width) => {
  await page.viewport(width, 900);
  document.documentElement.dataset['theme'] = theme;
  await show({ changed: { outline: 'x', look: null } });
  await key('Outline').click();
  await userEvent.keyboard('a');
  expect(app.scrollWidth).toBeLessThanOrEqual(width);
  expect(await violations()).toEqual([]);
});
