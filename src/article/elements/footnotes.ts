import { moveChildren } from '../../html/move-children.ts';

/** Links that lead to notes look like this: a number or sign, perhaps in brackets. */
const SIGN =
  /^[\s\u200B]*[[(]?\s*(?:\d{1,4}|[a-z]|[ivxlc]{1,6}|[*†‡§¶‖]{1,3}|note\s?\d{1,3}|n\s?\d{1,3})\s*[\])]?[.:]?[\s\u200B]*$/i;

/** Words in ids and classes of notes and of links to them. */
const NAMED = /foot-?note|end-?note|cite_?note|(?:^|[-_:])(?:fn|ftn|edn|note|ref)s?(?:[-_:]?\d|[-_:]|$)|noteref/i;

/** An arrow, or what stands for one, and nothing else. With or without the sign that asks for a picture or a letter of it. */
const ARROW = /^[\s\u00A0]*[↩↵⏎↑⤴⮐⬆⇑↲⤶][\uFE0E\uFE0F]?[\s\u00A0]*$/;

/** A left-turned arrow that is shown as a letter everywhere. */
const BACK = '\u21A9\uFE0E';

/** What can hold one note. */
const NOTE = 'li, dd, p, div.footnote, [role="doc-footnote"], [role="doc-endnote"], aside, tr, div';

/** A note is no longer than this; longer is a chapter that is linked. Characters. */
const LONGEST = 4000;

/** More notes than this, each looked up by its id, are an index. */
const MOST = 1500;

/** By so many characters, the words of a note are known again. */
const SURE = 20;

/** `Node.DOCUMENT_POSITION_FOLLOWING`, which is no global where there is no window. */
const DOCUMENT_POSITION_FOLLOWING = 4;

/** Attributes of how a note looks and works on its page. */
const LOOKS = /^(?:class|style|hidden|role|contenteditable|target|aria-.*|data-.*|on.*)$/;

/**
 * Sets notes that the article refers to and that were left behind at its end, in their order on the page.
 * `whole` is the page as it was.
 */
export function returnNotes(content: Element, whole: Element): void {
  const missing: string[] = [];
  for (const link of content.querySelectorAll('a[href^="#"], a[href*="#"]')) {
    if (missing.length >= MOST) break;
    const id = fragmentOf(link);
    if (id !== '' && isReference(link, id)) missing.push(id);
  }
  if (missing.length === 0) return;
  const ids = new Set(missing.filter((id) => !content.querySelector(byId(id))));
  if (ids.size === 0) return;
  const notes = new Set<Element>();
  const kept = new Map<string, Element>();
  for (const block of content.querySelectorAll('p, li, dd, div')) {
    const words = wordsOf(block);
    if (words.length > SURE) kept.set(words, block);
  }
  for (const id of ids) {
    const target = whole.querySelector(byId(id));
    const note = target && noteAround(target);
    // Its words may stand there without the place that the reference leads to.
    const double = note && kept.get(wordsOf(note));
    if (double) double.replaceWith(...copiesOf([note], content.ownerDocument));
    else if (note) notes.add(note);
  }
  if (notes.size === 0) return;
  const found = [...notes].sort((a, b) => (a.compareDocumentPosition(b) & DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  content.append(listOf(found, content.ownerDocument));
}

/** Arrows that lead back from notes become one. */
export function settleBackLinks(content: Element): void {
  for (const link of content.querySelectorAll('a[href^="#"]')) {
    const text = link.textContent ?? '';
    if (text.length < 12 && ARROW.test(text) && !link.querySelector('img')) link.textContent = BACK;
  }
}

/**
 * The note that a link within a text refers to, in the same text (`root`); undefined where it leads to something else, or back to
 * where a note is referred to. Back links look like references, but lead up.
 */
export function findNote(link: Element, root: ParentNode): Element | undefined {
  const href = link.getAttribute('href') ?? '';
  const id = href.startsWith('#') ? fragmentOf(link) : '';
  if (id === '' || !isReference(link, id)) return undefined;
  const target = root.querySelector(byId(id));
  const note = target && leadsDown(link, target) ? noteAround(target) : undefined;
  return note?.contains(link) ? undefined : note;
}

/** Whether a link is the number or sign of a note, by its looks and its name. Those that lead back from a note look the same. */
export function isNoteSign(link: Element): boolean {
  const href = link.getAttribute('href') ?? '';
  return href.startsWith('#') && isReference(link, fragmentOf(link));
}

/** Whether a place stands after a link. */
export const leadsDown = (link: Element, target: Element): boolean =>
  (link.compareDocumentPosition(target) & DOCUMENT_POSITION_FOLLOWING) !== 0;

const byId = (id: string): string => `[id="${id.replace(/["\\]/g, '\\$&')}"]`;

function fragmentOf(link: Element): string {
  const fragment = (link.getAttribute('href') ?? '').split('#', 2)[1] ?? '';
  if (fragment.length > 200) return '';
  const id = decoded(fragment);
  // No selector may hold a break of the line, written out or in percents.
  return /[\n\r\f]/.test(id) ? '' : id;
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function isReference(link: Element, id: string): boolean {
  const text = link.textContent ?? '';
  if (text.length > 12 || !SIGN.test(text)) return false;
  return (
    link.closest('sup') !== null ||
    link.querySelector('sup') !== null ||
    /doc-noteref/.test(link.getAttribute('role') ?? '') ||
    NAMED.test(id) ||
    NAMED.test(link.id)
  );
}

/** The element of one note around, or at, the place that a reference leads to. */
function noteAround(target: Element): Element | undefined {
  // A place that holds its note, or one before it in the same paragraph.
  const note = target.matches(NOTE) ? target : target.closest(NOTE);
  const length = (note?.textContent ?? '').trim().length;
  return note && length > 0 && length <= LONGEST ? note : undefined;
}

/** What a note says, without the number or arrow before and after it. */
const wordsOf = (element: Element): string =>
  (element.textContent ?? '').replace(/[\s\d^[\]().↩↵⏎↑⤴]|\uFE0E|\uFE0F/g, '').slice(0, LONGEST);

function listOf(notes: readonly Element[], document: Document): Element {
  const section = document.createElement('section');
  section.append(document.createElement('hr'));
  const [first] = notes;
  if (first && notes.every(({ localName }) => localName === 'li')) {
    const list = document.createElement(first.parentElement?.localName === 'ul' ? 'ul' : 'ol');
    const before = first.parentElement ? [...first.parentElement.children].indexOf(first) : 0;
    const start = Number.parseInt(first.parentElement?.getAttribute('start') ?? '1', 10) + before;
    if (list.localName === 'ol' && start > 1) list.setAttribute('start', String(start));
    for (const note of notes) list.append(copyOf(note, document));
    section.append(list);
  } else section.append(...copiesOf(notes, document));
  return section;
}

/** Copies that may stand between paragraphs. */
function copiesOf(notes: readonly Element[], document: Document): Element[] {
  return notes.map((note) => {
    const copy = copyOf(note, document);
    if (/^(?:p|div)$/.test(copy.localName)) return copy;
    const box = document.createElement('div');
    if (copy.id) box.id = copy.id;
    moveChildren(copy, box);
    return box;
  });
}

function copyOf(note: Element, document: Document): Element {
  const copy = document.importNode(note, true);
  for (const unread of copy.querySelectorAll('button, input, select, textarea, script, style, iframe')) unread.remove();
  for (const element of [copy, ...copy.querySelectorAll('*')])
    for (const name of element.getAttributeNames()) if (LOOKS.test(name)) element.removeAttribute(name);
  return copy;
}
