import { renameElement } from './rename-element.ts';

/**
 * Gives the headings of an article levels without gaps below its title (the page's one h1), as they are nested: h3, h3, h5
 * become h2, h2, h3. People who go from heading to heading hear no missing level.
 */
export function settleHeadings(content: ParentNode): void {
  /** The original levels of the headings that the current one stands under. */
  const above: number[] = [];
  for (const heading of content.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const level = Number(heading.localName.slice(1));
    while ((above.at(-1) ?? 0) >= level) above.pop();
    above.push(level);
    const settled = Math.min(above.length + 1, 6);
    if (settled === level) continue;
    renameElement(heading, `h${settled}`);
  }
}
