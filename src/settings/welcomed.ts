import { storage } from 'wxt/utils/storage';

const welcomedItem = storage.defineItem<boolean>('local:welcomed', { fallback: false, version: 1 });

/** Whether the welcome page was opened once. */
export const wasWelcomed = (): Promise<boolean> => welcomedItem.getValue();

/** Remembers that it was. */
export const rememberWelcomed = (): Promise<void> => welcomedItem.setValue(true);
