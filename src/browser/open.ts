import { browser } from 'wxt/browser';
import type { LibraryWish } from './open-library.ts';
import { type ReaderTarget, readerAddress } from './reader-address.ts';

/** What an article may lead to. Anything else a page writes into a link is not followed. */
const FOLLOWED = /^(?:https?|mailto):$/;

/** In the address of a reader's tab: print what it shows. */
export const PRINT_HASH = '#print';

/** Opens the reader in a tab of its own, on the page of a tab, on a saved article or on the page of a link; `print`: and prints it there. */
export async function openReaderTab(target: ReaderTarget, { print = false }: { print?: boolean } = {}): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`${readerAddress(target)}${print ? PRINT_HASH : ''}`) });
}

/** Shows the library: the tab that has it already, or a new one. */
export async function openLibraryTab(wish: LibraryWish = {}): Promise<void> {
  // Most pages are read without it.
  const { openLibrary } = await import('./open-library.ts');
  await openLibrary(wish);
}

/** Shows the settings, from the top or at what `hash` names (`#appeals`): in the tab that has them already, or in a new one. */
export async function openSettings(hash = ''): Promise<void> {
  if (hash === '') await browser.runtime.openOptionsPage();
  else await (await import('./settings-address.ts')).openSettingsAt(hash);
}

/**
 * Follows a link of an article: in the tab the article came from (`tabId`), or in a new one. Addresses other than http(s)
 * and mailto are not followed.
 */
export async function openLink(url: string, how: 'article-tab' | 'new-tab', tabId?: number): Promise<void> {
  if (!URL.canParse(url) || !FOLLOWED.test(new URL(url).protocol)) return;
  if (how === 'article-tab' && tabId !== undefined) await browser.tabs.update(tabId, { url });
  else await browser.tabs.create({ url });
}
