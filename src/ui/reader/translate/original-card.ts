import { i18n } from '../../../browser/i18n.ts';
import { styleSheet } from '../../parts/style-sheet.ts';
import originalCardCss from './original-card.css?inline';
import { ORIGINAL, TRANSLATION } from './translated-block.ts';

/** Milliseconds that the pointer rests on a translation before its original comes: it does not flicker along while one scrolls. */
const REST = 350;

/** Pixels between a translation and the card with its original, and between the card and the edge of the window. */
const GAP = 6;

/**
 * Shows the original of a translated line beside it, while the pointer rests on the line or the card, or something in the line has the focus;
 * Escape takes it away. `part` is the text, or what stands above it; `lang` and `dir` are the original's. Ends with `signal`.
 */
export function showOriginals(
  part: ShadowRoot | HTMLElement,
  { lang, dir }: { lang: string | null; dir: string | null },
  signal: AbortSignal,
): void {
  const sheet = styleSheet(originalCardCss);
  const root = part.getRootNode() as ShadowRoot | Document;
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  const box = part instanceof ShadowRoot ? (part.host as HTMLElement) : part;
  box.classList.add('with-originals');
  const card = document.createElement('div');
  card.className = 'original-card';
  card.setAttribute('role', 'tooltip');
  card.hidden = true;
  part.append(card);
  let clock: ReturnType<typeof setTimeout> | undefined;
  let around: Element | undefined;

  const hide = (): void => {
    clearTimeout(clock);
    card.hidden = true;
    around = undefined;
  };
  const show = (translation: HTMLElement): void => {
    const original = translation.previousElementSibling;
    if (!original?.hasAttribute(ORIGINAL) || translation.hidden) return;
    around = translation;
    card.lang = lang ?? '';
    card.dir = dir ?? 'auto';
    card.ariaLabel = i18n.t('translateOriginal');
    card.textContent = (original.textContent ?? '').replace(/\s+/g, ' ').trim();
    card.hidden = false;
    const line = translation.getBoundingClientRect();
    const frame = box.getBoundingClientRect();
    const { offsetHeight: height } = card;
    // Below the line, or above it where there is no room.
    const below = line.bottom + GAP;
    const top = below + height > window.innerHeight && line.top - GAP - height > 0 ? line.top - GAP - height : below;
    card.style.insetBlockStart = `${top - frame.top}px`;
  };
  const translationOf = (event: Event): HTMLElement | undefined => {
    const [target] = event.composedPath();
    return target instanceof Element ? (target.closest<HTMLElement>(`[${TRANSLATION}]`) ?? undefined) : undefined;
  };

  part.addEventListener(
    'pointerover',
    (event: Event) => {
      if (event.composedPath().includes(card)) {
        clearTimeout(clock);
        return;
      }
      const translation = translationOf(event);
      if (translation === around && translation) {
        clearTimeout(clock);
        return;
      }
      clearTimeout(clock);
      clock = setTimeout(() => (translation ? show(translation) : hide()), REST);
    },
    { signal },
  );
  box.addEventListener(
    'pointerleave',
    () => {
      clearTimeout(clock);
      clock = setTimeout(hide, REST);
    },
    { signal },
  );
  part.addEventListener(
    'focusin',
    (event: Event) => {
      const translation = translationOf(event);
      if (translation) show(translation);
      else hide();
    },
    { signal },
  );
  part.addEventListener('focusout', hide, { signal });
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || card.hidden) return;
      event.stopPropagation();
      hide();
    },
    { capture: true, signal },
  );
  signal.addEventListener(
    'abort',
    () => {
      hide();
      card.remove();
      box.classList.remove('with-originals');
    },
    { once: true },
  );
}
