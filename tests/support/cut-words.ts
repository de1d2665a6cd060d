import type { Page } from '@playwright/test';

/**
 * Words of the interface that the page below does not show whole, each with what cuts it. Those of the pseudo-language are known by their
 * brackets; of others, `all` takes every text. Its text is sent to pages, so it names nothing but `document`.
 */
export function findCutWords(all: boolean): string[] {
  const view = document.defaultView;
  if (!view) throw new Error('The document stands in no window.');
  const found: string[] = [];
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth > clientWidth + 1) found.push(`The page is ${scrollWidth} wide in ${clientWidth}.`);
  const walker = document.createTreeWalker(document.body, view.NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const words = (text.nodeValue ?? '').trim();
    const parent = text.parentElement;
    if (words === '' || !parent || !(all || words.includes('⟧'))) continue;
    if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const { left, right, top, bottom, width } = range.getBoundingClientRect();
    // What is there for screen readers alone is one pixel wide.
    if (width === 0 || parent.closest('.unseen, [class*="visually-hidden"]')) continue;
    let isWithin = false;
    for (let at: Element | null = parent; at && at !== document.body; at = at.parentElement) {
      const { overflowX, overflowY, position, textOverflow, webkitLineClamp } = view.getComputedStyle(at);
      // What ends in three dots by intent ends there.
      isWithin = all && (textOverflow === 'ellipsis' || webkitLineClamp !== 'none');
      if (isWithin) break;
      const box = at.getBoundingClientRect();
      const isCut =
        (/hidden|clip/.test(overflowX) && (left < box.left - 1 || right > box.right + 1)) ||
        (/hidden|clip/.test(overflowY) && (top < box.top - 2 || bottom > box.bottom + 2));
      if (isCut) found.push(`“${words.slice(0, 60)}” by ${at.localName}.${at.className}`);
      isWithin = /auto|scroll/.test(overflowX + overflowY);
      if (isCut || isWithin || position === 'fixed') break;
    }
    if (!isWithin && (right > clientWidth + 1 || left < -1)) found.push(`“${words.slice(0, 60)}” goes beyond the page`);
  }
  return [...new Set(found)];
}

/** The same of a page in Chromium. */
export const cutWords = (page: Page, isAll = false): Promise<string[]> => page.evaluate(findCutWords, isAll);
