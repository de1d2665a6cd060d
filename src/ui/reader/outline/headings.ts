/** A heading of the text on screen. */
export interface Heading {
  element: HTMLElement;
  text: string;
  /** How deep it stands, from 1, without gaps at the top: an article whose headings begin at h3 begins at 1 as well. */
  level: number;
}

/** The headings of the article's own text: not those of appeals that stand in it, and none that says nothing. */
export function headingsOf(root: ParentNode): Heading[] {
  const found = [...root.querySelectorAll<HTMLElement>('h2, h3, h4, h5, h6')].flatMap((element) => {
    const text = element.textContent.replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim();
    if (text === '' || element.closest('.passage, .note-card, [hidden]')) return [];
    return [{ element, text, level: Number(element.localName.slice(1)) }];
  });
  const top = Math.min(...found.map(({ level }) => level));
  return found.map((heading) => ({ ...heading, level: heading.level - top + 1 }));
}

/** Which heading the reader is under: the last one above a line, in pixels from the top of the window. -1 before the first. */
export function currentHeading(headings: readonly Heading[], line: number): number {
  return headings.findLastIndex(({ element }) => element.getBoundingClientRect().top <= line);
}

/** Goes to a heading, the keyboard with it. */
export function goToHeading({ element }: Heading): void {
  // It may stand in something closed.
  for (let box = element.parentElement; box; box = box.parentElement)
    if (box instanceof HTMLDetailsElement) box.open = true;
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'start', behavior: 'instant' });
}
