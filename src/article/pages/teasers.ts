import { collapse, PROSE, UNREAD } from './beside-text.ts';
import { textBeside } from './text-beside.ts';

/** So many headings that are links, each over words of the text, make a list of other stories. */
const FEWEST = 3;

/** More headings of a page, and more pieces of text after each, are not looked at. */
const MOST = { headings: 200, looked: 12 };

const HEADINGS = 'h1, h2, h3, h4';

/**
 * Whether what was found to be a page's text is made of teasers: their headings are nothing but links to other pages of the site. The
 * page is asked, since the text may have lost them. `text` has its white space collapsed.
 */
export function isMadeOfTeasers(document: Document, url: string, text: string): boolean {
  const { origin, pathname } = new URL(url);
  let teasers = 0;
  for (const heading of [...document.querySelectorAll(HEADINGS)].slice(0, MOST.headings)) {
    const link = heading.querySelector('a[href]') ?? heading.closest('a[href]');
    const href = link?.getAttribute('href') ?? '';
    if (!link || !URL.canParse(href, url) || collapse(link.textContent) !== collapse(heading.textContent)) continue;
    const there = new URL(href, url);
    if (there.origin !== origin || there.pathname === pathname) continue;
    if (headsText(heading, text) && ++teasers >= FEWEST) return true;
  }
  return false;
}

/** Whether the words below a heading, up to the next one, are of the text. */
function headsText(heading: Element, text: string): boolean {
  const root = heading.ownerDocument.body ?? heading;
  let node: Node | null = heading;
  for (let looked = 0; looked < MOST.looked; ) {
    node = textBeside(node, 'after', root);
    const parent = node?.parentElement;
    if (!node || !parent) return false;
    if (heading.contains(node) || parent.closest(UNREAD)) continue;
    if (parent.closest(HEADINGS)) return false;
    const value = collapse(node.nodeValue);
    if (value === '') continue;
    looked++;
    if (value.length >= PROSE) return text.includes(value);
  }
  return false;
}
