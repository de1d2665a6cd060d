/** Boxes that are folded on the page, and their backdrops, have this attribute. Its value is that of the script that set it, so that each takes back only its own. */
export const FOLDED_ATTRIBUTE = 'data-colophon-folded';

/** `html` or `body` whose scrolling is freed has this attribute, with the same value; and with the word `fixed` where the page pinned it to the window. */
export const FREED_ATTRIBUTE = 'data-colophon-freed';

/**
 * All that folding on the page does to how it looks. The sheet is the user's, so that no rule of the page outdoes it, and
 * stands apart from the page's own: only the attributes touch the page. `visible` on `html` and `body` gives scrolling
 * back to the window, whatever either had.
 */
export const FOLD_STYLE = `
[${FOLDED_ATTRIBUTE}] { display: none !important; }
[${FREED_ATTRIBUTE}] { overflow-y: visible !important; touch-action: auto !important; }
[${FREED_ATTRIBUTE}~="fixed"] { position: relative !important; inset: auto !important; overflow: visible !important; }
`;
