import { isProbablyReaderable, Readability } from '@mozilla/readability';
import type { System } from './system.ts';

/** Mozilla Readability as its manual says to use it: on a copy of the page. */
export const readability: System = {
  extract(document) {
    const parsed = new Readability(document.cloneNode(true) as Document).parse();
    if (!parsed) return null;
    const { content, title = null, byline = null, publishedTime: published = null } = parsed;
    return { html: content ?? '', metadata: { title, byline, published }, appeals: [] };
  },
  detect: (document) => isProbablyReaderable(document),
};
