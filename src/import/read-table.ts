import Papa from 'papaparse';
import type { Refusal } from './imported-item.ts';

/** One line of a table: its fields by the name of their column, in lower case. */
export interface TableRow {
  /** The line of the file that it begins on, from 1. */
  line: number;
  field(column: string): string;
}

/** A table with what could not be read of it. */
export interface Table {
  columns: string[];
  rows: TableRow[];
  refused: Refusal[];
}

/** What services and spreadsheets put between fields. */
const DELIMITERS = [',', ';', '\t'];

/** The columns that a text's first line names, in lower case; empty where it is no table. */
export function tableColumns(text: string): string[] {
  return readHeader(text).columns;
}

function readHeader(text: string): { columns: string[]; delimiter: string } {
  const first = text.slice(0, 4000);
  const heads = DELIMITERS.map((delimiter) => ({ delimiter, columns: parse(first, delimiter, 1).data[0] ?? [] }));
  const widest = heads.reduce((best, head) => (head.columns.length > best.columns.length ? head : best));
  return { delimiter: widest.delimiter, columns: widest.columns.map((name) => name.trim().toLowerCase()) };
}

function parse(text: string, delimiter: string, preview = 0) {
  return Papa.parse<string[]>(text, { delimiter, newline: '\n', preview });
}

/**
 * Reads comma-separated values (RFC 4180) with a line of column names; semicolons and tabs, as spreadsheets write them, are
 * told by that line. Quoted fields may hold line breaks. Lines that do not have as many fields as there are columns are refused, as their
 * fields could stand in the wrong ones; so is the last one where the file ends within a quoted field.
 */
export function readTable(text: string, file: string): Table {
  const { columns, delimiter } = readHeader(text);
  const { data, errors } = parse(text, delimiter);
  const unclosed = new Set(errors.filter(({ code }) => code === 'MissingQuotes').map(({ row }) => row));
  const rows: TableRow[] = [];
  const refused: Refusal[] = [];
  let line = 1;
  data.forEach((cells, index) => {
    const begins = line;
    line += 1;
    for (const cell of cells) line += breaksIn(cell);
    if (index === 0 || (cells.length === 1 && cells[0]?.trim() === '')) return;
    const spare = cells.slice(columns.length);
    const isCut = unclosed.has(index);
    if (isCut || cells.length < columns.length || spare.some((cell) => cell.trim() !== '')) {
      const isLast = index === data.length - 1;
      const reason = isCut || (isLast && cells.length < columns.length) ? 'cut-off' : 'wrong-columns';
      refused.push({ reason, file, line: begins, said: cells.join(delimiter).slice(0, 200) });
      return;
    }
    rows.push({ line: begins, field: (column) => cells[columns.indexOf(column)] ?? '' });
  });
  return { columns, rows, refused };
}

function breaksIn(cell: string): number {
  let count = 0;
  for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) count += 1;
  return count;
}
