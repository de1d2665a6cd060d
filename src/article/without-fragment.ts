/** An address without its fragment: going to an anchor of a page leaves the article as it is. Fragments that are routes (`#/`, `#!`) count. */
export const withoutFragment = (address: string): string => address.replace(/#(?![/!]).*$/s, '');
