import { storage } from 'wxt/utils/storage';

/** Whether Colophon remembers what sites repeat under several articles; on when never chosen. */
export const siteMemorySwitch = storage.defineItem<boolean>('local:siteMemory', { fallback: true, version: 1 });

/** Whether it does now. */
export function isSiteMemoryOn(): Promise<boolean> {
  return siteMemorySwitch.getValue();
}
