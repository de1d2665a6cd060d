import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';

/** Where a script is to run. */
export interface Places {
  matches: string[];
  excludeMatches: string[];
}

/** A script that runs on pages by itself, where that is wanted. */
interface RegisteredScript {
  id: string;
  /** Its file in the package. Run twice in a page, it must do its work once. */
  file: 'detect.js' | 'fold.js';
  /** Null where it is to run nowhere. */
  wanted(): Promise<Places | null>;
}

const sameList = (a: readonly string[] = [], b: readonly string[] = []): boolean =>
  a.length === b.length && [...a].sort().join(' ') === [...b].sort().join(' ');

/**
 * Makes the function that brings a script's registration up to what is wanted, and runs the script in the pages that are open already. One call
 * after another, from whatever page of the extension, as the browser refuses to register a script twice. Whoever calls may be stopped at any moment:
 * the next call does what was left undone.
 */
export function keepRegistered(script: RegisteredScript): () => Promise<void> {
  const { id, file } = script;
  /** True from before the script is registered until it was run in the open pages. */
  const isLeftItem = storage.defineItem<boolean>(`session:left-${id}`, { fallback: false });
  return () => navigator.locks.request(`register-${id}`, register);

  async function register(): Promise<void> {
    const [wanted, [registered], isLeft] = await Promise.all([
      script.wanted(),
      browser.scripting.getRegisteredContentScripts({ ids: [id] }),
      isLeftItem.getValue(),
    ]);
    const isSame =
      wanted !== null &&
      registered !== undefined &&
      sameList(registered.matches, wanted.matches) &&
      sameList(registered.excludeMatches, wanted.excludeMatches);
    if (registered && !isSame) await browser.scripting.unregisterContentScripts({ ids: [id] });
    if (!wanted || (isSame && !isLeft)) return;
    if (!isSame) {
      await isLeftItem.setValue(true);
      await browser.scripting.registerContentScripts([{ id, js: [file], runAt: 'document_idle', ...wanted }]);
    }
    await runInOpenTabs(file, wanted);
    await isLeftItem.removeValue();
  }
}

async function runInOpenTabs(file: RegisteredScript['file'], { matches }: Places): Promise<void> {
  const tabs = await browser.tabs.query({ url: matches, discarded: false });
  for (const { id: tabId } of tabs) {
    if (tabId === undefined) continue;
    // Not waited for: a page that does not answer must not keep the others waiting.
    browser.scripting.executeScript({ target: { tabId }, files: [`/${file}`] }).catch((error: unknown) => {
      // A tab that shows an error page or a store, or was closed meanwhile.
      console.warn(`Colophon: ${file} does not run in an open page.`, error);
    });
  }
}
