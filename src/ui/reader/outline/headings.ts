import { shownText } from '../shown-text.ts';
import { aheadOf } from '../text-way.ts';

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
    const text = shownText(element).replaceAll('\u00AD', '');
    if (text === '' || element.closest('.passage, .note-card, [hidden]')) return [];
    return [{ element, text, level: Number(element.localName.slice(1)) }];
  });
  const top = Math.min(...found.map(({ level }) => level));
  return found.map((heading) => ({ ...heading, level: heading.level - top + 1 }));
}

/** Pixels at the top of the window that the bar covers. */
const BAR = 56;

/** A heading counts as reached this far before the edge where one reads: some air. Pixels. */
const AIR = 40;

/** Where one went by the outline: the heading, and how far all was scrolled then, up or sideways. */
export interface WentTo {
  element: HTMLElement;
  scrolled: number;
}

/** What holds the text of a heading. */
const hostOf = ({ element }: Pick<Heading, 'element'>): Element => (element.getRootNode() as ShadowRoot).host;

/** How far the window and the text of a heading are scrolled. CSS pixels. */
export const scrolledOf = (heading: Pick<Heading, 'element'>): number => window.scrollY - hostOf(heading).scrollLeft;

/**
 * Which heading the reader is under: -1 before the first. One that was gone to holds as long as it is on screen and hardly anything was
 * scrolled since: near the end of the page it cannot come up to the top.
 */
export function currentHeading(headings: readonly Heading[], wentTo: WentTo | null): number {
  const isNear = wentTo !== null && Math.abs(scrolledOf(wentTo) - wentTo.scrolled) < window.innerHeight / 2;
  const gone = headings.findIndex((heading) => {
    if (!isNear || heading.element !== wentTo.element) return false;
    const { top } = heading.element.getBoundingClientRect();
    return top >= 0 && top < window.innerHeight;
  });
  if (gone !== -1) return gone;
  return headings.findLastIndex(
    (heading) => aheadOf(hostOf(heading), heading.element.getBoundingClientRect(), BAR) <= AIR,
  );
}

/** Goes to a heading, the keyboard with it. */
export function goToHeading({ element }: Heading): WentTo {
  // It may stand in something closed.
  for (let box = element.parentElement; box; box = box.parentElement)
    if (box instanceof HTMLDetailsElement) box.open = true;
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'start', behavior: 'instant' });
  return { element, scrolled: scrolledOf({ element }) };
}
