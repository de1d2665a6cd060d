import { i18n } from '../../browser/i18n.ts';
import { uiLanguage } from '../parts/dates.ts';

/** Pixels between a place in the text and its card, and between the card and the edge of the window. */
const GAP = 8;

/** What has a place in the window: an element or a range. */
export type Placed = Pick<Range, 'getBoundingClientRect'>;

/** A card over the text of an article. */
export interface TextCard {
  element: HTMLElement;
  /** Aborts when it is closed. */
  over: AbortSignal;
  /** Opens it below a place in the text, or above where there is no room, and gives it the focus. */
  show(at: Placed): void;
  close(): void;
}

/**
 * Makes a card in a shadow root; one is open at a time. When it closes with the focus in it, `giveBack` says where that goes. It is
 * closed when `signal` aborts at the latest.
 */
export function createTextCard(
  root: ShadowRoot,
  { name, giveBack, signal }: { name: string; giveBack: () => void; signal: AbortSignal },
): TextCard {
  const over = new AbortController();
  const card = document.createElement('div');
  card.className = 'note-card';
  card.popover = 'auto';
  card.tabIndex = -1;
  card.lang = uiLanguage();
  card.dir = i18n.t('localeDirection');
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', name);
  const close = () => {
    if (card.matches(':popover-open')) card.hidePopover();
  };
  card.addEventListener('beforetoggle', (event) => {
    if (event.newState !== 'closed') return;
    // Where the focus was in the card, or is nowhere (the page's main part takes it by a click), it goes back; what was clicked outside keeps it.
    const focus = root.activeElement;
    if (document.activeElement?.matches('body, main') || (focus && card.contains(focus))) giveBack();
    over.abort();
  });
  card.addEventListener('toggle', (event) => {
    if (event.newState === 'closed') card.remove();
  });
  signal.addEventListener('abort', close, { once: true, signal: over.signal });
  return {
    element: card,
    over: over.signal,
    close,
    show(at) {
      root.append(card);
      card.showPopover();
      place(card, at);
      window.addEventListener('resize', () => place(card, at), { signal: over.signal });
      card.focus({ preventScroll: true });
    },
  };
}

/** It stands in the page and not in the window: it goes along when the text is scrolled. */
function place(card: HTMLElement, placed: Placed): void {
  const at = placed.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = card;
  const widest = document.documentElement.clientWidth - width - GAP;
  const left = Math.max(GAP, Math.min(widest, at.left + at.width / 2 - width / 2));
  const isBelow = at.bottom + GAP + height <= window.innerHeight || at.top - GAP - height < 0;
  const top = isBelow ? at.bottom + GAP : at.top - GAP - height;
  card.style.left = `${left + window.scrollX}px`;
  card.style.top = `${top + window.scrollY}px`;
}
