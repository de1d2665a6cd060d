import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startWelcome } from '../../../src/browser/start-welcome.ts';
import { rememberWelcomed, wasWelcomed } from '../../../src/settings/welcomed.ts';

let opened: string[];
/** Whether a page that is opened comes up. */
let isShown: boolean;
let installType: string | Error;
const reported: unknown[] = [];

/** Starts the background; the browser says why, where it says so. */
async function start(reason?: string, previousVersion?: string): Promise<void> {
  startWelcome((error) => reported.push(error));
  if (reason)
    await fakeBrowser.runtime.onInstalled.trigger({ reason, previousVersion } as Parameters<
      typeof fakeBrowser.runtime.onInstalled.trigger
    >[0]);
  await vi.waitFor(async () => expect(await wasWelcomed()).toBe(true));
}

beforeEach(() => {
  fakeBrowser.reset();
  opened = [];
  isShown = true;
  reported.length = 0;
  installType = 'normal';
  const getSelf = () => (installType instanceof Error ? Promise.reject(installType) : Promise.resolve({ installType }));
  Object.assign(browser, { management: { getSelf } });
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ version: '0.2.0' } as never);
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([] as never);
  browser.tabs.create = ({ url = '' }: { url?: string }) => {
    opened.push(url);
    if (isShown) void rememberWelcomed();
    return Promise.resolve({} as never);
  };
});

describe('the welcome page', () => {
  it('is opened when the extension is installed, and at no later start', async () => {
    await start('install');
    expect(opened).toHaveLength(1);
    expect(opened[0]).toMatch(/\/welcome\.html$/);
    for (const reason of ['install', 'update', undefined]) await start(reason);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(opened).toHaveLength(1);
    expect(reported).toEqual([]);
  });

  it('is opened where the start that was told of the installation came to nothing', async () => {
    await start();
    expect(opened).toHaveLength(1);
  });

  it('is opened where the extension was started anew in the midst of being installed', async () => {
    await start('update', '0.2.0');
    expect(opened).toHaveLength(1);
  });

  it('is opened again where the extension was started anew before it was shown, and once only in each life', async () => {
    isShown = false;
    await start('install');
    await start();
    expect(opened).toHaveLength(1);
    await browser.storage.session.clear();
    isShown = true;
    await start('update', '0.2.0');
    await start();
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(opened).toHaveLength(2);
  });

  it.each(['update', 'chrome_update', 'browser_update'])('is not opened after: %s', async (reason) => {
    await start(reason, reason === 'update' ? '0.1.0' : undefined);
    await start();
    expect(opened).toEqual([]);
  });

  it('is not opened where an administrator has installed it, also not later', async () => {
    installType = 'admin';
    await start('install');
    installType = 'normal';
    await start('install');
    expect(opened).toEqual([]);
  });

  it.each([
    ['cannot tell who installed it', () => (installType = new Error('no such interface'))],
    ['has no such interface', () => Object.assign(browser, { management: undefined })],
  ])('is opened where the browser %s', async (_, arrange) => {
    vi.spyOn(console, 'warn').mockReturnValue(undefined);
    arrange();
    await start('install');
    expect(opened).toHaveLength(1);
  });

  it('that cannot be opened is reported, and does not come up later', async () => {
    vi.spyOn(browser.tabs, 'create').mockRejectedValueOnce(new Error('no window'));
    await start('install');
    await start('install');
    expect(reported).toHaveLength(1);
    expect(opened).toEqual([]);
  });
});
