import { rewriteCss } from './rewrite-css.ts';

/** Where the file of an address is now; null where there is none. */
export type FilePlace = (address: string) => string | null;

/** Attributes that lead to files; those of links lead to pages. */
const FILES = ['src', 'poster', 'href', 'xlink:href', 'background'];

const SVG = 'http://www.w3.org/2000/svg';

const LINKS = new Set(['a', 'area', 'use']);

/** What pictures and styles may hold by themselves. */
const DATA = /^data:(?:image|font|application)\//i;

/**
 * Puts the files of a sanitized snapshot where its elements and styles name them, also within what were shadow roots; what is not there goes. After that
 * it asks nobody for anything by itself: `place` alone says where a file is. Links open elsewhere, and tell nobody where they were.
 */
export function placeSnapshotFiles(root: ParentNode, place: FilePlace): void {
  const local = (address: string): string | null =>
    DATA.test(address) || address.startsWith('#') ? address : placed(address, place);
  for (const element of root.querySelectorAll('*')) {
    const name = element.localName;
    if (name === 'template') placeSnapshotFiles((element as HTMLTemplateElement).content, place);
    else if (name === 'style') element.textContent = rewriteCss(element.textContent ?? '', local);
    if (!element.hasAttributes()) continue;
    // Drawings have declarations in attributes of their own names (https://www.w3.org/TR/SVG2/styling.html#PresentationAttributes).
    for (const attribute of element.namespaceURI === SVG ? element.getAttributeNames() : ['style']) {
      const declared = element.getAttribute(attribute);
      if (declared?.includes('(')) element.setAttribute(attribute, rewriteCss(declared, local));
    }
    if (LINKS.has(name)) {
      if (name !== 'use') settleLink(element);
      continue;
    }
    for (const attribute of FILES) {
      const address = element.getAttribute(attribute);
      if (address === null) continue;
      const here = local(address);
      if (here === null || here.startsWith('#')) element.removeAttribute(attribute);
      else element.setAttribute(attribute, here);
    }
  }
}

/** A part of a drawing is named after its file. */
function placed(address: string, place: FilePlace): string | null {
  const [file = '', part] = address.split('#');
  const here = place(file);
  return here === null || part === undefined ? here : `${here}#${part}`;
}

function settleLink(link: Element): void {
  const address = link.getAttribute('href') ?? '';
  if (address.startsWith('#')) return;
  // A snapshot of ours has whole addresses; another may lead wherever it is opened.
  for (const name of ['href', 'xlink:href'])
    if (!/^(?:https?:|mailto:)/i.test(link.getAttribute(name) ?? '')) link.removeAttribute(name);
  link.setAttribute('target', '_blank');
  link.setAttribute('rel', 'noopener noreferrer');
  link.setAttribute('referrerpolicy', 'no-referrer');
}
