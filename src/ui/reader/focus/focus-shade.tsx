import { useEffect, useRef } from 'preact/hooks';
import type { FocusMode } from '../../../settings/reading-focus.ts';
import { blockInView, EYE } from './in-view.ts';

/** Lines above and below the one that is looked at. */
const LINES = 1.6;

/** Air around what is not dimmed, in pixels. */
const AIR = 6;

/** Dims the text above and below what is being read. It lies over the text and changes nothing of it; clicks go through. */
export function FocusShade({ mode }: { mode: Exclude<FocusMode, 'off'> }) {
  const shade = useRef<HTMLDivElement>(null);

  useEffect(() => {
    let asked = 0;
    const place = () => {
      asked = 0;
      const text = document.querySelector('.article-content');
      const root = text?.shadowRoot;
      if (!shade.current || !text || !root) return;
      const height = window.innerHeight;
      const box = mode === 'paragraph' ? blockInView(root, height) : bandOf(text, height);
      shade.current.hidden = box === null;
      if (!box) return;
      shade.current.style.setProperty('--from', `${Math.max(0, box.top - AIR)}px`);
      shade.current.style.setProperty('--to', `${Math.max(0, height - box.bottom - AIR)}px`);
    };
    const later = () => {
      asked ||= requestAnimationFrame(place);
    };
    const over = new AbortController();
    for (const event of ['scroll', 'resize'])
      window.addEventListener(event, later, { passive: true, signal: over.signal });
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

/** A band of a few lines where readers look; none where no text is there. */
function bandOf(text: Element, height: number): { top: number; bottom: number } | null {
  const { top, bottom } = text.getBoundingClientRect();
  const line = Number.parseFloat(getComputedStyle(text).lineHeight);
  const eye = height * EYE;
  if (top > eye || bottom < eye) return null;
  return { top: eye - LINES * line, bottom: eye + LINES * line };
}
