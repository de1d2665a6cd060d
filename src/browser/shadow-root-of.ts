import { browser } from 'wxt/browser';
import { shadowRootIn } from '../html/shadow-root.ts';

/** Firefox has it on elements, Chromium apart; both for content scripts only. */
type Opener = Element & { openOrClosedShadowRoot?: ShadowRoot | null };
const { dom } = browser as { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };

/** The shadow root of an element, also a closed one where the browser shows it to us: only components of the page's own have such. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const open = shadowRootIn(element);
  if (open) return open;
  if (!element.localName.includes('-')) return null;
  const { openOrClosedShadowRoot } = element as Opener;
  if (openOrClosedShadowRoot !== undefined) return openOrClosedShadowRoot;
  return element instanceof HTMLElement ? (dom?.openOrClosedShadowRoot(element) ?? null) : null;
}
