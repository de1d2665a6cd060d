import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { closeSaver, openSaver } from '../../../src/browser/saver-page.ts';

/** Lets all that can go on do so. */
const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('the page that saves', () => {
  let isOpen = false;
  let listens: () => void = () => undefined;

  beforeEach(() => {
    isOpen = false;
    const offscreen = {
      Reason: { DOM_PARSER: 'DOM_PARSER', BLOBS: 'BLOBS' },
      hasDocument: () => Promise.resolve(isOpen),
      createDocument: () => {
        // It is there before it listens.
        isOpen = true;
        return new Promise<void>((resolve) => (listens = resolve));
      },
      closeDocument: () => {
        isOpen = false;
        return Promise.resolve();
      },
    };
    const known = Object.getOwnPropertyDescriptor(browser, 'offscreen');
    Object.defineProperty(browser, 'offscreen', { value: offscreen, configurable: true });
    return () => known && Object.defineProperty(browser, 'offscreen', known);
  });

  it('is waited for by all who ask for it while it loads', async () => {
    const came: [string, boolean][] = [];
    const both = Promise.all([
      openSaver('saves').then((isNew) => came.push(['saves', isNew])),
      openSaver('links').then((isNew) => came.push(['links', isNew])),
    ]);
    await settle();
    expect(came).toEqual([]);
    listens();
    await both;
    expect(came).toEqual([
      ['saves', true],
      ['links', false],
    ]);
    await closeSaver('saves');
    expect(isOpen).toBe(true);
    await closeSaver('links');
    expect(isOpen).toBe(false);
  });

  it('is not closed where somebody asks for it meanwhile', async () => {
    const opening = openSaver('saves');
    await settle();
    listens();
    await opening;
    const closing = closeSaver('saves');
    await expect(openSaver('links')).resolves.toBe(false);
    await closing;
    expect(isOpen).toBe(true);
    await closeSaver('links');
  });
});
