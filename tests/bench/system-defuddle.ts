import Defuddle from 'defuddle';
import type { System } from './system.ts';

/** Defuddle, without its asynchronous fall-backs, which ask the network. It has no detector, and what it removes it deletes. */
export const defuddle: System = {
  extract(document) {
    const url = document.URL;
    const parsed = new Defuddle(document.cloneNode(true) as Document, { url }).parse();
    const { title, author, published } = parsed;
    return { html: parsed.content, metadata: { title, byline: author, published }, appeals: [] };
  },
};
