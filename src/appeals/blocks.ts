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
  /** It holds a field for an e-mail address. */
  emailField: boolean;
  fields: number;
}

const BLOCK_ELEMENTS = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup label legend li main menu nav ol p pre search section ' +
    'summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

const STRESS = new Set('b strong em i'.split(' '));

/** What leads about the site. "Support us" among its entries is a way to a page, not a passage that asks. */
const MENU_ROLE = /^(?:navigation|menu|menubar)$/;

const UNREAD = new Set(
  'script style template noscript textarea select option svg math iframe object video audio'.split(' '),
);

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
  let box: Box = openBox(root, null, 0);
  boxes.push(box);
  // The links, and how many bold or italic elements, that are open where the walk stands.
  const open: { element: Element; link: Link }[] = [];
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
  const leave = (element: Element) => {
    if (open.at(-1)?.element === element) open.pop();
    if (STRESS.has(element.localName)) stresses--;
    if (box.element !== element || !box.parent) return;
    flush();
    close(box, blocks);
    box = box.parent;
  };

  let node: Node | null = root.firstChild;
  while (node) {
    let entered = false;
    if (node.nodeType === 3) {
      const text = node as Text;
      const said = /\S/.test(text.data);
      if (said || texts.length > 0) {
        texts.push(text);
        if (said && stresses === 0) plain++;
        const link = open.at(-1)?.link;
        if (link && said) {
          // A link that goes on after a border of blocks is a link of each block.
          const own = links.at(-1)?.address === link.address ? links.at(-1) : undefined;
          if (own) own.length += text.data.length;
          else links.push({ ...link, length: text.data.length });
        }
      }
    } else if (node.nodeType === 1) {
      const element = node as Element;
      const name = element.localName;
      if (name === 'br' || name === 'hr') flush();
      else if (name === 'input') noteField(element, box);
      else if (!UNREAD.has(name)) {
        entered = true;
        if (BLOCK_ELEMENTS.has(name)) {
          flush();
          box = openBox(element, box, blocks.length);
          boxes.push(box);
        }
        if (name === 'a' || name === 'button')
          open.push({
            element,
            link: { address: element.getAttribute('href') ?? '', length: 0, button: name === 'button' },
          });
        if (STRESS.has(name)) stresses++;
      }
    }
    if (entered && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (entered) leave(node as Element);
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && node !== root) leave(node as Element);
    }
    node = node && node !== root ? node.nextSibling : null;
  }
  flush();
  while (box.parent) {
    close(box, blocks);
    box = box.parent;
  }
  close(box, blocks);
  return { blocks, boxes: boxes.filter(({ first, end }) => end > first) };
}

function openBox(element: Element, parent: Box | null, first: number): Box {
  const tag = element.localName;
  const bare = !element.hasAttributes();
  return {
    element,
    tag,
    parent,
    depth: parent ? parent.depth + 1 : 0,
    first,
    end: first,
    length: 0,
    hidden: (parent?.hidden ?? false) || (!bare && isHidden(element)),
    menu:
      (parent?.menu ?? false) ||
      tag === 'nav' ||
      tag === 'menu' ||
      (!bare && MENU_ROLE.test(element.getAttribute('role') ?? '')),
    emailField: false,
    fields: 0,
  };
}

/** Sums are carried outwards, so that each block is counted once in each level. */
function close(box: Box, blocks: readonly Block[]): void {
  box.end = blocks.length;
  for (let i = blocks.length - 1; i >= box.first && blocks[i]?.container === box; i--)
    box.length += blocks[i]?.length ?? 0;
  if (!box.parent) return;
  box.parent.length += box.length;
  box.parent.emailField ||= box.emailField;
  box.parent.fields += box.fields;
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden/i.test(style.slice(0, 500));
}

function noteField(field: Element, box: Box): void {
  const type = field.getAttribute('type')?.toLowerCase() ?? 'text';
  if (type === 'hidden' || type === 'search') return;
  box.fields++;
  const hints = ['name', 'id', 'placeholder', 'autocomplete', 'aria-label'].map(
    (name) => field.getAttribute(name) ?? '',
  );
  if (type === 'email' || (type === 'text' && /e-?mail|correo|courriel|почт/i.test(hints.join(' ').slice(0, 300))))
    box.emailField = true;
}
