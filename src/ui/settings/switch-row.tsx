import type { ComponentChildren } from 'preact';

interface SwitchRowProps {
  name: string;
  isOn: boolean;
  onTurn: (isOn: boolean) => void;
  /** What it does, in a sentence. */
  children: ComponentChildren;
}

/** A setting that is on or off, with what it does. The whole row is the target. */
export function SwitchRow({ name, isOn, onTurn, children }: SwitchRowProps) {
  return (
    <label class="switch-row">
      <span class="words">
        <b>{name}</b> <small>{children}</small>
      </span>
      <input type="checkbox" role="switch" checked={isOn} onChange={(event) => onTurn(event.currentTarget.checked)} />
    </label>
  );
}
