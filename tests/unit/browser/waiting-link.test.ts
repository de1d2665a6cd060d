import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { leaveLink, takeBackLink, takeLinks, type WaitingLink } from '../../../src/browser/waiting-link.ts';

const LINK: WaitingLink = {
  url: 'https://news.example/story',
  from: 'https://other.example/',
  isPrivate: false,
  tabId: 3,
};
let end: AbortController;

beforeEach(() => {
  fakeBrowser.reset();
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

/** The links that the panel of a window is given. */
function panelOf(windowId: number): WaitingLink[] {
  const taken: WaitingLink[] = [];
  takeLinks(windowId, (link) => taken.push(link), end.signal);
  return taken;
}

test('a panel is given the link that waits for it, once', async () => {
  await leaveLink(LINK, 1);
  const taken = panelOf(1);
  await vi.waitFor(() => expect(taken).toEqual([LINK]));
  const later = panelOf(1);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(later).toEqual([]);
});

test('an open panel is given links as they come; those of other windows are not its own', async () => {
  const [mine, other] = [panelOf(1), panelOf(2)];
  await leaveLink(LINK, 1);
  await vi.waitFor(() => expect(mine).toEqual([LINK]));
  expect(other).toEqual([]);
});

test('a link that was taken back, or has waited too long, comes up nowhere', async () => {
  await leaveLink(LINK, 1);
  await takeBackLink();
  const taken = panelOf(1);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 20_000 });
  await leaveLink(LINK, 2);
  vi.useRealTimers();
  const late = panelOf(2);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(taken).toEqual([]);
  expect(late).toEqual([]);
});
