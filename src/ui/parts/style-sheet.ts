const sheets = new Map<string, CSSStyleSheet>();

/** The one style sheet made of a text, to be adopted by any number of shadow roots. Adopted sheets need no inline style. */
export function styleSheet(css: string): CSSStyleSheet {
  const known = sheets.get(css);
  if (known) return known;
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  sheets.set(css, made);
  return made;
}
