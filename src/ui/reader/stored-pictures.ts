import { i18n } from '../../browser/i18n.ts';

/** A quiet line in the place of a picture that cannot be shown, with what it would have said. */
export function pictureNote(alternative: string): HTMLElement {
  const note = document.createElement('span');
  note.className = 'missing';
  note.dir = 'auto';
  const said = alternative.trim();
  note.textContent = said ? i18n.t('pictureUnavailableAlt', [said]) : i18n.t('pictureUnavailable');
  return note;
}

/**
 * Shows the stored pictures of a saved article in place of those on the network, in a fragment that is still inert. What is
 * not stored becomes a note: a saved article asks the network for nothing.
 */
export function showStoredPictures(content: DocumentFragment, stored: ReadonlyMap<string, string>): void {
  for (const picture of content.querySelectorAll('img')) {
    const source = picture.getAttribute('src') ?? '';
    if (/^(?:data|blob):/.test(source)) continue;
    const address = stored.get(source);
    if (address) picture.setAttribute('src', address);
    else if (picture.closest('.lead')) picture.closest('.lead')?.remove();
    else picture.replaceWith(pictureNote(picture.alt));
  }
  for (const media of content.querySelectorAll('video, audio')) {
    const poster = stored.get(media.getAttribute('poster') ?? '');
    const note = document.createElement('span');
    note.className = 'missing';
    note.textContent = i18n.t('mediaNotSaved');
    if (poster) {
      const picture = document.createElement('img');
      picture.alt = '';
      picture.src = poster;
      media.replaceWith(picture, note);
    } else media.replaceWith(note);
  }
}
