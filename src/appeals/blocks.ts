import { noteField, settleForm } from './form-fields.ts';
import { noteText } from './text-boxes.ts';
import { readable, readWords, type Words } from './words.ts';

/** A line or paragraph of the page: inline content that stands together, between the borders of blocks and line breaks. */
export interface Block {
  index: number;
  /** In document order; never empty. */
  texts: Text[];
  text: string;
  words: Words;
  /** In words; see `Words.length`. */
  length: number;
  /** The block element it stands in directly. */
  container: Box;
  /** Links and buttons that hold text of it. */
  links: Link[];
  /** All of its text stands in bold or italics. */
  stressed: boolean;
  hidden: boolean;
}

/** A link or button. */
export interface Link {
  /** Empty for a button. */
  address: string;
  /** Characters of the block that stand in it. */
  length: number;
  button: boolean;
}

/** A block element that holds text, with the blocks in it: those from `first` up to, not including, `end`. */
export interface Box {
  element: Element;
  /** The element's name. */
  tag: string;
  parent: Box | null;
  depth: number;
  first: number;
  end: number;
  /** Words in it. */
  length: number;
  hidden: boolean;
  /** It is, or stands in, what leads about the site. */
  menu: boolean;
  /** It holds a field for an e-mail address, and not beside one for a text of one's own: nothing is sent to who comments or writes. */
  emailField: boolean;
  /** It holds a field for a text of one's own. Forms are asked once, when they are closed. */
  textField: boolean;
  fields: number;
  /** It holds most of the page's paragraphs; see `noteText`. */
  text: boolean;
}

/** What an element is to the walk; none of these: it stands in a line. */
const BOX = 1;
const STRESS = 2;
const LINK = 4;
const BREAK = 8;
const FIELD = 16;
const UNREAD = 32;

const KINDS = new Map<string, number>();
for (const [kind, names] of [
  [
    BOX,
    'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
      'footer form h1 h2 h3 h4 h5 h6 header hgroup label legend li main menu nav ol p pre search section ' +
      'summary table tbody td tfoot th thead tr ul',
  ],
  [STRESS, 'b strong em i'],
  [LINK, 'a button'],
  [BREAK, 'br hr'],
  [FIELD, 'input'],
  [UNREAD, 'script style template noscript textarea select option svg math iframe object video audio'],
] as const)
  for (const name of names.split(' ')) KINDS.set(name, (KINDS.get(name) ?? 0) | kind);

/** What leads about the site. "Support us" among its entries is a way to a page, not a passage that asks. */
const MENU_ROLE = /^(?:navigation|menu|menubar)$/;

/**
 * The text blocks of a document in order, and the boxes they stand in, outer before inner. Walks once, without recursion;
 * links and containers are known by their elements, so that what is found can be marked.
 */
export function readBlocks(root: Element): { blocks: Block[]; boxes: Box[] } {
  const blocks: Block[] = [];
  const boxes: Box[] = [];
  let texts: Text[] = [];
  let links: Link[] = [];
  let plain = 0;
  const openBox = (element: Element, tag: string, parent: Box | null): Box => {
    const bare = !element.hasAttributes();
    const box: Box = {
      element,
      tag,
      parent,
      depth: parent ? parent.depth + 1 : 0,
      first: blocks.length,
      end: blocks.length,
      length: 0,
      hidden: parent?.hidden === true || (!bare && isHidden(element)),
      menu: parent?.menu === true || isMenu(element, tag, bare),
      emailField: false,
      textField: false,
      fields: 0,
      text: false,
    };
    boxes.push(box);
    return box;
  };
  let box = openBox(root, root.localName, null);
  // The elements that are open where the walk stands, with their kinds; the links, and how many bold or italic ones, among them.
  const opened: Node[] = [root];
  const kinds: number[] = [0];
  const open: Link[] = [];
  let stresses = 0;

  const flush = () => {
    if (texts.length > 0) {
      const text = readable(texts.length === 1 && texts[0] ? texts[0].data : texts.map((node) => node.data).join(''));
      if (text !== '') {
        const words = readWords(text);
        blocks.push({
          index: blocks.length,
          texts,
          text,
          words,
          length: words.length,
          container: box,
          links,
          stressed: plain === 0,
          hidden: box.hidden,
        });
      }
      texts = [];
      links = [];
      plain = 0;
    }
  };
  const leave = () => {
    opened.pop();
    const kind = kinds.pop() ?? 0;
    if (kind === 0) return;
    if (kind & LINK) open.pop();
    if (kind & STRESS) stresses--;
    if (!(kind & BOX) || !box.parent) return;
    flush();
    if (box.tag === 'form') settleForm(boxes, box, blocks.length);
    close(box, blocks);
    box = box.parent;
  };

  // What is open is known, so that no node is asked for its parent: calls into the browser are what this takes its time with.
  let node: Node | null = root.firstChild;
  for (;;) {
    while (!node && opened.length > 1) {
      node = opened[opened.length - 1]?.nextSibling ?? null;
      leave();
    }
    if (!node) break;
    const at: Node = node;
    const type = at.nodeType;
    if (type !== 1) {
      node = at.nextSibling;
      if (type !== 3) continue;
      const text = at as Text;
      const { data } = text;
      const said = /\S/.test(data);
      if (said || texts.length > 0) {
        texts.push(text);
        if (said && stresses === 0) plain++;
        const link = open.at(-1);
        if (link && said) {
          // A link that goes on after a border of blocks is a link of each block.
          const own = links.at(-1)?.address === link.address ? links.at(-1) : undefined;
          if (own) own.length += data.length;
          else links.push({ ...link, length: data.length });
        }
      }
      continue;
    }
    const element = at as Element;
    const name = element.localName;
    const kind = KINDS.get(name) ?? 0;
    if (kind & (BREAK | FIELD | UNREAD)) {
      if (kind & BREAK) flush();
      else if (kind & FIELD) noteField(element, box);
      else if (name === 'textarea') box.textField = true;
      node = at.nextSibling;
    } else {
      opened.push(element);
      kinds.push(kind);
      node = at.firstChild;
      if (kind === 0) continue;
      if (kind & BOX) {
        flush();
        box = openBox(element, name, box);
      }
      if (kind & LINK) open.push({ address: element.getAttribute('href') ?? '', length: 0, button: name === 'button' });
      if (kind & STRESS) stresses++;
    }
  }
  flush();
  while (box.parent) {
    close(box, blocks);
    box = box.parent;
  }
  close(box, blocks);
  noteText(blocks);
  return { blocks, boxes: boxes.filter(({ first, end }) => end > first) };
}

/** Sums are carried outwards, so that each block is counted once in each level. */
function close(box: Box, blocks: readonly Block[]): void {
  box.end = blocks.length;
  for (let i = blocks.length - 1; i >= box.first && blocks[i]?.container === box; i--)
    box.length += blocks[i]?.length ?? 0;
  if (!box.parent) return;
  box.parent.length += box.length;
  box.parent.emailField ||= box.emailField;
  box.parent.textField ||= box.textField;
  box.parent.fields += box.fields;
}

function isMenu(element: Element, tag: string, bare: boolean): boolean {
  return tag === 'nav' || tag === 'menu' || (!bare && MENU_ROLE.test(element.getAttribute('role') ?? ''));
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden/i.test(style.slice(0, 500));
}
