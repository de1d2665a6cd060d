import { storage } from 'wxt/utils/storage';
import { checkFocus, type ReadingFocus } from './reading-focus.ts';

const item = storage.defineItem<Partial<ReadingFocus>>('local:readingFocus', { fallback: {}, version: 1 });

/** What was chosen last; `off` at first. */
export async function getFocus(): Promise<ReadingFocus> {
  return checkFocus(await item.getValue());
}

export const setFocus = (focus: ReadingFocus): Promise<void> => item.setValue(focus);
