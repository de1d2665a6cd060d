/**
 * Keys in the list: down and up (also j and k) go from article to article, Home and End to the first and last, Delete removes.
 * Enter opens, as on any link. The row that takes the place of a removed one gets the focus.
 */
export function moveAmongRows(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof Element)) return;
  const list = event.currentTarget;
  const row = event.target.closest('.row');
  if (!(list instanceof Element) || !row) return;
  const rows = [...list.querySelectorAll('.row')];
  const at = rows.indexOf(row);
  const go = (to: number): void => {
    const link = rows[Math.max(0, Math.min(rows.length - 1, to))]?.querySelector<HTMLElement>('.open');
    link?.focus();
    link?.closest('.row')?.scrollIntoView({ block: 'nearest' });
  };
  switch (event.key) {
    case 'ArrowDown':
    case 'j':
      go(at + 1);
      break;
    case 'ArrowUp':
    case 'k':
      go(at - 1);
      break;
    case 'Home':
      go(0);
      break;
    case 'End':
      go(rows.length - 1);
      break;
    case 'Delete':
      row.querySelector<HTMLElement>('.remove')?.click();
      break;
    default:
      return;
  }
  event.preventDefault();
}

/** Runs a task that takes a row out of the list, then focuses the row that comes into its place, so that the keyboard stays there. */
export async function leaveRow(control: Element, task: () => Promise<void>): Promise<void> {
  const row = control.closest('.row');
  const neighbour = row?.nextElementSibling ?? row?.previousElementSibling;
  await task();
  if (row?.isConnected) return;
  const next = neighbour?.isConnected ? neighbour.querySelector<HTMLElement>('.open') : null;
  (next ?? document.querySelector<HTMLElement>('.search input'))?.focus();
}
