import { i18n } from '#i18n';
import { leadsDown } from '../../../article/elements/footnotes.ts';
import { uiLanguage } from '../../parts/dates.ts';
import { findAnchor, goToAnchor } from '../follow-links.ts';

/** Pixels between a reference and its card, and between the card and the edge of the window. */
const GAP = 8;

/** Longer texts of links are no mere way back. Characters. */
const LONGEST_WAY_BACK = 12;

function button(className: string, words: string, onClick: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = className;
  made.textContent = words;
  made.addEventListener('click', onClick);
  return made;
}

/** What a note says, without the ways back to its references and without ids, which are the note's own. */
function contentOf(note: Element, root: ShadowRoot): HTMLElement {
  const content = document.createElement('div');
  content.className = 'note-text';
  content.lang = (root.host as HTMLElement).lang;
  content.dir = (root.host as HTMLElement).dir;
  content.append(...[...note.childNodes].map((node) => node.cloneNode(true)));
  for (const own of content.querySelectorAll('.copy-code')) own.remove();
  for (const link of content.querySelectorAll('a[href^="#"]')) {
    const target = findAnchor(root, link.getAttribute('href') ?? '');
    if (link.textContent.trim().length <= LONGEST_WAY_BACK && target && !leadsDown(note, target)) link.remove();
  }
  for (const named of content.querySelectorAll('[id]')) named.removeAttribute('id');
  return content;
}

/** Opens a card with a note below its reference, or above where there is no room. One is open at a time. Ends with `signal` at the latest. */
export function openNoteCard(root: ShadowRoot, link: HTMLElement, note: Element, signal: AbortSignal): void {
  const over = new AbortController();
  const card = document.createElement('div');
  card.className = 'note-card';
  card.popover = 'auto';
  card.tabIndex = -1;
  card.lang = uiLanguage();
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', i18n.t('note', [link.textContent.replace(/[\s[\]()]+/g, '')]));
  const close = () => {
    if (card.matches(':popover-open')) card.hidePopover();
  };

  const foot = document.createElement('div');
  foot.className = 'note-foot';
  foot.append(
    button('quiet', i18n.t('noteGo'), () => {
      close();
      if (note instanceof HTMLElement) goToAnchor(note);
    }),
    button('quiet', i18n.t('close'), close),
  );
  card.append(contentOf(note, root), foot);
  // A link within the note that leads on in the text: the card makes way. Who follows links hears of it after this.
  card.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a[href^="#"]')) close();
  });
  card.addEventListener('beforetoggle', (event) => {
    if (event.newState !== 'closed') return;
    // Where the focus was in the card, or is nowhere, it goes back; what was clicked outside keeps it.
    const focus = root.activeElement;
    if (document.activeElement === document.body || (focus && card.contains(focus)))
      link.focus({ preventScroll: true });
    over.abort();
  });
  card.addEventListener('toggle', (event) => {
    if (event.newState === 'closed') card.remove();
  });
  signal.addEventListener('abort', close, { once: true, signal: over.signal });

  root.append(card);
  card.showPopover();
  place(card, link);
  card.focus({ preventScroll: true });
}

/** It stands in the page and not in the window: it goes along when the text is scrolled. */
function place(card: HTMLElement, link: HTMLElement): void {
  const at = link.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = card;
  const widest = document.documentElement.clientWidth - width - GAP;
  const left = Math.max(GAP, Math.min(widest, at.left + at.width / 2 - width / 2));
  const isBelow = at.bottom + GAP + height <= window.innerHeight || at.top - GAP - height < 0;
  const top = isBelow ? at.bottom + GAP : at.top - GAP - height;
  card.style.left = `${left + window.scrollX}px`;
  card.style.top = `${top + window.scrollY}px`;
}
