import { parseHtml } from '../../html/parse-html.ts';

/** Stands in a prepared page in the place of a formula, with the number of its MathML. */
const PLACE_ATTRIBUTE = 'data-colophon-formula';

/** What KaTeX, MathJax 3 and 4, and MediaWiki set formulas in. */
const SET = '.katex, mjx-container, .mwe-math-element';

/** What MathJax 2 leaves before the source of a formula. */
const RENDERED = /^MathJax|^MJX/;

/** Longer MathML, in an attribute or a script, is not read. Characters. */
const LONGEST = 50_000;

/** Scripts that are formulas: `math/tex`, `math/tex; mode=display`, `math/mml`. */
export const isFormulaScript = (element: Element): boolean =>
  element.localName === 'script' && /^math\//i.test(element.getAttribute('type') ?? '');

/**
 * Takes the formulas out of a prepared page, so that each is read once: its MathML, or its source between `\(` and `\)` where there is none.
 * In the place of MathML stands its text until `returnFormulas`: what looks for the article counts the same letters everywhere.
 */
export function takeFormulas(document: Document): Element[] {
  const formulas: Element[] = [];
  if (document.getElementsByTagName('script').length > 0)
    for (const script of document.querySelectorAll('script')) settleScript(script, formulas);
  for (const set of document.querySelectorAll(SET)) {
    const math = set.querySelector('math');
    const source = set.querySelector('[data-latex]')?.getAttribute('data-latex');
    const isBlock =
      set.closest('.katex-display') !== null ||
      set.getAttribute('display') === 'true' ||
      set.matches('.mwe-math-element-block');
    if (math) set.replaceWith(placeOf(math, isBlock, formulas));
    else if (source) set.replaceWith(written(source, isBlock));
  }
  const { body } = document;
  for (const math of body.querySelectorAll('math')) {
    if (math.parentElement?.closest('math') || !math.isConnected) continue;
    // The pictures beside it, which MediaWiki and others show where MathML is not known, have been left in.
    math.replaceWith(placeOf(math, false, formulas));
  }
  return formulas;
}

/** Sets the formulas that an article kept in their places again. */
export function returnFormulas(content: Element, formulas: readonly Element[]): void {
  if (formulas.length === 0) return;
  for (const place of content.querySelectorAll(`[${PLACE_ATTRIBUTE}]`)) {
    const formula = formulas[Number(place.getAttribute(PLACE_ATTRIBUTE))];
    if (formula) place.replaceWith(content.ownerDocument.importNode(formula, true));
  }
}

function settleScript(script: Element, formulas: Element[]): void {
  if (!isFormulaScript(script)) return;
  const isBlock = /mode\s{0,3}=\s{0,3}display/i.test(script.getAttribute('type') ?? '');
  let math: Element | null = null;
  for (let before = script.previousElementSibling; before && RENDERED.test(before.getAttribute('class') ?? ''); ) {
    math ??= mathIn(before);
    const next = before.previousElementSibling;
    before.remove();
    before = next;
  }
  const source = (script.textContent ?? '').trim();
  if (!math && /mml/i.test(script.getAttribute('type') ?? '')) math = parsedMath(source, script.ownerDocument);
  if (math) script.replaceWith(placeOf(math, isBlock, formulas));
  else if (source !== '' && source.length <= LONGEST)
    script.replaceWith(lineOf(script, written(source, isBlock), isBlock));
  else script.remove();
}

function mathIn(rendered: Element): Element | null {
  const own = rendered.querySelector('math');
  if (own) return own;
  const holder = rendered.hasAttribute('data-mathml') ? rendered : rendered.querySelector('[data-mathml]');
  return parsedMath(holder?.getAttribute('data-mathml') ?? '', rendered.ownerDocument);
}

function parsedMath(source: string, page: Document): Element | null {
  return source.includes('<math') && source.length <= LONGEST ? parseHtml(source, page).querySelector('math') : null;
}

/** A formula set apart is a paragraph where it stands in none. */
function lineOf(script: Element, text: string, isBlock: boolean): Node {
  const { ownerDocument } = script;
  if (!isBlock || script.closest('p, li, td, dd, span, h2, h3, h4')) return ownerDocument.createTextNode(text);
  const line = ownerDocument.createElement('p');
  line.textContent = text;
  return line;
}

/** Sources come with or without the signs around them. */
function written(source: string, isBlock: boolean): string {
  const bare = source
    .trim()
    .replace(/^(?:\\\(|\\\[|\${1,2})|(?:\\\)|\\\]|\${1,2})$/g, '')
    .trim();
  return isBlock ? `\\[${bare}\\]` : `\\(${bare}\\)`;
}

/** The source that comes along with MathML is kept where it is not read as text. */
function placeOf(math: Element, isBlock: boolean, formulas: Element[]): Element {
  const document = math.ownerDocument;
  const copy = math.cloneNode(true) as Element;
  for (const note of copy.querySelectorAll('annotation, annotation-xml')) {
    const said = (note.textContent ?? '').trim();
    if (
      /x-tex/i.test(note.getAttribute('encoding') ?? '') &&
      said !== '' &&
      said.length <= LONGEST &&
      !copy.hasAttribute('alttext')
    )
      copy.setAttribute('alttext', said);
    note.remove();
  }
  if (isBlock) copy.setAttribute('display', 'block');
  const place = document.createElement('span');
  place.setAttribute(PLACE_ATTRIBUTE, String(formulas.length));
  place.textContent = (copy.textContent ?? '').replace(/\s+/g, ' ').trim() || (copy.getAttribute('alttext') ?? '□');
  formulas.push(copy);
  return place;
}
