import type { PreparedPage } from '../article/prepared-page.ts';
import { type FoundAppeal, PART_ATTRIBUTE } from './found-appeal.ts';

/**
 * Marks the found appeals in the prepared page so that they are known again in what Readability makes of it. Each text node gets
 * an inline wrapper of its own: Readability drops the attributes of block elements that it turns into others, and keeps those of spans.
 */
export function markAppeals(page: PreparedPage, found: readonly FoundAppeal[]): void {
  for (const { id, places } of found) {
    for (const { blocks, pictures } of places) {
      for (const { texts } of blocks) for (const text of texts) if (text.data !== '') wrap(text, id, page.document);
      for (const picture of pictures) wrap(picture, id, page.document);
    }
  }
}

function wrap(node: ChildNode, id: string, document: Document): void {
  const part = document.createElement('span');
  part.setAttribute(PART_ATTRIBUTE, id);
  node.replaceWith(part);
  part.append(node);
}
