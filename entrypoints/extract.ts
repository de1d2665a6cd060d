import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findLateAppeals } from '../src/appeals/find-late-appeals.ts';
import { pageFingerprints } from '../src/appeals/page-fingerprints.ts';
import { readOutlet } from '../src/article/outlet.ts';
import { createPageReader, type PageReader } from '../src/browser/page-reader.ts';
import { watchLateBoxes } from '../src/browser/watch-late-boxes.ts';
import { isUnheard, LATE_APPEALS_PORT, type LateAppeals, say } from '../src/messages/protocol.ts';

/** Injected into a tab's isolated world when its page is to be read; `src/browser/tab-script` and `learn-from-tab` call what it leaves there. */
export default defineUnlistedScript(() => {
  const world = globalThis as typeof globalThis & {
    colophonReader?: PageReader;
    colophonReadings?: Map<string, AbortController>;
    colophonFingerprints?: typeof pageFingerprints;
  };
  const again = world.colophonReader !== undefined;
  world.colophonReadings ??= new Map();
  world.colophonReader = createPageReader(document, tell, world.colophonReadings);
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

/** Tells the reader that asked how far its reading is. */
function tell(progress: { id: string; done: number }): void {
  say('readingProgress', progress).catch((error: unknown) => {
    // It was closed in the meantime.
    if (!isUnheard(error)) console.warn('Colophon: the progress of a reading could not be told.', error);
  });
}
