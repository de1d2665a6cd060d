import { browser } from 'wxt/browser';

/** Firefox has it on elements, Chromium apart; both for content scripts only. */
type Opener = Element & { openOrClosedShadowRoot?: ShadowRoot | null };
const { dom } = browser as { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };

/** The shadow root of an element, also a closed one where the browser shows it to us: only components of the page's own have such. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  if (!element.localName.includes('-')) return null;
  const { openOrClosedShadowRoot } = element as Opener;
  if (openOrClosedShadowRoot !== undefined) return openOrClosedShadowRoot;
  return element instanceof HTMLElement ? (dom?.openOrClosedShadowRoot(element) ?? null) : null;
}
