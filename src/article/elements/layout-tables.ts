import { moveChildren } from '../../html/move-children.ts';

/** What only tables of data have. */
const OF_DATA = 'th, caption, thead, tfoot, col, colgroup, [headers], [scope]';

/** What stands in the cells of a table that lays a page out, and hardly in those of one with data. */
const OF_PAGE = 'table, h1, h2, h3, h4, h5, h6, ul, ol, dl, blockquote, figure, pre, hr, p + p';

/** A cell with more text than this is a column of a page. Characters. */
const LONGEST_CELL = 400;

/** Puts blocks in the place of tables that only lay out what is in them. Tables of data stay as they are. */
export function unwrapLayoutTables(content: Element): void {
  for (const table of [...content.getElementsByTagName('table')].reverse()) if (isLayout(table)) unwrapTable(table);
}

function isLayout(table: Element): boolean {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none') return true;
  if (role === 'table' || role === 'grid' || table.hasAttribute('summary') || table.querySelector(OF_DATA))
    return false;
  const rows = rowsOf(table);
  if (rows.length === 0) return (table.textContent ?? '').trim() === '';
  const most = Math.max(...rows.map((row) => row.children.length));
  const cells = rows.flatMap((row) => [...row.children]);
  const isPage = cells.some((cell) => (cell.textContent ?? '').length > LONGEST_CELL || cell.querySelector(OF_PAGE));
  if (most <= 1) return isPage || rows.length === 1 || cells.some((cell) => cell.querySelector('p, div, img'));
  // Pictures or columns side by side: one row has nothing to compare.
  if (rows.length === 1) return isPage || cells.some((cell) => cell.querySelector('p, img'));
  return (
    isPage && most <= 3 && cells.filter((cell) => (cell.textContent ?? '').trim() !== '').length <= rows.length * 1.5
  );
}

const rowsOf = (table: Element): Element[] =>
  [...table.children].flatMap((part) =>
    part.localName === 'tr' ? [part] : [...part.children].filter(({ localName }) => localName === 'tr'),
  );

/** Each cell becomes a block. */
function unwrapTable(table: Element): void {
  const blocks: Element[] = [];
  for (const part of [...table.children].flatMap((child) =>
    child.localName === 'caption'
      ? [child]
      : rowsOf(table).length > 0 && child.localName !== 'tr'
        ? [...child.children]
        : [child],
  ))
    for (const cell of part.localName === 'tr' ? part.children : [part]) {
      const block = table.ownerDocument.createElement('div');
      if (cell.id) block.id = cell.id;
      moveChildren(cell, block);
      if (block.hasChildNodes()) blocks.push(block);
    }
  table.replaceWith(...blocks);
}
