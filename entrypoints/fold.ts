import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readOutlet } from '../src/article/outlet.ts';
import { startFolding } from '../src/browser/start-folding.ts';

/**
 * Runs on the pages where the reader wants support overlays folded, and on no other: the background registers it
 * (`src/browser/folding-script`). Not named in the manifest, and not a WXT content script, as `detect`.
 */
export default defineUnlistedScript(() => {
  startFolding({
    outlet: readOutlet(document, location.href),
    isAlive: () => browser.runtime?.id !== undefined,
  });
});
