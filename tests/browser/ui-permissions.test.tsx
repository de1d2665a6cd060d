import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { settled } from '../support/settled.ts';
import { showSettings } from './shown-settings.tsx';
import { violations } from './ui-violations.ts';

let app: HTMLElement;

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'Colophon';
  app = document.createElement('div');
  document.body.append(app);
});
afterEach(() => {
  render(null, app);
  app.remove();
});

const row = (name: string) => {
  const found = [...app.querySelectorAll('.permission')].find((one) => one.querySelector('b')?.textContent === name);
  if (!found) throw new Error(`No permission ${name}`);
  return found;
};
const now = (name: string) => row(name).querySelector('.permission-now')?.textContent;
const turned = (name: string) => {
  const found = row(name).querySelector<HTMLInputElement>('[role="switch"]');
  if (!found) throw new Error(`No switch for ${name}`);
  return found;
};
const SITES = 'Read pages of all sites';
const DOWNLOADS = 'Put backups into your downloads';

describe('what Colophon may do', () => {
  test('stands there with what it is for and what happens without it', async () => {
    await showSettings(app, { permissions: { sites: 'some', downloads: true } });
    expect([now(SITES), now(DOWNLOADS), now('Run in private windows')]).toEqual([
      'Allowed on some sites',
      'Allowed',
      'Not allowed',
    ]);
    for (const one of app.querySelectorAll('.permission')) expect(one.textContent).toContain('Without it: ');
    expect(await violations()).toEqual([]);
  });

  test('is asked for and given back by its switch, at once in the click', async () => {
    const { memory } = await showSettings(app, { permissions: { sites: 'none' } });
    turned(SITES).click();
    turned(DOWNLOADS).click();
    expect(memory.permissions).toMatchObject({ sites: 'all', downloads: true });
    await settled();
    expect([turned(SITES).checked, turned(DOWNLOADS).checked]).toEqual([true, true]);
    turned(DOWNLOADS).click();
    await settled();
    expect([now(DOWNLOADS), turned(DOWNLOADS).checked]).toEqual(['Not allowed', false]);
  });

  test('what the browser does not take back from here stays on, and the way to do it is told', async () => {
    const openExtensionPage = vi.fn<() => Promise<void>>(() => Promise.resolve());
    await showSettings(app, { permits: { giveBackSites: () => Promise.resolve(false), openExtensionPage } });
    turned(SITES).click();
    await settled();
    expect(turned(SITES).checked).toBe(true);
    const told = row(SITES).querySelector('[role="status"]');
    expect(told?.textContent).toContain('under “Site access”');
    told?.querySelector('button')?.click();
    expect(openExtensionPage).toHaveBeenCalledOnce();
  });

  test('a question that was answered with no is no news', async () => {
    await showSettings(app, {
      permissions: { sites: 'none' },
      permits: { allowAllSites: () => Promise.resolve(false) },
    });
    turned(SITES).click();
    await settled();
    expect(turned(SITES).checked).toBe(false);
    expect(row(SITES).querySelector('[role="status"]')?.textContent).toBe('');
  });

  test('follows what is changed on the browser’s page; where that cannot be opened, it says where it is', async () => {
    const { memory, tell } = await showSettings(app, { permissions: { files: null } });
    expect(app.textContent).not.toContain('Read files of this computer');
    expect(row('Run in private windows').textContent).toContain('about:addons');
    expect(row('Run in private windows').querySelector('button')).toBeNull();
    memory.permissions.privateWindows = true;
    tell();
    await settled();
    expect(now('Run in private windows')).toBe('Allowed');
  });
});

describe('starting over', () => {
  const button = (name: string) =>
    [...app.querySelectorAll('button')].findLast(({ textContent }) => textContent.trim() === name);

  test('says what goes and what stays, and does nothing when it is left', async () => {
    const { memory } = await showSettings(app);
    button('Reset settings')?.click();
    await settled();
    expect(app.querySelector('dialog')?.textContent).toMatch(/What goes back: .*What stays: your library/);
    expect(await violations()).toEqual([]);
    button('Cancel')?.click();
    await settled();
    expect(app.querySelector('dialog')).toBeNull();
    expect(memory.resets).toBe(0);
  });

  test('is done after that, and taken back', async () => {
    const { memory } = await showSettings(app);
    button('Reset settings')?.click();
    await settled();
    app.querySelector<HTMLElement>('dialog [type="submit"]')?.click();
    await settled();
    expect(memory.resets).toBe(1);
    app.querySelector<HTMLElement>('.toast-action')?.click();
    await settled();
    expect(memory.resets).toBe(0);
  });

  test('that fails is told', async () => {
    const { memory } = await showSettings(app);
    memory.broken = true;
    button('Reset settings')?.click();
    await settled();
    app.querySelector<HTMLElement>('dialog [type="submit"]')?.click();
    await settled();
    expect(app.querySelector('.toast')?.textContent).toContain('could not be reset');
  });
});

describe('single choices', () => {
  test('a kind of appeals is treated otherwise, and as all others again', async () => {
    const { memory } = await showSettings(app);
    const select = app.querySelectorAll<HTMLSelectElement>('.kind-row select')[2];
    if (!select) throw new Error('No newsletter');
    expect(select.value).toBe('');
    for (const [value, stored] of [
      ['leave', { newsletter: 'leave' }],
      ['', {}],
    ] as const) {
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await settled();
      expect([select.value, memory.kinds]).toEqual([value, stored]);
    }
  });

  test('how articles look shows at once in the sample', async () => {
    await showSettings(app);
    const sample = app.querySelector('.preview-text');
    if (!sample) throw new Error('No sample');
    const size = () => Number.parseFloat(getComputedStyle(sample).fontSize);
    const before = size();
    app.querySelector<HTMLElement>('[aria-label="Size: more"]')?.click();
    await settled();
    expect(size()).toBeGreaterThan(before);
  });
});
