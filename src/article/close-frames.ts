import { PART_ATTRIBUTE } from '../appeals/found-appeal.ts';
import type { PreparedPage } from './prepared-page.ts';

/** More than this share of a page's text in one frame: the frame holds the page. */
const MOST_OF_PAGE = 0.8;

/**
 * Sets the frames of a prepared page in their places again, once the appeals in them were found and marked: a frame's own text
 * is no part of the article around it. Marked parts stay where their frame stood, so that the place is known. A frame that
 * holds nearly all text of the page is the page, and stays open.
 */
export function closeFrames({ document, frames }: PreparedPage): void {
  if (frames.size === 0) return;
  const whole = (document.body.textContent ?? '').length;
  for (const [box, { frame, lead }] of frames) {
    const parts = [...box.querySelectorAll(`[${PART_ATTRIBUTE}]`)];
    if (!lead && (box.textContent ?? '').length > MOST_OF_PAGE * whole) continue;
    if (parts.length > 0) box.replaceChildren(...parts);
    else box.replaceWith(frame);
  }
}
