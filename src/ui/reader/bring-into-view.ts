/** Pixels between a passage and the edge of a box that scrolls by itself. */
const ROOM = 24;

/** Brings a range on screen: in each box around it that scrolls, then in the window. What is closed around it is opened. */
export function bringIntoView(range: Range, root: ShadowRoot): void {
  const around: Element[] = [];
  for (let box = range.startContainer.parentElement; box; box = box.parentElement) around.push(box);
  around.push(root.host);
  for (const box of around) if (box instanceof HTMLDetailsElement) box.open = true;
  for (const box of around) {
    if (box.scrollWidth <= box.clientWidth || !/auto|scroll/.test(getComputedStyle(box).overflowX)) continue;
    const frame = box.getBoundingClientRect();
    const place = range.getBoundingClientRect();
    if (place.left < frame.left + ROOM) box.scrollLeft += place.left - frame.left - ROOM;
    else if (place.right > frame.right - ROOM) box.scrollLeft += place.right - frame.right + ROOM;
  }
  const { top, bottom } = range.getBoundingClientRect();
  const height = window.innerHeight;
  // What stands well on screen stays, so that the eye need not look for its place again.
  if (top > height * 0.2 && bottom < height * 0.85) return;
  window.scrollBy({ top: top - height * 0.4, behavior: 'instant' });
}
