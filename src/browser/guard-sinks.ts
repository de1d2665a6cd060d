import { isParsingInert } from '../html/inert-parsing.ts';

/** The browser's own part in Trusted Types (https://w3c.github.io/trusted-types/), where it has one. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: {
      createHTML(html: string, type: string, sink: string): string | null;
      createScriptURL(address: string): string | null;
    },
  ): unknown;
}

/** Parses into a document that is never shown, runs nothing and loads nothing. */
const INERT = 'DOMParser parseFromString';

/** What Readability does in the copy of a page that it works in. */
const READABILITYS = 'Element innerHTML';

/** What the frame begins with that shows whole pages; they are put there as nodes. */
const EMPTY_PAGE = '<!DOCTYPE html>';

const mayBecomeHtml = (html: string, sink: string): boolean =>
  sink === INERT || (sink === READABILITYS && isParsingInert()) || html === EMPTY_PAGE;

/**
 * States the one policy by which strings become more than text in this page of the extension: they may be parsed into inert documents, and
 * start workers that are the extension's own. Where the page's policy demands it (`require-trusted-types-for`), all else that would make HTML
 * or a script of a string throws. DOMPurify has its own policy for its own inert document.
 */
export function guardSinks(): void {
  (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('default', {
    createHTML: (html, _type, sink) => (mayBecomeHtml(html, sink) ? html : null),
    createScriptURL: (address) => (new URL(address, location.href).origin === location.origin ? address : null),
  });
}
