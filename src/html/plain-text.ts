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
  // What is open, with what stands at its end: no node is asked twice, nor for its parent.
  const opened: Node[] = [];
  const ends: string[] = [];
  let node: Node | null = root;
  while (node) {
    const type = node.nodeType;
    let inner: Node | null = null;
    if (type === 3 || type === 4) parts.push((node.nodeValue ?? '').replace(UNEVEN, ' '));
    else if (type === 1) {
      const name = (node as Element).localName;
      if (!UNREAD.has(name)) {
        const border = BLOCKS.has(name) ? '\n' : name === 'td' || name === 'th' ? ' ' : '';
        if (border !== '' || name === 'br') parts.push(border || '\n');
        inner = node.firstChild;
        if (inner) {
          opened.push(node);
          ends.push(border);
        } else if (border !== '') parts.push(border);
      }
    } else if (type === 9 || type === 11) {
      inner = node.firstChild;
      if (inner) {
        opened.push(node);
        ends.push('');
      }
    }
    if (inner) {
      node = inner;
      continue;
    }
    if (opened.length === 0) break;
    node = node.nextSibling;
    while (!node && opened.length > 0) {
      const done = opened.pop();
      const end = ends.pop();
      if (end) parts.push(end);
      node = opened.length > 0 ? (done?.nextSibling ?? null) : null;
    }
  }
  const lines: string[] = [];
  for (const written of parts.join('').split('\n')) {
    if (written === '') continue;
    const line = (written.includes('  ') ? written.replace(UNEVEN, ' ') : written).trim();
    if (line !== '') lines.push(line);
  }
  return lines.join('\n');
}
