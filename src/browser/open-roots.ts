import { shadowRootIn } from '../html/shadow-root.ts';

/** Elements looked at, and roots found, at most: a page with more is one of endless components. */
const MOST = { elements: 50_000, roots: 500 };

/** The open shadow roots in a part of a page, also those within others, outer before inner. */
export function openRootsIn(within: ParentNode): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  let left = MOST.elements;
  const note = (element: Element): void => {
    const root = shadowRootIn(element);
    if (root && roots.length < MOST.roots) roots.push(root);
  };
  const lookThrough = (part: ParentNode): void => {
    const elements = part.querySelectorAll('*');
    for (let i = 0; i < elements.length && left > 0; i++, left--) if (elements[i]) note(elements[i] as Element);
  };
  if (within.nodeType === 1) note(within as Element);
  lookThrough(within);
  for (let i = 0; i < roots.length; i++) if (roots[i]) lookThrough(roots[i] as ShadowRoot);
  return roots;
}
