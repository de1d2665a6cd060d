import type { IconNode } from 'lucide';
import { h } from 'preact';

/** One of Lucide's icons, drawn in the colour of the text around it. Says nothing to screen readers: its button does. */
export function Icon({ node }: { node: IconNode }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      {node.map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  );
}
