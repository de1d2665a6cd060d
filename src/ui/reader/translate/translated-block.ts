import { directionOf } from './languages.ts';
import { type Part, partsOf, type Run } from './text-runs.ts';
import { type Translate, translateParts } from './translate-parts.ts';

/** A line of the text, and its translation beside it once there is one. */
export interface TranslatedBlock {
  /** Whether it is on screen, or below what is. */
  isAhead(): boolean;
  /** Puts its translation in its place. */
  translate(translate: Translate, language: string): Promise<void>;
  /** Shows the original, or the translation where there is one. */
  show(which: 'original' | 'translation'): void;
  /** Everything is as it was. */
  restore(): void;
}

/** The attributes by which style and card know them. */
export const ORIGINAL = 'data-original';
export const TRANSLATION = 'data-translation';

/**
 * Makes a block of a run. The nodes of the original stay where they are, in a box that is hidden: what refers to them - marks, corrections,
 * the place one has read to - finds them there, and nothing has to be read again.
 */
export function translatedBlock(run: Run): TranslatedBlock {
  const document = run[0]?.ownerDocument;
  let original: HTMLElement | undefined;
  let translation: HTMLElement | undefined;

  const put = (parts: readonly Part[], language: string): void => {
    const first = run[0];
    if (!document || !first?.parentNode || run.some((node) => node.parentNode !== first.parentNode)) return;
    original = document.createElement('span');
    original.setAttribute(ORIGINAL, '');
    translation = document.createElement('span');
    translation.setAttribute(TRANSLATION, '');
    translation.lang = language;
    translation.dir = directionOf(language);
    translation.append(...parts.map((part) => nodeOf(part, document)));
    first.before(original, translation);
    original.append(...run);
  };

  const block: TranslatedBlock = {
    isAhead() {
      const parent = (translation ?? run[0])?.parentElement;
      return parent !== null && parent !== undefined && parent.getBoundingClientRect().bottom > 0;
    },
    async translate(translate, language) {
      const parts = await translateParts(partsOf(run), translate);
      put(parts, language);
    },
    show(which) {
      if (!original || !translation) return;
      original.hidden = which === 'translation';
      translation.hidden = which === 'original';
    },
    restore() {
      translation?.remove();
      original?.replaceWith(...original.childNodes);
      original = translation = undefined;
    },
  };
  return block;
}

/** What stands in the translation for a part: words as text, links and what is kept as copies without the ids, which are the original's. */
function nodeOf(part: Part, document: Document): Node {
  if (part.kind === 'text') return document.createTextNode(part.text);
  const copy = (part.kind === 'link' ? part.link.cloneNode(false) : part.element.cloneNode(true)) as Element;
  for (const element of [copy, ...copy.querySelectorAll('[id]')]) element.removeAttribute('id');
  if (part.kind === 'link') copy.textContent = part.text;
  return copy;
}
