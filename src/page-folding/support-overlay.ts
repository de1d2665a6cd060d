import type { Appeal, SignalName } from '../appeals/appeal.ts';
import { findLateAppeals } from '../appeals/find-late-appeals.ts';
import type { Outlet } from '../article/prepared-page.ts';
import { canBeClosed, saysWall, whyNeverFolded } from './never-folded.ts';
import { isBlocking } from './standing-boxes.ts';

/** Signals that ask; without one of them the rest (a name in the markup, that it covers the page) is too little to hide a box. */
const ASKING: readonly SignalName[] = [
  'asks-for-money',
  'asks-to-join',
  'asks-for-email',
  'links-to-support',
  'email-field',
];

/** Content that would stay out of reach when the box alone were hidden: so much text that the page has made inert. Characters. */
const MUCH_TEXT = 400;

/**
 * The appeal for support that a box over the page is, or null: it asks for a donation, a membership or an address, and is
 * none of what is never folded. A wall of payment (asks to subscribe, blocks the page, and speaks of reading on or cannot be
 * closed) is no plea but the price, and stays. Reads only.
 */
export function findSupportOverlay(box: Element, outlet: Outlet): Appeal | null {
  if (whyNeverFolded(box) !== null || holdsPage(box)) return null;
  const found = findLateAppeals(box, outlet).filter(({ kind }) => kind !== 'other');
  const asking = found.filter(({ reasons }) => reasons.some(({ signal }) => ASKING.includes(signal)));
  const [appeal] = asking.sort((a, b) => b.text.length - a.text.length);
  if (!appeal) return null;
  const isWall = appeal.kind === 'membership' && isBlocking(box) && (saysWall(box) || !canBeClosed(box));
  return isWall ? null : appeal;
}

/**
 * Whether hiding the box would leave a dead page: a modal dialog of the browser keeps everything else from being used, also
 * when no style shows it, and so does content that the page has made inert. Style cannot lift either.
 */
function holdsPage(box: Element): boolean {
  const isModal = (dialog: Element): boolean => dialog.matches(':modal');
  if ([box, ...box.querySelectorAll('dialog[open]')].some(isModal)) return true;
  return [...box.ownerDocument.querySelectorAll('[inert]')].some(
    (inert) => !box.contains(inert) && (inert.textContent?.trim().length ?? 0) > MUCH_TEXT,
  );
}
