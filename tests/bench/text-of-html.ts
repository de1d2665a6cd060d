/** Elements that begin and end a line of text. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol optgroup option p pre search section summary table tbody td ' +
    'tfoot th thead tr ul'
  ).split(' '),
);

/** Elements whose text nobody reads. */
const UNREAD = new Set(['script', 'style', 'noscript', 'template', 'head']);

/**
 * The text of extracted HTML, block boundaries and `<br>` as line breaks: the same reading for every system. An appeal's marker
 * element gives no text.
 */
export function textOfHtml(html: string): string {
  const parts: string[] = [];
  const walk = (node: Node): void => {
    if (node.nodeType === 3) {
      parts.push(node.nodeValue ?? '');
      return;
    }
    if (node.nodeType !== 1) return;
    const name = (node as Element).localName;
    if (UNREAD.has(name) || (node as Element).hasAttribute('data-colophon-appeal')) return;
    const isBlock = BLOCKS.has(name) || name === 'br';
    if (isBlock) parts.push('\n');
    for (let child = node.firstChild; child; child = child.nextSibling) walk(child);
    if (isBlock) parts.push('\n');
  };
  walk(new DOMParser().parseFromString(html, 'text/html').body);
  return parts
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\n ]*/g, '\n')
    .trim();
}
