/** A share as per cent with one decimal, `–` where nothing was measured. */
export const percent = (share: number | undefined): string =>
  share === undefined || Number.isNaN(share) ? '–' : `${(share * 100).toFixed(1)} %`;

/** A small share as per cent with three decimals. */
export const finePercent = (share: number | undefined): string =>
  share === undefined || Number.isNaN(share) ? '–' : `${(share * 100).toFixed(3)} %`;

/** A score between 0 and 1 with four decimals. */
export const score = (value: number | undefined): string =>
  value === undefined || Number.isNaN(value) ? '–' : value.toFixed(4);

/** Lines of a table whose first column stands left and whose others stand right. */
export function tableLines(rows: readonly (readonly string[])[]): string[] {
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_none, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('   ')
      .trimEnd(),
  );
}
