import { browser } from 'wxt/browser';
import { keepCount } from './count-badge.ts';
import { i18n } from './i18n.ts';

/** Pixels; one file each in the package, drawn by the build. */
const SIZES = [16, 24, 32, 48] as const;

const icons = (state: 'lit' | 'unlit') => Object.fromEntries(SIZES.map((size) => [size, `/icon/${state}-${size}.png`]));

/** Lights a tab's toolbar icon, or puts it out; its title says the same in words. What was counted on it goes with its article. A tab that is gone is no error. */
export async function showDetection(tabId: number, url: string | undefined, isArticle: boolean): Promise<void> {
  const title = isArticle ? i18n.t('actionTitleArticle') : i18n.t('actionTitle');
  // Firefox on Android draws no icon: there the title alone says it.
  const action: Partial<typeof browser.action> = browser.action;
  try {
    await Promise.all([
      action.setIcon?.({ tabId, path: icons(isArticle ? 'lit' : 'unlit') }),
      browser.action.setTitle({ tabId, title }),
    ]);
    await keepCount(tabId, isArticle ? url : undefined);
  } catch (error) {
    const open = await browser.tabs.get(tabId).catch(() => null);
    if (open) throw error;
  }
}
