import { browser } from 'wxt/browser';
import { i18n } from './i18n.ts';
import { type OwnWords, setOwnWords } from './own-words.ts';

/** The languages to look for, as folders of `_locales` are named: the browser's with its region, without, and the extension's first one. */
function languages(): string[] {
  const own = browser.i18n.getUILanguage().replaceAll('-', '_');
  const first = browser.runtime.getManifest().default_locale ?? 'en';
  return [...new Set([own, own.split('_')[0] ?? first, first])];
}

/**
 * Sees to it that there are words. Chromium (seen in 156) at times gives a whole process of an extension none: `getMessage` is empty for every key, in its
 * pages and in its background, until the process ends. It happened where a page opened while nothing of the extension had asked for a text before; then they
 * are read from the extension's own files. Rejects where these cannot be read either.
 */
export async function readOwnWords(): Promise<void> {
  if (i18n.t('localeTag')) return;
  const folder = new URL(browser.runtime.getURL('/')).href;
  let problem: unknown;
  for (const language of languages())
    try {
      const answer = await fetch(`${folder}_locales/${language}/messages.json`);
      if (answer.ok) return setOwnWords((await answer.json()) as OwnWords);
    } catch (error) {
      // A language that is not there is an error of the network.
      problem = error;
    }
  throw new Error('There are no words in any language.', { cause: problem });
}
