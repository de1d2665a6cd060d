/**
 * A text from elsewhere as a part of words that differ by number. The library for those (`@wxt-dev/i18n`) parts their forms by ` | ` after it has
 * put the parts in: a site called “News | Town” would be taken for two forms. With other spaces it looks the same and is one.
 */
export const inPlural = (text: string): string => text.replaceAll(' | ', '\u00a0|\u00a0');
