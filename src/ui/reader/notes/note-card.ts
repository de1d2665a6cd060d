import { leadsDown } from '../../../article/elements/footnotes.ts';
import { i18n } from '../../../browser/i18n.ts';
import { findAnchor, goToAnchor } from '../follow-links.ts';
import { createTextCard } from '../text-card.ts';

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
  const { element, show, close } = createTextCard(root, {
    name: i18n.t('note', [link.textContent.replace(/[\s[\]()]+/g, '')]),
    giveBack: () => link.focus({ preventScroll: true }),
    signal,
  });
  const foot = document.createElement('div');
  foot.className = 'note-foot';
  foot.append(
    button('quiet', i18n.t('noteGo'), () => {
      close();
      if (note instanceof HTMLElement) goToAnchor(note);
    }),
    button('quiet', i18n.t('close'), close),
  );
  element.append(contentOf(note, root), foot);
  // A link within the note that leads on in the text: the card makes way. Who follows links hears of it after this.
  element.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a[href^="#"]')) close();
  });
  show(link);
}
