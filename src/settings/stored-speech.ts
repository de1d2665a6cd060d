import { storage } from 'wxt/utils/storage';
import { checkSpeech, type ReadingSpeech } from './reading-speech.ts';

const item = storage.defineItem<Partial<ReadingSpeech>>('local:readingSpeech', { fallback: {}, version: 1 });

/** How articles were read aloud last. */
export async function getSpeech(): Promise<ReadingSpeech> {
  return checkSpeech(await item.getValue());
}

export const setSpeech = (speech: ReadingSpeech): Promise<void> => item.setValue(speech);
