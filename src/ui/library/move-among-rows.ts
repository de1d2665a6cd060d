import type { LibraryState } from './library-state.ts';

/** The button of a row that a key presses. */
const ACTS: Readonly<Record<string, string>> = {
  Delete: '.remove',
  s: '.favour',
  f: '.finish',
  e: '.archive',
  t: '.tags-of',
};

/**
 * Keys in the list: down and up go from article to article, among cards from line to line and left and right within one; j and k go on and back; Delete removes, s makes a
 * favourite, f finishes, e archives, t opens the tags, x chooses, Ctrl+A chooses all. Enter opens, as on any link. The row that takes the
 * place of one that leaves gets the focus.
 */
export function moveAmongRows(event: KeyboardEvent, { selection }: Pick<LibraryState, 'selection'>): void {
  if (event.altKey || !(event.target instanceof Element) || event.target.closest('input[type="text"], form')) return;
  const list = event.currentTarget;
  // Where rows have no box to tick, what was chosen could not be seen.
  const canChoose = list instanceof Element && list.querySelector('.choose') !== null;
  if (event.ctrlKey || event.metaKey) {
    if (event.key !== 'a' || !canChoose) return;
    selection.all();
    event.preventDefault();
    return;
  }
  const row = event.target.closest('.row');
  if (!(list instanceof Element) || !row) return;
  const rows = [...list.querySelectorAll('.row')];
  const at = rows.indexOf(row);
  const columns = columnsOf(list);
  const go = (to: number): void => {
    focusRow(rows[Math.max(0, Math.min(rows.length - 1, to))]);
  };
  switch (event.key) {
    case 'ArrowDown':
      go(at + columns);
      break;
    case 'ArrowUp':
      go(at - columns);
      break;
    case 'j':
      go(at + 1);
      break;
    case 'k':
      go(at - 1);
      break;
    case 'ArrowRight':
    case 'ArrowLeft':
      if (columns === 1) return;
      go(at + ((event.key === 'ArrowRight') === (getComputedStyle(list).direction === 'ltr') ? 1 : -1));
      break;
    case 'x':
      if (!canChoose) return;
      selection.toggle(row.getAttribute('data-id') ?? '', false);
      break;
    case 'X':
      if (!canChoose) return;
      selection.toggle(row.getAttribute('data-id') ?? '', true);
      break;
    case 'Escape':
      selection.clear();
      break;
    default: {
      const act = ACTS[event.key];
      if (act === undefined) return;
      row.querySelector<HTMLElement>(act)?.click();
    }
  }
  event.preventDefault();
}

/** How many rows stand beside each other. */
const columnsOf = (list: Element): number =>
  list.classList.contains('cards') ? getComputedStyle(list).gridTemplateColumns.split(' ').length : 1;

/** Focuses a row and brings it on screen. */
export function focusRow(row: Element | undefined): void {
  row?.querySelector<HTMLElement>('.open')?.focus();
  row?.scrollIntoView({ block: 'nearest' });
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
