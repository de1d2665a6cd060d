/** The open shadow root of an element. A form answers with a field of this name where it has one; it can have no root. */
export function shadowRootIn({ shadowRoot }: Element): ShadowRoot | null {
  return shadowRoot?.nodeType === 11 ? shadowRoot : null;
}
