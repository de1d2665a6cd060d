import type { StrictContent } from './strict-content.ts';

/** Cells that one cell may span, as the sanitizer has it. */
const SPAN = /^(?:[1-9]\d{0,2}|1000)$/;
const SCOPE = /^(?:row|col|rowgroup|colgroup)$/;

const isNamed = (node: Node | undefined, ...names: string[]): node is Element =>
  node instanceof Element && names.includes(node.localName);

/** A table: caption, head, bodies, foot; rows that hold cells alone. One without any row is what stands in it. */
export function strictTable(chapter: StrictContent, out: Element, source: Element): void {
  const parts = [...source.children];
  const rows = [...source.querySelectorAll('tr')].filter((row) => row.closest('table') === source && hasCells(row));
  if (rows.length === 0) {
    chapter.anchor(out, source);
    chapter.flow(
      out,
      [...source.querySelectorAll('caption, th, td, tr, thead, tbody, tfoot')].length === 0
        ? source.childNodes
        : [...source.querySelectorAll('caption')].flatMap((one) => [...one.childNodes]),
    );
    return;
  }
  chapter.within(out, 'table', source, (table) => {
    if (table === out) {
      for (const row of rows)
        chapter.flow(
          out,
          [...row.children].flatMap((cell) => [...cell.childNodes]),
        );
      return;
    }
    const caption = parts.find((part) => isNamed(part, 'caption'));
    if (caption && caption.textContent.trim() !== '')
      chapter.phrasing(chapter.element(table, 'caption', caption), caption.childNodes);
    const [head] = parts.filter((part) => isNamed(part, 'thead') && rows.some((row) => part.contains(row)));
    const [foot] = parts.filter((part) => isNamed(part, 'tfoot') && rows.some((row) => part.contains(row)));
    const inside = (section: Element | undefined): Element[] => rows.filter((row) => section?.contains(row));
    section(chapter, table, 'thead', inside(head), head);
    section(
      chapter,
      table,
      'tbody',
      rows.filter((row) => !head?.contains(row) && !foot?.contains(row)),
    );
    section(chapter, table, 'tfoot', inside(foot), foot);
  });
}

const hasCells = (row: Element): boolean =>
  [...row.childNodes].some((node) => node instanceof Element || (node.nodeValue ?? '').trim() !== '');

function section(chapter: StrictContent, table: Element, name: string, rows: Element[], source?: Element): void {
  if (rows.length === 0) return;
  const part = chapter.element(table, name, source);
  for (const row of rows) {
    const line = chapter.element(part, 'tr', row);
    for (const cell of row.childNodes) {
      if (isNamed(cell, 'td', 'th')) writeCell(chapter, line, cell);
      else if (cell instanceof Element || (cell.nodeValue ?? '').trim() !== '')
        chapter.flow(chapter.element(line, 'td'), [cell]);
    }
  }
}

function writeCell(chapter: StrictContent, line: Element, source: Element): void {
  const cell = chapter.element(line, source.localName, source);
  for (const name of ['colspan', 'rowspan']) {
    const value = source.getAttribute(name) ?? '';
    if (SPAN.test(value) && value !== '1') cell.setAttribute(name, value);
  }
  if (source.localName === 'td') chapter.flow(cell, source.childNodes);
  else {
    const scope = source.getAttribute('scope')?.toLowerCase() ?? '';
    if (SCOPE.test(scope)) cell.setAttribute('scope', scope);
    chapter.phrasing(cell, source.childNodes);
  }
}
