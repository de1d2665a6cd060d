import type { PreparedPage } from '../article/prepared-page.ts';
import { styledView } from '../html/styled-view.ts';
import type { AppealKind, Reason } from './appeal.ts';
import type { FoundAppeal } from './found-appeal.ts';
import type { FrameLead } from './frame-platforms.ts';
import { overlayElement } from './overlays.ts';
import { readable } from './words.ts';

const KINDS: Record<FrameLead, AppealKind> = { donate: 'donation', subscribe: 'membership', newsletter: 'newsletter' };

/** More of them are no forms any more. */
const MOST = 40;

/** Characters of the text beside a frame by which its place is known again. */
const NEIGHBOUR = 120;

/**
 * The frames of a page that cannot be read but ask by where they lead, each an appeal of its title and link. Those that stand
 * within a found appeal are part of it. Without ids: see `appealsOfPage`.
 */
export function findFrameAppeals(page: PreparedPage, found: readonly FoundAppeal[]): FoundAppeal[] {
  const taken = new Set<Element | null>();
  for (const { places } of found) {
    for (const { blocks } of places)
      for (const { texts } of blocks) for (const text of texts) taken.add(text.parentElement);
  }
  const byLink = new Map<string, FoundAppeal>();
  let seen = 0;
  for (const [box, { lead }] of page.frames) {
    const link = box.firstElementChild;
    if (!lead || !link || taken.has(link) || ++seen > MOST) continue;
    const overlay = overlayElement(box, page.originalOf) !== null;
    // The frames that platforms hide in a page are there for their scripts.
    if (!overlay && isHidden(page.originalOf(box))) continue;
    const address = new URL(link.getAttribute('href') ?? '');
    const text = readable(link.textContent ?? '');
    const place = { blocks: [], pictures: [link], before: textBeside(box, 'before'), after: textBeside(box, 'after') };
    const key = `${address.host}${address.pathname} ${text}`;
    const same = byLink.get(key);
    if (same) {
      same.places.push(place);
      continue;
    }
    const reasons: Reason[] = [{ signal: 'links-to-support', detail: (address.host + address.pathname).slice(0, 80) }];
    if (overlay) reasons.unshift({ signal: 'covers-page' });
    byLink.set(key, {
      id: '',
      kind: KINDS[lead],
      overlay,
      html: htmlOf(link, page.document),
      text,
      reasons,
      places: [place],
    });
  }
  return [...byLink.values()];
}

function htmlOf(link: Element, document: Document): string {
  const paragraph = document.createElement('p');
  paragraph.append(link.cloneNode(true));
  const root = document.createElement('div');
  root.append(paragraph);
  return root.innerHTML;
}

function isHidden(original: Element | undefined): boolean {
  const view = original && styledView(original);
  // Where nothing is laid out, as in jsdom, every box is empty.
  if (!view || original.ownerDocument.documentElement.getBoundingClientRect().width === 0) return false;
  const { width, height } = original.getBoundingClientRect();
  return width <= 2 || height <= 2 || view.getComputedStyle(original).visibility === 'hidden';
}

/** The end or beginning of the text that stands beside an element. */
function textBeside(element: Element, side: 'before' | 'after'): string {
  let at: Element | null = element;
  for (let steps = 0; at && at.localName !== 'body' && steps < 6; steps++) {
    for (
      let beside: Element | null = side === 'before' ? at.previousElementSibling : at.nextElementSibling;
      beside;
      beside = side === 'before' ? beside.previousElementSibling : beside.nextElementSibling
    ) {
      const text = readable(beside.textContent ?? '');
      if (text !== '') return side === 'before' ? text.slice(-NEIGHBOUR) : text.slice(0, NEIGHBOUR);
    }
    at = at.parentElement;
  }
  return '';
}
