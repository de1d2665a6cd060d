import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findLateAppeals } from '../src/appeals/find-late-appeals.ts';
import { pageFingerprints } from '../src/appeals/page-fingerprints.ts';
import { readOutlet } from '../src/article/outlet.ts';
import { readPage } from '../src/article/read-page.ts';
import { watchLateBoxes } from '../src/browser/watch-late-boxes.ts';
import { LATE_APPEALS_PORT, type LateAppeals } from '../src/messages/protocol.ts';

/** Injected into a tab's isolated world when its page is to be read; `src/browser/read-tab` and `learn-from-tab` call what it leaves there. */
export default defineUnlistedScript(() => {
  const world = globalThis as typeof globalThis & {
    colophonRead?: typeof readPage;
    colophonFingerprints?: typeof pageFingerprints;
  };
  const again = world.colophonRead !== undefined;
  world.colophonRead = readPage;
  world.colophonFingerprints = pageFingerprints;
  if (again) return;
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== LATE_APPEALS_PORT || port.sender?.id !== browser.runtime.id) return;
    const over = new AbortController();
    port.onDisconnect.addListener(() => over.abort());
    const outlet = readOutlet(document, location.href);
    watchLateBoxes((box) => {
      const found: LateAppeals = findLateAppeals(box, outlet);
      if (found.length > 0) port.postMessage(found);
    }, over.signal);
  });
});
