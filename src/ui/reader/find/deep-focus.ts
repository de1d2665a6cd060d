/** What has the focus, also within shadow roots; undefined where nothing has. */
export function deepFocus(): HTMLElement | undefined {
  let focus = document.activeElement;
  while (focus?.shadowRoot?.activeElement) focus = focus.shadowRoot.activeElement;
  return focus instanceof HTMLElement && focus !== document.body ? focus : undefined;
}
