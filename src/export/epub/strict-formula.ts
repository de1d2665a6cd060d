import type { StrictContent } from './strict-content.ts';
import { xmlText } from './xml.ts';

const MATHML = 'http://www.w3.org/1998/Math/MathML';

/** Elements that hold text alone. */
const TOKENS = new Set(['mi', 'mn', 'mo', 'mtext', 'ms']);

/** Elements with a fixed number of parts (https://www.w3.org/TR/MathML3/chapter3.html#id.3.1.3). */
const PARTS: Record<string, number> = {
  mfrac: 2,
  mroot: 2,
  msub: 2,
  msup: 2,
  msubsup: 3,
  munder: 2,
  mover: 2,
  munderover: 3,
};

/** Elements with any number of parts. */
const ROWS = new Set(['mrow', 'msqrt', 'mstyle', 'mpadded', 'mphantom', 'mtd']);

/** Attributes by name, with the values they may have. All else is about looks. */
const ATTRIBUTES: Record<string, RegExp> = {
  accent: /^(?:true|false)$/,
  accentunder: /^(?:true|false)$/,
  displaystyle: /^(?:true|false)$/,
  fence: /^(?:true|false)$/,
  largeop: /^(?:true|false)$/,
  linethickness: /^0(?:px|em)?$/,
  mathvariant:
    /^(?:normal|bold|italic|bold-italic|double-struck|bold-fraktur|script|bold-script|fraktur|sans-serif|bold-sans-serif|sans-serif-italic|sans-serif-bold-italic|monospace)$/,
  movablelimits: /^(?:true|false)$/,
  stretchy: /^(?:true|false)$/,
};

/** Which elements take which of them. */
const TAKES: Record<string, string[]> = {
  mo: ['accent', 'fence', 'largeop', 'mathvariant', 'movablelimits', 'stretchy'],
  mi: ['mathvariant'],
  mn: ['mathvariant'],
  mtext: ['mathvariant'],
  ms: ['mathvariant'],
  mfrac: ['linethickness'],
  mover: ['accent'],
  munder: ['accentunder'],
  munderover: ['accent', 'accentunder'],
  mstyle: ['displaystyle'],
};

/** Thrown within this file: a formula that strict readers would refuse. */
class NotStrict extends Error {}

/** A formula as MathML where its parts are as they have to be; its source, or its signs, otherwise. */
export function strictFormula(chapter: StrictContent, out: Element, source: Element): void {
  const stated = xmlText(source.getAttribute('alttext') ?? '').trim();
  try {
    const formula = chapter.document.createElementNS(MATHML, 'math');
    if (source.getAttribute('display') === 'block') formula.setAttribute('display', 'block');
    if (stated !== '') formula.setAttribute('alttext', stated);
    for (const part of source.children) formula.append(strictPart(chapter.document, part, 0));
    if (formula.childElementCount === 0) throw new NotStrict('empty');
    out.append(formula);
    chapter.hasFormulas = true;
  } catch (error) {
    if (!(error instanceof NotStrict)) throw error;
    const text = stated || xmlText(source.textContent).replace(/\s+/g, ' ').trim();
    if (text !== '') chapter.element(out, 'code').append(text);
  }
}

/** Formulas that are deeper are none. */
const DEEPEST = 60;

function strictPart(document: XMLDocument, source: Element, depth: number): Element {
  const name = source.localName;
  if (depth > DEEPEST) throw new NotStrict('depth');
  const part = document.createElementNS(MATHML, name);
  for (const attribute of TAKES[name] ?? []) {
    const value = source.getAttribute(attribute)?.trim().toLowerCase() ?? '';
    if (ATTRIBUTES[attribute]?.test(value)) part.setAttribute(attribute, value);
  }
  if (TOKENS.has(name)) {
    part.textContent = xmlText(source.textContent);
    return part;
  }
  if (name === 'mspace') return part;
  const children = [...source.children].map((child) => strictPart(document, child, depth + 1));
  const named = (wanted: string): boolean => children.every((child) => child.localName === wanted);
  if (name === 'semantics') {
    // What a browser draws is its first part; the others say the same in other words.
    const [first] = children;
    if (!first) throw new NotStrict(name);
    return first;
  }
  const isRight =
    (PARTS[name] !== undefined && children.length === PARTS[name]) ||
    ROWS.has(name) ||
    (name === 'mtable' && children.length > 0 && named('mtr')) ||
    (name === 'mtr' && named('mtd'));
  const isStray = !/^(?:mtable|mtr)$/.test(name) && children.some((child) => /^(?:mtr|mtd)$/.test(child.localName));
  if (!isRight || isStray) throw new NotStrict(name);
  part.append(...children);
  return part;
}
