import { storage } from 'wxt/utils/storage';
import { MARK_COLOURS, type MarkColour } from '../marks/mark.ts';

const item = storage.defineItem<MarkColour>('local:markColour', { fallback: 'yellow', version: 1 });

/** The colour that was marked with last. */
export async function getMarkColour(): Promise<MarkColour> {
  const stored = await item.getValue();
  return MARK_COLOURS.includes(stored) ? stored : 'yellow';
}

export const setMarkColour = (colour: MarkColour): Promise<void> => item.setValue(colour);
