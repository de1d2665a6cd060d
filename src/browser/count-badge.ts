import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { withoutFragment } from '../article/without-fragment.ts';
import { isBadgeShown } from '../settings/appeal-badge.ts';
import { setBadge } from './badge.ts';
import { i18n } from './i18n.ts';

/** What the icon counts on a tab: how many appeals were folded, and in the article of which address. */
interface Counted {
  url: string;
  count: number;
}

/** In the session's memory, one for each tab: the background that looks at them may have been stopped meanwhile. */
const PREFIX = 'foldedOnTab-';
const itemOf = (tabId: number): `session:${string}` => `session:${PREFIX}${tabId}`;

/** More are not counted: the badge holds four characters. */
const MOST = 99;

/** The title of the icon over an article: in words for those who see no badge. */
const titleOf = (count: number): string =>
  count === 0 ? i18n.t('actionTitleArticle') : i18n.t('actionTitleFolded', count);

/** Counts on the icon of a tab what was folded in its article, until that is another, or takes it away again (0). */
export async function showCount(tabId: number, url: string, count: number): Promise<void> {
  const before = await storage.getItem<Counted>(itemOf(tabId));
  if (count === 0) {
    if (!before) return;
    await clearCount(tabId);
    await unlessGone(tabId, browser.action.setTitle({ tabId, title: titleOf(0) }));
    return;
  }
  await storage.setItem<Counted>(itemOf(tabId), { url, count });
  await draw(tabId, count);
}

/** Looks at a tab that shows a page anew: its count goes with the page that was counted. Hands back whether it stays. */
export async function keepCount(tabId: number, url: string | undefined): Promise<boolean> {
  const counted = await storage.getItem<Counted>(itemOf(tabId));
  if (!counted) return false;
  const isSame = withoutFragment(counted.url) === withoutFragment(url ?? '');
  // A page that is loaded again takes its badge with it.
  await (isSame ? draw(tabId, counted.count) : clearCount(tabId));
  return isSame;
}

/** Lets the counts make room for what is said for all tabs, and come back. */
export async function makeRoom(isTaken: boolean): Promise<void> {
  for (const [tabId, { count }] of await allCounted())
    await unlessGone(tabId, setBadge(isTaken ? null : badgeOf(count), tabId));
}

/** Takes all counts away where none are wanted any more. */
export async function dropUnwanted(): Promise<void> {
  if (await isBadgeShown()) return;
  for (const [tabId, { url }] of await allCounted()) await showCount(tabId, url, 0);
}

/** What is counted, by the number of the tab. */
const allCounted = async (): Promise<[tabId: number, counted: Counted][]> =>
  Object.entries(await storage.snapshot('session'))
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([key, counted]) => [Number(key.slice(PREFIX.length)), counted as Counted]);

const badgeOf = (count: number): string => (count > MOST ? `${MOST}+` : `${count}`);

async function draw(tabId: number, count: number): Promise<void> {
  // What is said for all tabs goes before: that links are being saved, or were not.
  const isTaken = (await browser.action.getBadgeText({})) !== '';
  const title = browser.action.setTitle({ tabId, title: titleOf(count) });
  await unlessGone(tabId, Promise.all([setBadge(isTaken ? null : badgeOf(count), tabId), title]));
}

async function clearCount(tabId: number): Promise<void> {
  await storage.removeItem(itemOf(tabId));
  await unlessGone(tabId, setBadge(null, tabId));
}

/** A tab that is gone is no error. */
async function unlessGone(tabId: number, done: Promise<unknown>): Promise<void> {
  try {
    await done;
  } catch (error) {
    if (await browser.tabs.get(tabId).catch(() => undefined)) throw error;
  }
}
