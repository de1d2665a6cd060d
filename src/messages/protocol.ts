import { type Browser, browser } from 'wxt/browser';
import type { Appeal } from '../appeals/appeal.ts';

/**
 * Every message of the extension, and who says it to whom. Types hold at compile time only: what comes from a tab is
 * checked where it arrives.
 */
export interface Messages {
  /** The script on every page → the background: whether its page is an article, so that the toolbar icon lights up or goes out. */
  detected: { isArticle: boolean };
  /** The background → open panels of a window: the reader asked for this tab (icon, shortcut, menu), so read it again. Where site access is withheld, the gesture has just granted it. */
  readTab: { tabId: number; windowId: number };
}

/**
 * The port by which a reader hears of appeals that a page shows after it was read. The reader connects to the tab; the
 * extraction script there posts a `LateAppeals` for each find, until the port closes or its time is over.
 */
export const LATE_APPEALS_PORT = 'late-appeals';

/** What the extraction script posts on the late-appeals port. */
export type LateAppeals = Appeal[];

interface Envelope<Name extends keyof Messages> {
  name: Name;
  data: Messages[Name];
}

/**
 * Says a message to the other pages and the background of the extension. Rejects where nobody listens, and (never throws at
 * once) in a page whose extension was updated or removed.
 */
export async function say<Name extends keyof Messages>(name: Name, data: Messages[Name]): Promise<void> {
  const envelope: Envelope<Name> = { name, data };
  await browser.runtime.sendMessage(envelope);
}

/** Hears one message until `signal` aborts. Messages from anything but this extension are not heard; `data` is not checked. */
export function hear<Name extends keyof Messages>(
  name: Name,
  onMessage: (data: Messages[Name], sender: Browser.runtime.MessageSender) => void,
  signal?: AbortSignal,
): void {
  const listener = (message: unknown, sender: Browser.runtime.MessageSender): undefined => {
    if (sender.id !== browser.runtime.id || typeof message !== 'object' || message === null) return;
    if ((message as Partial<Envelope<Name>>).name !== name) return;
    onMessage((message as Envelope<Name>).data, sender);
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}
