import { browser } from 'wxt/browser';

/** Whether this page of the extension stands in a private window. Only Firefox lets it be opened there. */
export const isPrivatePage = (): boolean => browser.extension.inIncognitoContext;
