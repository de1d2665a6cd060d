import { FOCUS_MODES, type FocusMode } from '../../../settings/reading-focus.ts';
import { currentHeading, goToHeading, headingsOf, scrolledOf } from '../outline/headings.ts';

/** Goes to the heading after the one the reader is under, or (`by` -1) to the one before. False where there is none. */
export function toHeading(root: ShadowRoot, by: 1 | -1): boolean {
  const headings = headingsOf(root);
  const focused = root.activeElement;
  const at = currentHeading(
    headings,
    focused instanceof HTMLElement ? { element: focused, scrolled: scrolledOf({ element: focused }) } : null,
  );
  const next = headings[at + by];
  if (next) goToHeading(next);
  else if (by === -1 && at === 0) toTop();
  else return false;
  return true;
}

/** Goes to where the article begins. */
export function toTop(): void {
  document.querySelector('.article-content')?.scrollTo({ left: 0, behavior: 'instant' });
  window.scrollTo({ top: 0, behavior: 'instant' });
}

/** Goes to the end of all that stands below the article. */
export function toEnd(): void {
  window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
}

/** What keeps the place, after this one. */
export const nextFocus = (mode: FocusMode): FocusMode =>
  FOCUS_MODES[(FOCUS_MODES.indexOf(mode) + 1) % FOCUS_MODES.length] ?? 'off';
