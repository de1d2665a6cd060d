import type { IconNode } from 'lucide';
import type { ComponentChildren, ComponentProps } from 'preact';
import { Icon } from './icon.tsx';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'icon' | 'label'> {
  icon: IconNode;
  /** What a screen reader says and the tooltip shows. */
  label: string;
  children?: ComponentChildren;
}

/** A button that shows an icon and has a name. */
export function IconButton({ icon, label, children, ...rest }: IconButtonProps) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} {...rest}>
      <Icon node={icon} />
      {children}
    </button>
  );
}
