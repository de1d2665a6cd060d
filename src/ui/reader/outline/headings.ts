import { shownText } from '../shown-text.ts';

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

/** A heading counts as reached this far below the top of the window: where the bar ends, with some air. Pixels. */
const REACHED = 96;

/** Where one went by the outline: the heading, and how far the window was scrolled then. */
export interface WentTo {
  element: HTMLElement;
  scrollY: number;
}

/**
 * Which heading the reader is under: -1 before the first. One that was gone to holds as long as it is on screen and hardly anything was
 * scrolled since: near the end of the page it cannot come up to the top.
 */
export function currentHeading(headings: readonly Heading[], wentTo: WentTo | null): number {
  const topOf = ({ element }: Heading) => element.getBoundingClientRect().top;
  const isNear = wentTo !== null && Math.abs(window.scrollY - wentTo.scrollY) < window.innerHeight / 2;
  const gone = headings.findIndex((heading) => {
    if (!isNear || heading.element !== wentTo.element) return false;
    return topOf(heading) >= 0 && topOf(heading) < window.innerHeight;
  });
  return gone === -1 ? headings.findLastIndex((heading) => topOf(heading) <= REACHED) : gone;
}

/** Goes to a heading, the keyboard with it. */
export function goToHeading({ element }: Heading): WentTo {
  // It may stand in something closed.
  for (let box = element.parentElement; box; box = box.parentElement)
    if (box instanceof HTMLDetailsElement) box.open = true;
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'start', behavior: 'instant' });
  return { element, scrollY: window.scrollY };
}
