/** What stands in a line of text. Code keeps its classes: they tell its language. */
const INLINE = 'span, sup, sub, small, em, i, b, strong, cite, q, abbr, mark, time, font, u';

/** What sentences stand in. */
const HOLDS_SENTENCES = 'p, li, td, dd, blockquote';

/** With fewer characters than this besides it, a word is no part of a sentence. */
const SENTENCE = 40;

/**
 * Keeps, in place, what stands within sentences from being taken for a footer, a header or a comment by its class: Readability drops
 * elements by such names wherever they are, and with `<span class="footers">` the numbers of a paper's references
 * (https://mhealth.jmir.org/2019/6/e14273). Must happen after appeals were found, since those are known by names as well.
 */
export function keepInSentences(document: Document): void {
  const lengths = new Map<Element, number>();
  for (const element of document.querySelectorAll(`:is(${HOLDS_SENTENCES}) :is(${INLINE})[class]`)) {
    if (!isText(element.previousSibling) && !isText(element.nextSibling)) continue;
    const around = element.closest(HOLDS_SENTENCES);
    if (!around) continue;
    let length = lengths.get(around);
    if (length === undefined) {
      length = lengthOf(around);
      lengths.set(around, length);
    }
    if (length - lengthOf(element) >= SENTENCE) element.removeAttribute('class');
  }
}

const isText = (node: Node | null): boolean => node?.nodeType === 3 && (node.nodeValue ?? '').trim() !== '';

const lengthOf = (element: Element): number => (element.textContent ?? '').trim().length;
