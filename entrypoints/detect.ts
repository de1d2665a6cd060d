import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detectArticle } from '../src/article/detect-article.ts';
import { watchPage } from '../src/browser/watch-page.ts';
import { say } from '../src/messages/protocol.ts';

/**
 * Runs on every page that may be read without a click (`src/browser/detecting-script`). Not a WXT content script: the wrapper of those dispatches an
 * event on the page's document that carries the extension's id, and pages need not know that the extension is there.
 */
export default defineUnlistedScript(() => {
  // Once in each page: it is also put into pages that are open when it is registered.
  const world = globalThis as typeof globalThis & { colophonWatches?: boolean };
  if (world.colophonWatches) return;
  world.colophonWatches = true;
  watchPage({
    detect: () => detectArticle(document).isArticle,
    tell: (isArticle) => say('detected', { isArticle }),
  });
});
