import type { Block } from './blocks.ts';

/** Inline elements that keep their meaning outside the page. */
const KEPT = new Set('a strong b em i u s small sub sup mark code q cite abbr'.split(' '));

/** Labels and buttons of a form say nothing once the form is not there. Longer ones are text: what one consents to. In words. */
const LONGEST_LABEL = 6;

/** A form with more text than this beside the appeal is one that the whole page stands in, as some servers build them; its buttons are the page's. Characters. */
const MOST_BESIDE = 400;

function isFormPart(block: Block, isOwn: (form: Element) => boolean): boolean {
  if (block.length > LONGEST_LABEL) return false;
  return block.texts.every((text) => {
    if (text.data.trim() === '') return true;
    const part = text.parentElement?.closest('label, button, legend');
    const form = part?.closest('form');
    return form != null && part?.closest('a[href]') === null && isOwn(form);
  });
}

/** Tells the forms of an appeal from those around it. */
function ownForms(blocks: readonly Block[]): (form: Element) => boolean {
  let own = 0;
  for (const { texts } of blocks) for (const { data } of texts) own += data.trim().length;
  const known = new Map<Element, boolean>();
  return (form) => {
    const isOwn = known.get(form) ?? (form.textContent ?? '').replace(/\s+/g, ' ').length <= own * 2 + MOST_BESIDE;
    known.set(form, isOwn);
    return isOwn;
  };
}

/**
 * An appeal's blocks as HTML: headings, list items and paragraphs, emphasis and links kept, buttons that lead nowhere as plain text, labels and buttons of forms left out.
 * Built anew from text nodes, so nothing of the page's own markup comes along. Addresses are those of the prepared page, absolute.
 */
export function htmlOf(blocks: readonly Block[], document: Document): string {
  const root = document.createElement('div');
  let list: Element | null = null;
  const isOwn = ownForms(blocks);
  const saying = blocks.filter((block) => !isFormPart(block, isOwn));
  for (const block of saying.length > 0 ? saying : blocks) {
    const item = block.container.element.closest('li, h1, h2, h3, h4, h5, h6, blockquote');
    const name = item?.localName ?? 'p';
    if (name !== 'li') list = null;
    else if (!list) {
      list = document.createElement(item?.parentElement?.localName === 'ol' ? 'ol' : 'ul');
      root.append(list);
    }
    const element = document.createElement(name === 'li' ? 'li' : /^h\d$/.test(name) ? 'h3' : 'p');
    (list ?? root).append(element);
    writeInline(block, element, document);
  }
  return root.innerHTML;
}

/** Writes a block's text nodes with the inline elements around them; neighbours within one element share it. */
function writeInline(block: Block, target: Element, document: Document): void {
  let open: { source: Element; copy: Element }[] = [];
  for (const text of block.texts) {
    const chain: Element[] = [];
    for (let at = text.parentElement; at && at !== block.container.element; at = at.parentElement) {
      if (KEPT.has(at.localName)) chain.unshift(at);
    }
    // A button or block that is itself a link's content: the link stands outside the block.
    const link = block.container.element.closest('a[href]');
    if (link && !chain.includes(link)) chain.unshift(link);
    let shared = 0;
    while (shared < chain.length && open[shared]?.source === chain[shared]) shared++;
    open = open.slice(0, shared);
    for (const source of chain.slice(shared)) {
      const copy = document.createElement(source.localName);
      const address = source.getAttribute('href');
      if (source.localName === 'a' && address && !/^\s*javascript:/i.test(address)) copy.setAttribute('href', address);
      (open.at(-1)?.copy ?? target).append(copy);
      open.push({ source, copy });
    }
    (open.at(-1)?.copy ?? target).append(text.data.replace(/\s+/g, ' '));
  }
}
