import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findLateAppeals } from '../src/appeals/find-late-appeals.ts';
import { pageFingerprints } from '../src/appeals/page-fingerprints.ts';
import { readOutlet } from '../src/article/outlet.ts';
import {
  type Belongs,
  createPageReader,
  type KeptOfPage,
  type PageReader,
  type Telling,
} from '../src/browser/page-reader.ts';
import { watchLateBoxes } from '../src/browser/watch-late-boxes.ts';
import { isUnheard, LATE_APPEALS_PORT, type LateAppeals, say } from '../src/messages/protocol.ts';

/** Injected into a tab's isolated world when its page is to be read; `src/browser/tab-script` and `learn-from-tab` call what it leaves there. */
export default defineUnlistedScript(() => {
  const world = globalThis as typeof globalThis & {
    colophonReader?: PageReader;
    colophonKept?: KeptOfPage;
    colophonFingerprints?: typeof pageFingerprints;
  };
  const again = world.colophonReader !== undefined;
  world.colophonKept ??= { under: new Map(), pages: new Map() };
  world.colophonReader = createPageReader(document, telling, world.colophonKept, belongs);
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

const belongs: Belongs = {
  version: browser.runtime.getManifest().version,
  // The browser takes the id from scripts whose extension is gone.
  isAlive: () => Boolean(browser.runtime?.id),
};

/** Tells the reader that asked how far its reading is. */
const telling: Telling = {
  tell: (progress) => void hope(say('readingProgress', progress)),
  tellPages: (progress) => void hope(say('pagesProgress', progress)),
};

async function hope(said: Promise<void>): Promise<void> {
  try {
    await said;
  } catch (error) {
    // It was closed in the meantime.
    if (!isUnheard(error)) console.warn('Colophon: the progress of a reading could not be told.', error);
  }
}
