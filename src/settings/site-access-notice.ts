import { storage } from 'wxt/utils/storage';

const saidItem = storage.defineItem<boolean>('local:siteAccessNoticeSaid', { fallback: false, version: 1 });

/** Whether the reader was told already that site access is withheld, and what that means. */
export const wasSiteAccessNoticeSaid = (): Promise<boolean> => saidItem.getValue();

/** Remembers that it was told. */
export const rememberSiteAccessNotice = (): Promise<void> => saidItem.setValue(true);
