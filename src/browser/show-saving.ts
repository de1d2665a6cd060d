import { browser } from 'wxt/browser';
import type { LinkToSave } from '../library/links-to-save.ts';
import type { SaveOutcome } from '../library/save-link.ts';
import { setBadge } from './badge.ts';
import { makeRoom } from './count-badge.ts';
import { i18n } from './i18n.ts';

/** On the badge of the toolbar icon: links are being saved, one was saved, one could not be. */
const BADGES = { saving: '…', saved: '✓', failed: '!' } as const;

/** Milliseconds that "saved" stays on the icon. */
const SAVED_STAYS = 4_000;

/** What stands on the badge for all tabs; a failure until the library has shown it. */
export function badgeOf(links: readonly LinkToSave[]): string {
  if (links.some(({ failure }) => !failure)) return BADGES.saving;
  return links.some(({ failure, seen }) => failure && !seen) ? BADGES.failed : '';
}

/** Shows on the toolbar how saving links stands: on the badge for all tabs, and in words on the tab where a link was chosen. */
export async function showSaving(
  links: readonly LinkToSave[],
  settled?: { link: LinkToSave; outcome: SaveOutcome },
): Promise<void> {
  const badge = badgeOf(links);
  const isSaved = settled?.outcome.ok === true;
  await sayToAll(isSaved && badge === '' ? BADGES.saved : badge);
  for (const { tab, failure } of links) if (tab && !failure) await setTitle(tab.id, i18n.t('actionTitleSaving'));
  const { link, outcome } = settled ?? {};
  if (!link || !outcome) return;
  if (!outcome.ok) {
    if (link.tab) await setTitle(link.tab.id, i18n.t('actionTitleNotSaved'));
    return;
  }
  const title = i18n.t('actionTitleSaved', [outcome.title]);
  if (link.tab) await setTitle(link.tab.id, title);
  setTimeout(() => {
    goBack(link, title).catch((error: unknown) => console.error('Colophon: the icon keeps an old word.', error));
  }, SAVED_STAYS);
}

/** Says on the toolbar, for one tab, that a link in its private window is not saved. Nothing of it is kept. */
export async function showPrivateRefusal(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  await setBadge(BADGES.failed, tabId);
  await setTitle(tabId, i18n.t('actionTitlePrivate'));
}

/** The title of the toolbar icon on a tab. */
export const titleOn = (tabId: number): Promise<string> => browser.action.getTitle({ tabId });

/** Takes "saved" away again, unless something else stands there by now. */
async function goBack({ tab }: LinkToSave, said: string): Promise<void> {
  try {
    if ((await browser.action.getBadgeText({})) === BADGES.saved) await sayToAll('');
    if (tab && (await titleOn(tab.id)) === said) await setTitle(tab.id, tab.title);
  } catch (error) {
    await unlessClosed(tab?.id, error);
  }
}

/** Says something for all tabs; what is counted on single ones makes room for it. */
async function sayToAll(text: string): Promise<void> {
  await setBadge(text);
  await makeRoom(text !== '');
}

async function setTitle(tabId: number, title: string): Promise<void> {
  try {
    await browser.action.setTitle({ tabId, title });
  } catch (error) {
    await unlessClosed(tabId, error);
  }
}

/** A tab that is gone is no error. */
async function unlessClosed(tabId: number | undefined, error: unknown): Promise<void> {
  const open = tabId === undefined ? undefined : await browser.tabs.get(tabId).catch(() => undefined);
  if (tabId === undefined || open) throw error;
}
