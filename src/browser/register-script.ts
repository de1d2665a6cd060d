import { browser } from 'wxt/browser';

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
 * after another, as the browser refuses to register a script twice.
 */
export function keepRegistered(script: RegisteredScript): () => Promise<void> {
  let latest: Promise<void> = Promise.resolve();
  // Whoever asked before hears of a failure; it does not keep the next from trying.
  return () => (latest = latest.then(register, register));

  async function register(): Promise<void> {
    const { id, file } = script;
    const [wanted, [registered]] = await Promise.all([
      script.wanted(),
      browser.scripting.getRegisteredContentScripts({ ids: [id] }),
    ]);
    if (!wanted) {
      if (registered) await browser.scripting.unregisterContentScripts({ ids: [id] });
      return;
    }
    const isSame =
      sameList(registered?.matches, wanted.matches) && sameList(registered?.excludeMatches, wanted.excludeMatches);
    if (registered && isSame) return;
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [id] });
    await browser.scripting.registerContentScripts([{ id, js: [file], runAt: 'document_idle', ...wanted }]);
    await runInOpenTabs(file, wanted);
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
