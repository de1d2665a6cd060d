import { storage } from 'wxt/utils/storage';

/** Off unless it is chosen: a whole page takes several times the room of its article. */
const item = storage.defineItem<boolean>('local:keptPages', { fallback: false, version: 1 });

/** Whether the whole page is kept with an article that is saved from it. */
export async function keepsPages(): Promise<boolean> {
  const stored: unknown = await item.getValue();
  return stored === true;
}

export const setKeepsPages = (keeps: boolean): Promise<void> => item.setValue(keeps);

/** Calls back after each choice, here or elsewhere, until `signal` aborts. */
export function watchKeepsPages(onChange: () => void, signal: AbortSignal): void {
  signal.addEventListener('abort', item.watch(onChange), { once: true });
}
