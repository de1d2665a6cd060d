import { storage } from 'wxt/utils/storage';

const shownItem = storage.defineItem<boolean>('local:appealMarks', { fallback: true, version: 1 });

/** Whether the text has a quiet mark where something was folded. True until chosen otherwise; the footer stays either way. */
export async function areMarksShown(): Promise<boolean> {
  const stored: unknown = await shownItem.getValue();
  return stored !== false;
}

/** Remembers whether marks are shown. */
export const setMarksShown = (shown: boolean): Promise<void> => shownItem.setValue(shown);

/** Calls back when that changed, in this page or another, until `signal` aborts. */
export function watchMarksShown(onChange: () => void, signal: AbortSignal): void {
  signal.addEventListener('abort', shownItem.watch(onChange), { once: true });
}
