import { findNote } from '../../../article/elements/footnotes.ts';
import { openNoteCard } from './note-card.ts';

/**
 * Shows the notes of a text where they are referred to, when a reference is followed: by click or key, without a modifier. All other
 * links are left to those who follow links. Ends with `signal`.
 */
export function showNotes(root: ShadowRoot, signal: AbortSignal): void {
  root.addEventListener(
    'click',
    (event) => {
      if (!(event instanceof MouseEvent) || event.button !== 0) return;
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[href^="#"]') : null;
      if (!link || link.closest('.note-card')) return;
      const note = findNote(link, root);
      if (!note) return;
      event.preventDefault();
      event.stopPropagation();
      openNoteCard(root, link, note, signal);
    },
    // Before the link is followed.
    { capture: true, signal },
  );
}
