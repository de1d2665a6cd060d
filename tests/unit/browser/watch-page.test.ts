import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchPage } from '../../../src/browser/watch-page.ts';

let navigation: EventTarget;
let isArticle: boolean;
let over: AbortController;
const tell = vi.fn<(isArticle: boolean) => Promise<void>>();
const detect = vi.fn<() => boolean>(() => isArticle);

/** Lets the page rest: mutation records are handed out, timers and idle callbacks run. */
async function pass(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
}
async function change(): Promise<void> {
  document.body.append(document.createElement('p'));
  await pass(1000);
}

beforeEach(() => {
  vi.useFakeTimers();
  navigation = new EventTarget();
  over = new AbortController();
  vi.stubGlobal('navigation', navigation);
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work, 10));
  isArticle = false;
  tell.mockReset().mockResolvedValue();
  detect.mockClear();
});
afterEach(() => {
  over.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('an article is told once, and then the page is left alone', async () => {
  isArticle = true;
  watchPage({ detect, tell, signal: over.signal });
  await pass(100);
  expect(tell.mock.calls).toEqual([[true]]);
  await change();
  expect(detect).toHaveBeenCalledTimes(1);
});

test('a page that is none says nothing', async () => {
  watchPage({ detect, tell, signal: over.signal });
  await pass(30_000);
  expect(detect).toHaveBeenCalledTimes(1);
  expect(tell).not.toHaveBeenCalled();
});

test('text that arrives late is seen, at most twelve looks and twenty seconds long', async () => {
  watchPage({ detect, tell, signal: over.signal });
  await pass(100);
  for (let changes = 0; changes < 15; changes++) await change();
  expect(detect).toHaveBeenCalledTimes(12);
  isArticle = true;
  await change();
  expect(tell).not.toHaveBeenCalled();
});

test('text that arrives after twenty seconds is not waited for', async () => {
  watchPage({ detect, tell, signal: over.signal });
  await pass(21_000);
  isArticle = true;
  await change();
  expect(tell).not.toHaveBeenCalled();
});

test('late text lights the icon', async () => {
  watchPage({ detect, tell, signal: over.signal });
  await pass(100);
  isArticle = true;
  await change();
  expect(tell.mock.calls).toEqual([[true]]);
});

test('after a navigation within the page the old text does not decide', async () => {
  isArticle = true;
  watchPage({ detect, tell, signal: over.signal });
  await pass(100);
  history.pushState(null, '', '#/list');
  navigation.dispatchEvent(new Event('currententrychange'));
  await pass(100);
  isArticle = false;
  await change();
  expect(tell.mock.calls).toEqual([[true], [false]]);
});

test('back from the back/forward cache it is said again', async () => {
  isArticle = true;
  watchPage({ detect, tell, signal: over.signal });
  await pass(100);
  dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  await pass(100);
  expect(tell.mock.calls).toEqual([[true], [true]]);
});

test('a page loaded ahead is looked at when it is shown', async () => {
  Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
  watchPage({ detect, tell, signal: over.signal });
  await pass(1000);
  expect(detect).not.toHaveBeenCalled();
  document.dispatchEvent(new Event('prerenderingchange'));
  await pass(100);
  expect(detect).toHaveBeenCalledTimes(1);
  Reflect.deleteProperty(document, 'prerendering');
});

test('when the extension is gone the script falls silent', async () => {
  tell.mockRejectedValue(new Error('Extension context invalidated.'));
  isArticle = true;
  watchPage({ detect, tell, signal: over.signal });
  await pass(100);
  history.pushState(null, '', '#/other');
  navigation.dispatchEvent(new Event('currententrychange'));
  await pass(1000);
  expect(detect).toHaveBeenCalledTimes(1);
});

test('without the Navigation API, a click that changed the address is noticed', async () => {
  vi.stubGlobal('navigation', undefined);
  watchPage({ detect, tell, signal: over.signal });
  await pass(100);
  isArticle = true;
  history.pushState(null, '', '#/clicked');
  document.body.click();
  await pass(1000);
  expect(tell.mock.calls).toEqual([[true]]);
});

test('a page that changes its address without end is not looked at as often', async () => {
  watchPage({ detect, tell, signal: over.signal });
  await pass(100);
  detect.mockClear();
  for (let changes = 0; changes < 600; changes++) {
    vi.stubGlobal('location', { href: `https://example.org/${changes}` });
    navigation.dispatchEvent(new Event('currententrychange'));
    await pass(100);
  }
  // Of 600 addresses in a minute.
  expect(detect.mock.calls.length).toBeLessThan(160);
  expect(detect.mock.calls.length).toBeGreaterThan(50);
  detect.mockClear();
  await pass(20_000);
  isArticle = true;
  vi.stubGlobal('location', { href: 'https://example.org/at-last' });
  navigation.dispatchEvent(new Event('currententrychange'));
  await pass(500);
  expect(tell.mock.calls).toEqual([[true]]);
});
