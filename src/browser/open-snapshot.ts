import { browser } from 'wxt/browser';

/** Opens the whole page that is kept with a saved article. */
export async function openSnapshotTab(savedId: string): Promise<void> {
  const query = new URLSearchParams({ saved: savedId });
  await browser.tabs.create({ url: `${browser.runtime.getURL('/snapshot.html')}?${query}` });
}
