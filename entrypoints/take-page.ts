import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shadowRootOf } from '../src/browser/shadow-root-of.ts';
import type { TakingWorld } from '../src/browser/take-page.ts';
import { serializePage } from '../src/snapshot/serialize-page.ts';

/** As many as browsers keep unless a page asks for more (https://w3c.github.io/resource-timing/#sec-extensions-performance-interface). */
const KEPT_ENTRIES = 250;

/** Injected into a tab's isolated world when its whole page is to be kept; `src/browser/take-page` calls what it leaves there. */
export default defineUnlistedScript(() => {
  (globalThis as TakingWorld).colophonTakePage = () => {
    const entries = performance.getEntriesByType('resource');
    const loaded = entries.length < KEPT_ENTRIES ? entries.map(({ name }) => name) : null;
    return serializePage(document, { rootOf: shadowRootOf, loaded });
  };
});
