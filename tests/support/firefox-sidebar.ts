/** What is run in the browser's own window about its sidebar; each function's text is sent there (see `firefox-window`). */

declare const SidebarController: { isOpen: boolean; browser: { contentDocument: Document }; hide(): void };

interface FrameMessages {
  loadFrameScript(url: string, delayed: boolean): void;
  addMessageListener(name: string, listener: (message: { data: { value?: unknown; error?: string } }) => void): void;
}

export const closeSidebar = (): void => SidebarController.hide();

export interface Point {
  x: number;
  y: number;
}

/** Where the sidebar's page begins in the window, in pixels of its styles. */
export function sidebarPlace(): Point {
  const { browser } = SidebarController;
  const outer = (browser as unknown as Element).getBoundingClientRect();
  const inner = browser.contentDocument.getElementById('webext-panels-browser')?.getBoundingClientRect();
  return { x: outer.x + (inner?.x ?? 0), y: outer.y + (inner?.y ?? 0) };
}

/** A context menu of the browser, as far as it is named below. */
interface ContextMenu {
  state: string;
  hidePopup(): void;
  querySelectorAll(selector: string): NodeListOf<HTMLElement & { label: string }>;
}

/** Chooses from the context menu by a name, once it is open. Hands back whether it was. */
export function chooseInMenu(name: string, isInSidebar: boolean): boolean {
  const from = isInSidebar ? SidebarController.browser.contentDocument : document;
  const menu = from.getElementById('contentAreaContextMenu') as unknown as ContextMenu | null;
  const item = [...(menu?.querySelectorAll('menuitem') ?? [])].find((one) => one.label === name);
  if (menu?.state !== 'open' || !item) return false;
  item.click();
  menu.hidePopup();
  return true;
}

export const isSidebarOpen = (): boolean => SidebarController.isOpen;

/**
 * Runs the body of a function in the sidebar's page, which lives in a process of its own: a frame script goes there and sends the value back.
 * The function's text stands in the script itself, because the page's policy allows no `eval`.
 */
export function runInSidebar(body: string): Promise<unknown> {
  const frame = SidebarController.browser.contentDocument.getElementById('webext-panels-browser') as unknown as {
    messageManager: FrameMessages;
  } | null;
  if (!frame) throw new Error('The sidebar is not open');
  const reply = `colophon-test-${Math.random()}`;
  const script = `(async () => {
    const window = content.wrappedJSObject; const document = content.document;
    try { sendAsyncMessage(${JSON.stringify(reply)}, { value: await (async () => { ${body} })() }); }
    catch (error) { sendAsyncMessage(${JSON.stringify(reply)}, { error: String(error) }); }
  })();`;
  return new Promise((resolve, reject) => {
    frame.messageManager.addMessageListener(reply, ({ data }) =>
      data.error ? reject(new Error(data.error)) : resolve(data.value),
    );
    frame.messageManager.loadFrameScript(
      `data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`,
      false,
    );
  });
}
