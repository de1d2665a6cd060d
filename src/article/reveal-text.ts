/** A hidden box with more than this share of a page's text is the page: hidden only until its scripts show it. */
const MOST_OF_PAGE = 0.6;

/** What may hide a box; asked for one by one, which is quicker than all together. */
const HIDING = ['[hidden]', '[style*="display"]', '[style*="visibility"]', '[aria-hidden="true"]'];

/**
 * Shows what a page hides until its scripts have run, in a prepared document (a page saved or read before then): a box that
 * holds most of its text. What is hidden beside the text stays hidden.
 */
export function revealText(prepared: Document): void {
  if (prepared.body.hasAttribute('hidden')) prepared.body.removeAttribute('hidden');
  const hidden = HIDING.flatMap((selector) => [...prepared.querySelectorAll<HTMLElement>(selector)]);
  if (hidden.length === 0) return;
  let whole: number | undefined;
  for (const box of hidden) {
    // Most are icons, with nothing in them.
    if (!box.firstChild) continue;
    whole ??= (prepared.body.textContent ?? '').length;
    if ((box.textContent ?? '').length <= MOST_OF_PAGE * whole) continue;
    box.removeAttribute('hidden');
    box.removeAttribute('aria-hidden');
    box.style.removeProperty('display');
    box.style.removeProperty('visibility');
  }
}
