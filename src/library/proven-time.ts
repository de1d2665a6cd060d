/** Where the moment of an earlier look is kept (milliseconds since 1970), for all pages of the extension. */
const KEPT = 'trash-looked-at';

const DAY = 24 * 60 * 60 * 1000;

/**
 * What the clock said at an earlier look that is a day or more ago by now: that time has certainly come. Negative infinity until there is one. A clock that jumps
 * ahead, and is set right within a day, so lets nothing expire; one that is set back only begins anew. Milliseconds since 1970.
 */
export function provenTime(now: number): number {
  const before = Number(localStorage.getItem(KEPT) ?? Number.NaN);
  const isProven = now - before >= DAY;
  if (isProven || !(before <= now)) localStorage.setItem(KEPT, String(now));
  return isProven ? before : Number.NEGATIVE_INFINITY;
}
