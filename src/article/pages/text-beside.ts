/**
 * The text node before or after a node in the order of the page, within `root`; null where there is none. Not of a `TreeWalker`: not every document outside
 * of browsers has one that begins anywhere.
 */
export function textBeside(node: Node, step: 'before' | 'after', root: Node): Text | null {
  const move = step === 'before' ? before : after;
  let at = move(node, root);
  while (at && at.nodeType !== 3) at = move(at, root);
  return at as Text | null;
}

function before(node: Node, root: Node): Node | null {
  if (node === root) return null;
  let at = node.previousSibling;
  if (!at) return node.parentNode;
  while (at.lastChild) at = at.lastChild;
  return at;
}

function after(node: Node, root: Node): Node | null {
  if (node.firstChild) return node.firstChild;
  for (let at: Node | null = node; at && at !== root; at = at.parentNode) if (at.nextSibling) return at.nextSibling;
  return null;
}
