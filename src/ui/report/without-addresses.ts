/**
 * A message of the browser, or a stack, without the addresses and paths that it names. Of the extension's own files the name stays: it says where something
 * went wrong, and is the same for everybody.
 */
export const withoutAddresses = (text: string): string =>
  text
    .replace(/\b(?:chrome|moz|safari-web)-extension:\/\/[^/\s]*\/([^\s)?#"']*)[^\s)"']*/gi, (_, file: string) => file)
    // What ends a sentence or closes a bracket around it is no part of an address.
    .replace(/\b(?:[a-z][a-z0-9+.-]*:\/\/|data:|blob:|mailto:)[^\s"'“”]*?(?=[).,;:]*(?:[\s"'“”]|$))/gi, '[address]');
