import { browser } from 'wxt/browser';
import type { Appeal } from '../appeals/appeal.ts';
import { checkAppeals } from '../article/check-article.ts';
import { LATE_APPEALS_PORT } from '../messages/protocol.ts';

/**
 * Calls back with the appeals that a tab's page shows after it was read, until `signal` aborts or the page is left. Their ids
 * do not collide with those of the article. The page must have been read by `readTab` before.
 */
export function watchLateAppeals(tabId: number, onAppeals: (appeals: Appeal[]) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const port = browser.tabs.connect(tabId, { name: LATE_APPEALS_PORT, frameId: 0 });
  let round = 0;
  port.onMessage.addListener((message: unknown) => {
    const appeals = checkAppeals(message);
    round++;
    if (appeals.length > 0) onAppeals(appeals.map((appeal) => ({ ...appeal, id: `late${round}${appeal.id}` })));
  });
  // Reading `lastError` tells the browser that a page which is gone is expected here.
  port.onDisconnect.addListener(() => void browser.runtime.lastError);
  signal.addEventListener('abort', () => port.disconnect(), { once: true });
}
