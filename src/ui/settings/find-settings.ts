import { foldText } from '../../search/find-words.ts';
import { wordsOf } from '../../search/words-of.ts';

/** What is one setting on the page, and can be shown without its neighbours. */
const ITEMS =
  '.switch-row, .choice, .key-choice, .sites > li, .corrected > li, .setting, .themes, .fonts, .stepper, .switches > label';

/** On what is not shown, because it is not what was looked for. */
const UNFOUND = 'data-unfound';

/** The highlight of the words that were found, as style sheets name it. */
const HIGHLIGHT = 'settings-found';

/** Elements with words that people look for and that are not on screen. */
const ALSO = 'data-also';

const textOf = (element: Element): string => {
  const also = [element, ...element.querySelectorAll(`[${ALSO}]`)].map((one) => one.getAttribute(ALSO) ?? '');
  const names = Array.from(element.querySelectorAll('[aria-label]'), (one) => one.getAttribute('aria-label') ?? '');
  return foldText([element.textContent, ...also, ...names].join(' '));
};

/** Whether each of the words begins a word of the text, which is folded. */
const holds = (text: string, words: readonly string[]): boolean => words.every((word) => text.includes(` ${word}`));

/**
 * Shows of the settings in `root` those that all words of `query` are found in: in what they say, in words beside it (`data-also`), or in what
 * their section says. Where nothing is looked for, all are shown. Hands back how many settings were found.
 */
export function findSettings(root: HTMLElement, query: string): number {
  const words = foldText(query).trim().split(' ').filter(Boolean);
  for (const hidden of root.querySelectorAll(`[${UNFOUND}]`)) hidden.removeAttribute(UNFOUND);
  if (words.length === 0) {
    highlight(root, []);
    return 0;
  }
  let count = 0;
  for (const section of root.querySelectorAll('section')) count += narrow(section, words);
  highlight(root, words);
  return count;
}

/** Narrows a section down to what was looked for, and hands back how many settings that are. */
function narrow(section: Element, words: readonly string[]): number {
  const heading = foldText(section.querySelector('h2')?.textContent ?? '');
  const also = [section.closest('.part'), section].map((one) => one?.getAttribute(ALSO) ?? '');
  const about = foldText([heading, ...also, section.querySelector('.lead')?.textContent].join(' '));
  const items = [...section.querySelectorAll(ITEMS)].map((element) => ({ element, text: textOf(element) }));
  const show = (found: typeof items): number => {
    for (const item of items) item.element.toggleAttribute(UNFOUND, !found.includes(item));
    return found.length;
  };
  if (holds(heading, words)) return Math.max(1, items.length);
  const named = items.filter(({ text }) => holds(text, words));
  if (named.length > 0) return show(named);
  if (holds(about, words)) return Math.max(1, items.length);
  // Some words are the section's, the others its setting's.
  const partly = items.filter(
    ({ text }) => words.some((word) => text.includes(` ${word}`)) && holds(`${text}${about}`, words),
  );
  if (partly.length > 0) return show(partly);
  if (holds(textOf(section), words)) return 1;
  section.setAttribute(UNFOUND, '');
  return 0;
}

/** Marks the words that were found, where the browser can do so without touching the page. */
function highlight(root: HTMLElement, words: readonly string[]): void {
  if (!('highlights' in CSS)) return;
  const ranges: StaticRange[] = [];
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (words.length > 0 && texts.nextNode()) {
    const { currentNode: node } = texts;
    if (!node.parentElement?.closest('.part') || node.parentElement.closest(`[${UNFOUND}], option`)) continue;
    for (const { word, start, end } of wordsOf(node.textContent ?? '')) {
      if (words.some((one) => word.startsWith(one)))
        ranges.push(new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }));
    }
  }
  CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
}
