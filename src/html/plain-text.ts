/** Elements that begin and end a line of their own. Table cells do not: they are parts of a row's line. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol optgroup option p pre search section ' +
    'summary table tbody tfoot thead tr ul'
  ).split(' '),
);

/** White space that is not one plain space. */
const UNEVEN = /\s{2,}|[^\S ]/g;

/** Elements whose text is no text of the page. */
const UNREAD = new Set(['script', 'style', 'template', 'noscript', 'head', 'title', 'textarea', 'select']);

/**
 * The text below (and in) a node: each block on lines of its own, `<br>` a line break, white space within a line collapsed,
 * no empty lines, none around the whole. Walks without recursion; asks for no style.
 */
export function plainText(root: Node): string {
  const parts: string[] = [];
  let node: Node | null = root;
  while (node) {
    const open: boolean = enter(node, parts);
    if (open && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      leave(node, parts);
      node = node.parentNode;
    }
    if (!node || node === root) break;
    leave(node, parts);
    node = node.nextSibling;
  }
  return parts
    .join('')
    .split('\n')
    .map((line) => line.replace(UNEVEN, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Writes what stands before a node's children, and says whether these are to be read. */
function enter(node: Node, parts: string[]): boolean {
  if (node.nodeType === 3 || node.nodeType === 4) {
    parts.push((node.nodeValue ?? '').replace(UNEVEN, ' '));
    return false;
  }
  if (node.nodeType !== 1) return node.nodeType === 9 || node.nodeType === 11;
  const name = (node as Element).localName;
  if (UNREAD.has(name)) return false;
  if (name === 'br' || BLOCKS.has(name)) parts.push('\n');
  else if (name === 'td' || name === 'th') parts.push(' ');
  return true;
}

function leave(node: Node, parts: string[]): void {
  if (node.nodeType !== 1) return;
  const name = (node as Element).localName;
  if (BLOCKS.has(name)) parts.push('\n');
  else if (name === 'td' || name === 'th') parts.push(' ');
}
