/** What browsers call the selection within a shadow root: the standard way, then that of older Chromium. TypeScript knows neither. */
interface ComposedSelection {
  getComposedRanges?: (options: { shadowRoots: ShadowRoot[] }) => StaticRange[];
}
interface SelectingRoot {
  getSelection?: () => Selection | null;
}

/** The selection as a range within a shadow root; undefined where nothing of it is selected. */
export function selectionIn(root: ShadowRoot): Range | undefined {
  const selection = document.getSelection();
  if (!selection) return undefined;
  const composed = (selection as ComposedSelection).getComposedRanges?.({ shadowRoots: [root] })[0];
  const own = (root as SelectingRoot).getSelection?.() ?? selection;
  const found = composed ?? (own.rangeCount > 0 ? own.getRangeAt(0) : undefined);
  if (!found || found.collapsed) return undefined;
  const { startContainer, startOffset, endContainer, endOffset } = found;
  const startsHere = root.contains(startContainer);
  const endsHere = root.contains(endContainer);
  if (!startsHere && !endsHere) return undefined;
  const range = document.createRange();
  // A selection that began above the text or ends below it counts as far as it lies in it.
  if (startsHere) range.setStart(startContainer, startOffset);
  else range.setStart(root, 0);
  if (endsHere) range.setEnd(endContainer, endOffset);
  else range.setEnd(root, root.childNodes.length);
  return range.collapsed ? undefined : range;
}
