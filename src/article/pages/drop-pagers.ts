/** Longer rows, in letters, are lists of contents, and stay. */
const LONGEST_ROW = 60;

/** More links to pages than this are not looked at: hostile pages have no end of them. */
const MOST_LINKS = 200;

/** What a row may stand in. */
const MAY_HOLD = /^(?:div|section|main|article|body)$/;

/** What is to be seen although it has no letters. */
const VISIBLE = 'img, video, audio, table, math';

const letters = (text: string | null): number => (text ?? '').replace(/[^\p{L}]+/gu, '').length;

/**
 * Takes out of a content the rows of numbers and arrows that only lead to the pages of the article. `isPage` knows their addresses. A row
 * that says anything besides its links, or a link between words, stays.
 */
export function dropPagers(content: Element, isPage: (address: string) => boolean): void {
  const leads = (link: Element): boolean => isPage(link.getAttribute('href') ?? '');
  for (const link of [...content.querySelectorAll('a[href]')].filter(leads).slice(0, MOST_LINKS)) {
    let row: Element | null = null;
    for (let box: Element | null = link; box && box !== content; box = box.parentElement) {
      const links = box === link ? [link] : [...box.querySelectorAll('a[href]')];
      const linked = links.filter(leads).reduce((sum, one) => sum + letters(one.textContent), 0);
      // Beside the links stands the number of the page itself, which is no letter.
      if (linked > LONGEST_ROW || letters(box.textContent) > linked) break;
      if (!links.every(leads) || box.querySelector(VISIBLE)) break;
      row = box;
    }
    if (row && (row !== link || MAY_HOLD.test(row.parentElement?.localName ?? ''))) row.remove();
  }
}
