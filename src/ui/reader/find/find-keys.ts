interface FindWays {
  open(): void;
  close(): void;
  go(step: 1 | -1): void;
  isOpen(): boolean;
}

/** What has the focus, also within shadow roots; undefined where nothing has. */
export function deepFocus(): HTMLElement | undefined {
  let focus = document.activeElement;
  while (focus?.shadowRoot?.activeElement) focus = focus.shadowRoot.activeElement;
  return focus instanceof HTMLElement && focus !== document.body ? focus : undefined;
}

/** Whether keys that are pressed here are written somewhere. */
export function isField(target: EventTarget | undefined): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}

/**
 * Hears the keys for looking in the text: Ctrl or Cmd with F and the slash, but not from a field of something else; F3 and Ctrl or Cmd
 * with G for the next, with Shift for the one before; Escape. Ends with `signal`.
 */
export function listenForFindKeys({ open, close, go, isOpen }: FindWays, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent) => {
    const [target] = event.composedPath();
    const inBar = target instanceof Element && target.closest('.find-bar') !== null;
    const withCommand = (event.ctrlKey || event.metaKey) && !event.altKey;
    const key = event.key.toLowerCase();
    const plain = !withCommand && !event.altKey;
    if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return;
    if (
      (key === '/' && plain && !isField(target)) ||
      (key === 'f' && withCommand && !event.shiftKey && (inBar || !isField(target)))
    )
      open();
    else if ((key === 'f3' && plain) || (key === 'g' && withCommand)) {
      if (isOpen()) go(event.shiftKey ? -1 : 1);
      else open();
    } else if (key === 'escape' && isOpen() && (inBar || !document.querySelector(':popover-open'))) close();
    else return;
    event.preventDefault();
  };
  window.addEventListener('keydown', onKey, { signal });
}
