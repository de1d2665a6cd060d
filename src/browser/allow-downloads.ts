import { browser } from 'wxt/browser';

/** The permission that backups need; nobody else has a use for it. */
const NEEDED = { permissions: ['downloads' as const] };

/** Whether the reader allowed downloads. */
export const mayDownload = (): Promise<boolean> => browser.permissions.contains(NEEDED);

/** Asks them to, in a click of theirs and before anything else; true at once where they did before. */
export const allowDownloads = (): Promise<boolean> => browser.permissions.request(NEEDED);
