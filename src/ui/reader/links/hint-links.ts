import { offer } from '../keys/offers.ts';
import { type Lead, leadOf } from './where-links-lead.ts';

/** Milliseconds that the pointer rests on a link before the hint comes: crossing a text shows none. */
const REST = 350;

/** Milliseconds for which the hint stays after the pointer has left: it may go over to the hint itself (WCAG 1.4.13). */
const STAY = 120;

/** Pixels between the link and the hint, and between the hint and the edge of the window. */
const GAP = 6;

/** The link of the text that an event is about. Notes and what stands over the text have their own ways. */
function linkOf({ target }: Event): HTMLElement | undefined {
  const link = target instanceof Element ? target.closest<HTMLElement>('a[href]') : null;
  return link && !link.closest('.note-card, .choosing') ? link : undefined;
}

/**
 * Shows where a link leads as long as the mouse rests on it, or the keyboard stands at it. Fingers, which have no way to rest, get none, and
 * neither do screen readers, which say themselves what a link is. Escape takes it away. Ends with `signal`.
 */
export function hintLinks(root: ShadowRoot, signal: AbortSignal): void {
  const bubble = document.createElement('div');
  bubble.className = 'link-hint';
  bubble.setAttribute('aria-hidden', 'true');
  let clock: ReturnType<typeof setTimeout> | undefined;

  const hide = () => {
    clearTimeout(clock);
    bubble.remove();
  };
  const show = (link: HTMLElement) => {
    hide();
    const lead = root.host.classList.contains('choosing') ? undefined : leadOf(link, root);
    if (!lead || !link.isConnected) return;
    bubble.replaceChildren(...partsOf(lead));
    document.body.append(bubble);
    place(bubble, link);
  };
  const after = (milliseconds: number, what: () => void) => {
    clearTimeout(clock);
    clock = setTimeout(what, milliseconds);
  };

  const on = { signal };
  root.addEventListener(
    'pointerover',
    (event) => {
      const link = linkOf(event);
      if (link && event instanceof PointerEvent && event.pointerType !== 'touch') after(REST, () => show(link));
    },
    on,
  );
  root.addEventListener(
    'pointerout',
    (event) => {
      if (linkOf(event)) after(STAY, hide);
    },
    on,
  );
  bubble.addEventListener('pointerenter', () => clearTimeout(clock), on);
  bubble.addEventListener('pointerleave', () => after(STAY, hide), on);
  root.addEventListener(
    'focusin',
    (event) => {
      const link = linkOf(event);
      if (link?.matches(':focus-visible')) show(link);
    },
    on,
  );
  root.addEventListener('focusout', hide, on);
  root.addEventListener('pointerdown', hide, on);
  // It stands in the window, and the link does not.
  window.addEventListener('scroll', hide, { passive: true, capture: true, signal });
  // What opens over it closes first: Escape is meant for that.
  window.addEventListener('beforetoggle', (event) => event.newState === 'open' && hide(), { capture: true, signal });
  offer(
    'hintClose',
    () => {
      if (!bubble.isConnected) return false;
      hide();
      return true;
    },
    signal,
  );
  signal.addEventListener('abort', hide, { once: true });
}

function partsOf({ words, written }: Lead): HTMLElement[] {
  const shown = document.createElement('bdi');
  shown.textContent = words;
  if (written === undefined) return [shown];
  const code = document.createElement('small');
  code.dir = 'ltr';
  code.textContent = written;
  return [shown, code];
}

/** Below the whole link, or above it where there is no room: on no line of its own. */
function place(bubble: HTMLElement, link: HTMLElement): void {
  const at = link.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = bubble;
  const widest = document.documentElement.clientWidth - width - GAP;
  const isRtl = getComputedStyle(link).direction === 'rtl';
  const wanted = isRtl ? at.right - width : at.left;
  const isBelow = at.bottom + GAP + height <= window.innerHeight || at.top - GAP - height < 0;
  bubble.style.left = `${Math.max(GAP, Math.min(widest, wanted))}px`;
  bubble.style.top = `${isBelow ? at.bottom + GAP : at.top - GAP - height}px`;
}
