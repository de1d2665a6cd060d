import { i18n } from '../../../browser/i18n.ts';
import { report } from '../../parts/start-page.ts';
import { shownText } from '../shown-text.ts';

/** Smaller ones are signs and ornaments. CSS pixels, each way. */
const LEAST = 100;

/** A picture of the text, as it is shown large. */
export interface ShownPicture {
  src: string;
  /** What it shows, in words; may be empty. */
  alt: string;
  /** What is written below it; may be empty. */
  caption: string;
  lang: string;
}

/** Makes the pictures of a text ones that are shown large when they are clicked, or chosen with the keyboard. Ends with `signal`. */
export function enlargePictures(root: ShadowRoot, signal: AbortSignal): void {
  const settle = (picture: HTMLImageElement) => {
    if (picture.role === 'button' || picture.closest('a[href], button, .note-card')) return;
    if (picture.clientWidth < LEAST || picture.clientHeight < LEAST) return;
    const alt = picture.alt.trim();
    picture.dataset.alt = alt;
    picture.classList.add('enlarge');
    picture.tabIndex = 0;
    // A picture without words says nothing, and nothing cannot be a button.
    if (alt === '') picture.removeAttribute('alt');
    picture.role = 'button';
    picture.ariaLabel = alt === '' ? i18n.t('pictureEnlargeUnnamed') : i18n.t('pictureEnlarge', [alt]);
  };
  const open = (event: Event) => {
    const [target] = event.composedPath();
    if (!(target instanceof HTMLImageElement) || !target.matches('.enlarge')) return;
    event.preventDefault();
    const caption = target.closest('figure')?.querySelector('figcaption');
    const shown: ShownPicture = {
      src: target.currentSrc || target.src,
      alt: target.dataset.alt ?? '',
      caption: caption ? shownText(caption) : '',
      lang: (root.host as HTMLElement).lang,
    };
    report(
      import('./picture-view.tsx').then(({ showPicture }) => {
        if (!signal.aborted) showPicture(shown, target, signal);
      }),
    );
  };
  const onKey = (event: Event) => {
    if (event instanceof KeyboardEvent && (event.key === 'Enter' || event.key === ' ')) open(event);
  };
  for (const picture of root.querySelectorAll('img')) if (picture.complete) settle(picture);
  const onLoad = ({ target }: Event) => {
    if (target instanceof HTMLImageElement) settle(target);
  };
  // Pictures do not say further up that they are there: they are heard on the way down.
  root.addEventListener('load', onLoad, { capture: true, signal });
  root.addEventListener('click', open, { signal });
  root.addEventListener('keydown', onKey, { signal });
}
