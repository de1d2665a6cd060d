import { useEffect, useRef } from 'preact/hooks';
import type { FocusMode } from '../../../settings/reading-focus.ts';
import { lengthOfWay, runsDown, type Stretch } from '../text-way.ts';
import { blockInView, EYE } from './in-view.ts';

/** Lines before and after the one that is looked at. */
const LINES = 1.6;

/** Air around what is not dimmed, in pixels. */
const AIR = 6;

/** Dims the text before and after what is being read: above and below it, or beside it where lines run down. It lies over the text and changes nothing of it; clicks go through. */
export function FocusShade({ mode }: { mode: Exclude<FocusMode, 'off'> }) {
  const shade = useRef<HTMLDivElement>(null);

  useEffect(() => {
    let asked = 0;
    const place = () => {
      asked = 0;
      const text = document.querySelector('.article-content');
      const root = text?.shadowRoot;
      if (!shade.current || !text || !root) return;
      const clear = mode === 'paragraph' ? blockInView(text, root) : bandOf(text);
      const isInSight = clear !== null && isBeforeEyes(text);
      shade.current.hidden = !isInSight;
      if (!isInSight) return;
      const isSideways = runsDown(text);
      const { top, left, width, height } = text.getBoundingClientRect();
      shade.current.classList.toggle('sideways', isSideways);
      const sizes = {
        '--from': Math.max(0, clear.from - AIR),
        '--to': Math.max(0, lengthOfWay(text) - clear.to - AIR),
        ...(isSideways && { '--top': top, '--left': left, '--width': width, '--height': height }),
      };
      for (const [name, size] of Object.entries(sizes)) shade.current.style.setProperty(name, `${size}px`);
    };
    const later = () => {
      asked ||= requestAnimationFrame(place);
    };
    const over = new AbortController();
    // On its way down: a text whose lines run down scrolls by itself.
    for (const event of ['scroll', 'resize'])
      window.addEventListener(event, later, { passive: true, capture: true, signal: over.signal });
    const sizes = new ResizeObserver(later);
    sizes.observe(document.body);
    place();
    return () => {
      over.abort();
      sizes.disconnect();
      cancelAnimationFrame(asked);
    };
  }, [mode]);

  return (
    <div class="focus-shade" aria-hidden="true" ref={shade}>
      <i />
      <i />
    </div>
  );
}

/** Whether a text stands where readers look, from the top of the window. */
function isBeforeEyes(text: Element): boolean {
  const { top, bottom } = text.getBoundingClientRect();
  return !runsDown(text) || (top < window.innerHeight / 2 && bottom > window.innerHeight / 2);
}

/** A band of a few lines where readers look; none where no text is there. */
function bandOf(text: Element): Stretch | null {
  const { top, bottom } = text.getBoundingClientRect();
  const line = Number.parseFloat(getComputedStyle(text).lineHeight);
  const eye = lengthOfWay(text) * EYE;
  if (!runsDown(text) && (top > eye || bottom < eye)) return null;
  return { from: eye - LINES * line, to: eye + LINES * line };
}
