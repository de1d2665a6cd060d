/** Characters of a name that are read; longer ones are no names. */
const LONGEST_NAME = 300;

/** How deep the way goes from a box to what holds most of its text. */
const DEEPEST = 8;

/** A text with one space where it has many. */
export const squeezed = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** The names of an element: class, id and alike, as words with a space between. */
export function namesOf(element: Element): string {
  return ['class', 'id', 'aria-label', 'data-testid', 'data-component', 'name']
    .map((name) => element.getAttribute(name) ?? '')
    .concat(element.localName.includes('-') ? element.localName : '')
    .join(' ')
    .slice(0, LONGEST_NAME)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[-_\s]+/g, ' ');
}

/** The box and, inward, what holds most of its text: what it is called there, it is as a whole. */
export function mainLine(box: Element): Element[] {
  const line = [box];
  const whole = squeezed(box.textContent).length;
  for (let at: Element | undefined = box; at && line.length < DEEPEST; ) {
    at = [...at.children].find((child) => squeezed(child.textContent).length > whole / 2);
    if (at) line.push(at);
  }
  return line;
}

/** The title of a box: the name it gives itself, or its first heading. */
export function titlesOf(box: Element): string[] {
  const named = [box, ...box.querySelectorAll('[role="dialog"], dialog')].map((one) => one.getAttribute('aria-label'));
  return [...named, box.querySelector('h1, h2, h3, h4, legend')?.textContent].map(squeezed).filter(Boolean);
}
