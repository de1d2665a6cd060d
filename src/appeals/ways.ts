import type { Block } from './blocks.ts';

/** Titles of other articles are longer, and are read. In words. */
const LONGEST_WAY = 12;

/** What a way asks by itself, in logits: nothing. Below what the neighbours of a block are looked at for. */
export const WAY = -4;

/**
 * Whether a block only leads about the site: an entry of a menu, or a line that is nothing but links to pages. Two thirds of
 * the blocks of a page are of this kind, so they are told first, and what they might say is not weighed.
 */
export function leadsAbout({ container, length, links, text }: Block): boolean {
  if (container.menu) return true;
  if (links.length === 0 || length > LONGEST_WAY) return false;
  let linked = 0;
  for (const { address, length, button } of links) {
    // A button, and a link that leads nowhere, do something on this page.
    if (button || address === '' || address.startsWith('#')) return false;
    linked += length;
  }
  return linked > text.length * 0.7;
}
