import { i18n } from '../../../browser/i18n.ts';
import { uiLanguage } from '../../parts/dates.ts';

/** Milliseconds for which it is said that something was copied. */
const SAID_MS = 2000;

/**
 * Puts a quiet button into each block of code, which copies what stands there. It is seen while one points at the block or is in it, and
 * always where nothing can point. Blocks that come later, such as those of an appeal, have none. Ends with `signal`.
 */
export function offerToCopyCode(root: ShadowRoot, signal: AbortSignal): void {
  for (const block of root.querySelectorAll('pre')) {
    if (block.querySelector('.copy-code') || block.textContent.trim() === '') continue;
    const place = document.createElement('div');
    place.className = 'copy-code';
    place.lang = uiLanguage();
    const button = document.createElement('button');
    button.type = 'button';
    // Its words are drawn by the style sheet: they are no part of the code, for whoever reads the text of the block.
    button.setAttribute('aria-label', i18n.t('codeCopy'));
    const said = document.createElement('span');
    said.className = 'unseen';
    said.setAttribute('role', 'status');
    let clock: ReturnType<typeof setTimeout> | undefined;
    const say = (words: string) => {
      clearTimeout(clock);
      button.setAttribute('aria-label', words);
      said.textContent = words;
      clock = setTimeout(() => {
        button.setAttribute('aria-label', i18n.t('codeCopy'));
        said.textContent = '';
      }, SAID_MS);
    };
    button.addEventListener(
      'click',
      () => {
        navigator.clipboard.writeText(codeOf(block)).then(
          () => say(i18n.t('copied')),
          (error: unknown) => {
            console.warn('Colophon: the code could not be copied.', error);
            say(i18n.t('codeNotCopied'));
          },
        );
      },
      { signal },
    );
    place.append(button, said);
    block.prepend(place);
  }
}

/** The code of a block, without what was put into it, and without the empty line that pages often end it with. */
function codeOf(block: HTMLElement): string {
  return [...block.childNodes]
    .filter((node) => !(node instanceof Element && node.matches('.copy-code')))
    .map((node) => node.textContent)
    .join('')
    .replace(/\n$/, '');
}
