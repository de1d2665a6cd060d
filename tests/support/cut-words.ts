import type { Page } from '@playwright/test';

/** Words of the interface that a page does not show whole, each with what cuts it. Those of the pseudo-language are known by their brackets; of others, `isAll` takes every text. */
export const cutWords = (page: Page, isAll = false): Promise<string[]> =>
  page.evaluate((all) => {
    const found: string[] = [];
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth > clientWidth + 1) found.push(`The page is ${scrollWidth} wide in ${clientWidth}.`);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
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
      let isScrolled = false;
      for (let at: Element | null = parent; at && at !== document.body; at = at.parentElement) {
        const { overflowX, overflowY, position, textOverflow, webkitLineClamp } = getComputedStyle(at);
        if (all && (textOverflow === 'ellipsis' || webkitLineClamp !== 'none')) break;
        const box = at.getBoundingClientRect();
        const isCut =
          (/hidden|clip/.test(overflowX) && (left < box.left - 1 || right > box.right + 1)) ||
          (/hidden|clip/.test(overflowY) && (top < box.top - 2 || bottom > box.bottom + 2));
        if (isCut) found.push(`“${words.slice(0, 60)}” by ${at.localName}.${at.className}`);
        isScrolled = /auto|scroll/.test(overflowX + overflowY);
        if (isCut || isScrolled || position === 'fixed') break;
      }
      if (!isScrolled && (right > clientWidth + 1 || left < -1))
        found.push(`“${words.slice(0, 60)}” goes beyond the page`);
    }
    return [...new Set(found)];
  }, isAll);
