import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { explainHiddenAddress, explainRefusal } from '../../../src/browser/explain-refusal.ts';

let address: string | undefined;
let isGone: boolean;
let granted: (pattern: string) => boolean;

beforeEach(() => {
  address = 'https://example.org/a';
  isGone = false;
  granted = () => true;
  Object.assign(browser.tabs, {
    get: () => (isGone ? Promise.reject(new Error('No tab')) : Promise.resolve({ url: address })),
  });
  Object.assign(browser, {
    permissions: {
      contains: ({ origins }: { origins: string[] }) => Promise.resolve(origins.every((one) => granted(one))),
    },
  });
});

const POLICY = 'This page cannot be scripted due to an ExtensionsSettings policy.';

describe('what a refusal of the browser means', () => {
  it.each([
    [POLICY, 'site-blocked'],
    ['Missing host permission for the tab', 'closed-page'],
    ['Cannot access a chrome:// URL', 'restricted-page'],
    ['Frame with ID 0 is showing error page', 'restricted-page'],
    ['Frame with ID 0 was removed.', 'page-left'],
    ['An unexpected error occurred', 'unresponsive'],
    ['something new', 'unexpected'],
  ])('%s', async (message, failure) => {
    expect(await explainRefusal(3, new Error(message))).toMatchObject({ ok: false, failure });
  });

  it('is told by what the tab is now', async () => {
    const missing = new Error('Missing host permission for the tab');
    granted = (pattern) => !pattern.includes('example.org') && !pattern.includes('*/*');
    expect(await explainRefusal(3, missing)).toMatchObject({ failure: 'access-withheld' });
    address = 'https://addons.mozilla.org/x';
    expect(await explainRefusal(3, missing)).toMatchObject({ failure: 'restricted-page' });
    isGone = true;
    expect(await explainRefusal(3, missing)).toMatchObject({ failure: 'page-left' });
  });
});

describe('a tab whose address is hidden though all sites are allowed', () => {
  it.each([
    [() => Promise.reject(new Error(POLICY)), 'site-blocked'],
    [() => Promise.reject(new Error('Cannot access a chrome:// URL')), 'restricted-page'],
    [() => new Promise(() => undefined), 'restricted-page'],
  ])('%#', async (answer, failure) => {
    vi.useFakeTimers();
    Object.assign(browser, { scripting: { executeScript: answer } });
    const explained = explainHiddenAddress(3);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await explained).toEqual({ ok: false, failure });
    vi.useRealTimers();
  });
});
