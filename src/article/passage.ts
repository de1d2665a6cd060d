import type { Block, Box } from '../appeals/blocks.ts';
import { PART_ATTRIBUTE } from '../appeals/found-appeal.ts';
import { unwrap } from '../html/move-children.ts';
import { renameElement } from '../html/rename-element.ts';
import { isEmbed } from './elements/embeds.ts';

/** What no article is made of, whatever stands in it. */
const NO_TEXT = `script, style, input, select, textarea, option, object, embed, nav, menu, [role="navigation"], [${PART_ATTRIBUTE}]`;

/** What lets text be opened or pressed: in an article it is only text. */
const HANDLES = 'button, summary, label, details, form, fieldset, legend, dialog, center, font';

const LISTS = /^(?:ul|ol|dl)$/;
const OF_LIST = /^(?:li|dt|dd)$/;
const OF_TABLE = /^(?:tbody|thead|tfoot|tr|td|th|caption|colgroup)$/;
const PLAIN = /^(?:p|h[1-6]|pre|blockquote|figure|figcaption|ul|ol|dl|li|dt|dd|table|div|section|article)$/;

/** Attributes that say how a page looks and works, not what it says. */
const LOOKS = ['class', 'style', 'hidden', 'aria-hidden', 'role', 'align', 'bgcolor', 'color', 'onclick', 'tabindex'];

/** Classes that say which language code is in. */
const LANGUAGE = /^lang(?:uage)?-[\w+#.-]{1,30}$/;

/**
 * Copies of the elements that hold a stretch of blocks to be added, as large as they hold nothing else, ready to be set into an article.
 * `added` counts the blocks to be added up to each; `elementOf` finds the box of a block in the page as it was.
 */
export function passageOf(
  blocks: readonly Block[],
  add: Uint8Array,
  added: Uint32Array,
  elementOf: (block: Block) => Element | undefined,
  document: Document,
): Element[] {
  const passage: Element[] = [];
  let list: { box: Box; element: Element } | undefined;
  let done = -1;
  for (const block of blocks) {
    if (block.index <= done || add[block.index] !== 1) continue;
    let element = elementOf(block);
    if (!element) continue;
    let box = block.container;
    const isWhole = ({ first, end }: Box): boolean => (added[end] ?? 0) - (added[first] ?? 0) === end - first;
    if (!isWhole(box)) {
      // Text beside other blocks in one box: the words, with what they are written in.
      passage.push(lineOf(block, document));
      continue;
    }
    for (let outer = box.parent; outer?.parent && isWhole(outer); outer = outer.parent) {
      const next = around(element, outer.tag);
      if (!next) break;
      element = next;
      box = outer;
    }
    done = box.end - 1;
    const copy = tidied(document.importNode(element, true));
    if (OF_LIST.test(copy.localName) && box.parent && LISTS.test(box.parent.tag)) {
      if (list?.box !== box.parent || passage.at(-1) !== list.element) {
        list = { box: box.parent, element: document.createElement(box.parent.tag) };
        passage.push(list.element);
      }
      list.element.append(copy);
    } else passage.push(copy);
  }
  return passage;
}

/** The nearest element of that name around another. */
function around(element: Element, tag: string): Element | undefined {
  for (let at = element.parentElement; at; at = at.parentElement) if (at.localName === tag) return at;
  return undefined;
}

/** A line of text as a paragraph of its own. */
function lineOf({ text }: Block, document: Document): Element {
  const line = document.createElement('p');
  line.textContent = text;
  return line;
}

/** An element as it may stand in an article. */
function tidied(copy: Element): Element {
  for (const element of copy.querySelectorAll(NO_TEXT)) element.remove();
  for (const frame of copy.querySelectorAll('iframe')) if (!isEmbed(frame)) frame.remove();
  for (const element of copy.querySelectorAll(HANDLES)) {
    if (/^(?:button|summary|legend)$/.test(element.localName)) renameElement(element, 'p');
    else unwrap(element);
  }
  const outer = OF_TABLE.test(copy.localName) || !PLAIN.test(copy.localName) ? renameElement(copy, 'div') : copy;
  if (OF_TABLE.test(copy.localName))
    for (const part of outer.querySelectorAll('tr, td, th, tbody, thead, tfoot'))
      if (!part.closest('table')) renameElement(part, 'div');
  for (const element of [outer, ...outer.querySelectorAll('*')]) {
    const languages = [...element.classList].filter((name) => LANGUAGE.test(name));
    for (const name of LOOKS) element.removeAttribute(name);
    if (languages.length > 0) element.setAttribute('class', languages.join(' '));
  }
  return outer;
}
