import type { IconNode } from 'lucide';
import type { ComponentChildren, ComponentProps } from 'preact';
import { Icon } from './icon.tsx';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'icon' | 'label'> {
  icon: IconNode;
  /** What a screen reader says and the tooltip shows. */
  label: string;
  /** The keys that do the same. */
  shortcut?: { words: string; aria: string } | undefined;
  children?: ComponentChildren;
}

/** A button that shows an icon and has a name. */
export function IconButton({ icon, label, shortcut, children, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      aria-keyshortcuts={shortcut?.aria}
      title={shortcut ? `${label} (${shortcut.words})` : label}
      {...rest}
    >
      <Icon node={icon} />
      {children}
    </button>
  );
}
