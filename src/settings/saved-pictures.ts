import { storage } from 'wxt/utils/storage';
import { LARGEST_PICTURES, type LargestPicture } from './largest-picture.ts';

/** As large as a 24-megapixel photograph in best JPEG quality: hardly a page shows larger ones. */
const UNLESS_CHOSEN: LargestPicture = 15;

const item = storage.defineItem<LargestPicture>('local:savedPictures', { fallback: UNLESS_CHOSEN, version: 1 });

/** What was chosen, or is so unless something is. */
export async function getLargestPicture(): Promise<LargestPicture> {
  const stored = await item.getValue();
  return LARGEST_PICTURES.includes(stored) ? stored : UNLESS_CHOSEN;
}

export const setLargestPicture = (megabytes: LargestPicture): Promise<void> => item.setValue(megabytes);

/** Calls back after each choice, here or elsewhere, until `signal` aborts. */
export function watchLargestPicture(onChange: () => void, signal: AbortSignal): void {
  signal.addEventListener('abort', item.watch(onChange), { once: true });
}

/** As the library takes it: bytes. */
export const getLargestPictureBytes = async (): Promise<number> => (await getLargestPicture()) * 1024 * 1024;
