import { browser } from 'wxt/browser';

/** Firefox's sidebar, which the shared types do not know. */
interface SidebarAction {
  open(): Promise<void>;
  toggle(): Promise<void>;
  isOpen(of: { windowId: number }): Promise<boolean>;
}

const sidebarAction = () => (browser as unknown as { sidebarAction?: SidebarAction }).sidebarAction;

/** True where the browser has a side panel or sidebar for extensions; elsewhere the tab reader takes its place. */
export const hasPanel = (): boolean => browser.sidePanel?.open !== undefined || sidebarAction() !== undefined;

/** Whether the panel of a window is open. */
export async function isPanelOpen(windowId: number): Promise<boolean> {
  const sidebar = sidebarAction();
  if (sidebar) return await sidebar.isOpen({ windowId });
  const panels = await browser.runtime.getContexts({ contextTypes: ['SIDE_PANEL'], windowIds: [windowId] });
  return panels.length > 0;
}

/** Whether a click on the icon can close the panel again: in Firefox alone, and there at once in the click. */
export const canToggle = (): boolean => sidebarAction() !== undefined;

/** Closes the panel of the window in front, or opens it where it is closed by now. Must be called at once in the user's gesture. */
export async function togglePanel(): Promise<void> {
  await sidebarAction()?.toggle();
}

/**
 * Opens the panel of a window. Must be called at once in the user's gesture: browsers refuse it after any `await`.
 * Resolves to false where the browser has no panel or refuses to open it.
 */
export function openPanel(windowId: number): Promise<boolean> {
  const opening = browser.sidePanel?.open ? browser.sidePanel.open({ windowId }) : sidebarAction()?.open();
  if (!opening) return Promise.resolve(false);
  return opening.then(
    () => true,
    (error: unknown) => {
      console.warn('Colophon: the panel did not open.', error);
      return false;
    },
  );
}
