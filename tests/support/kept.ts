import type { Page } from '@playwright/test';

/**
 * The body of an expression that counts what a page of the extension finds stored: the records of all databases, and which of some
 * words stand in the storages of settings. One for Chromium and Firefox.
 */
export const keptExpression = (words: readonly string[]): string => `(async () => {
  const counts = {};
  for (const { name } of await indexedDB.databases()) {
    const database = await new Promise((resolve) => { const opening = indexedDB.open(name); opening.onsuccess = () => resolve(opening.result); });
    for (const store of database.objectStoreNames)
      counts[name + ' ' + store] = await new Promise((resolve) => { const all = database.transaction(store).objectStore(store).count(); all.onsuccess = () => resolve(all.result); });
    database.close();
  }
  const api = globalThis.browser ?? globalThis.chrome;
  const stored = JSON.stringify([await api.storage.local.get(), await api.storage.sync.get(), { ...localStorage }]);
  return { records: Object.values(counts).reduce((sum, count) => sum + count, 0), names: ${JSON.stringify(words)}.filter((words) => stored.includes(words)) };
})()`;

/** What that is in a page of Chromium. */
export const kept = (page: Page, words: readonly string[]): Promise<unknown> => page.evaluate(keptExpression(words));
