import { storage } from 'wxt/utils/storage';

const welcomedItem = storage.defineItem<boolean>('local:welcomed', { fallback: false, version: 1 });

/** Until the extension is started anew. */
const openedItem = storage.defineItem<boolean>('session:welcome-opened', { fallback: false });

/** Whether the welcome page was shown once, or has been opened since the extension was started, and is on its way. */
export const wasWelcomed = async (): Promise<boolean> =>
  (await welcomedItem.getValue()) || (await openedItem.getValue());

/** Remembers that it was opened. The browser may start the extension anew before it is shown. */
export const rememberOpened = (): Promise<void> => openedItem.setValue(true);

/** Remembers that it was shown, or need not be. */
export const rememberWelcomed = (): Promise<void> => welcomedItem.setValue(true);
