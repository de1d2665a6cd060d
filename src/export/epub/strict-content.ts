import { EMBED_CLASS } from '../../html/embed-class.ts';
import { strictDetails, strictFigure } from './strict-figure.ts';
import { strictFormula } from './strict-formula.ts';
import { strictDefinitions, strictList } from './strict-lists.ts';
import { strictRuby } from './strict-ruby.ts';
import { strictTable } from './strict-table.ts';
import { XhtmlBuilder } from './xhtml-builder.ts';

/** Elements that begin a block. */
const BLOCKS =
  'address, article, aside, blockquote, center, dd, details, div, dl, dt, figcaption, figure, footer, h1, h2, h3, h4, h5, h6, ' +
  'header, hgroup, hr, li, main, nav, ol, p, pre, section, summary, table, ul';

/** Elements within a line that stand in a chapter as what they are, or under today's name. */
const IN_LINE: Record<string, string> = {
  abbr: 'abbr',
  b: 'b',
  bdi: 'bdi',
  bdo: 'bdo',
  cite: 'cite',
  code: 'code',
  del: 'del',
  dfn: 'i',
  em: 'em',
  i: 'i',
  ins: 'ins',
  kbd: 'kbd',
  mark: 'mark',
  q: 'q',
  s: 's',
  samp: 'samp',
  small: 'small',
  strike: 's',
  strong: 'strong',
  sub: 'sub',
  sup: 'sup',
  tt: 'code',
  u: 'u',
  var: 'var',
};

const isBlock = (element: Element): boolean => element.matches(BLOCKS);
const hasBlocks = (element: Element): boolean => element.querySelector(BLOCKS) !== null;

/** Writes sanitized HTML into a chapter, in the strict order of XHTML: what may stand where, and with which attributes. */
export class StrictContent extends XhtmlBuilder {
  /** Blocks and lines, as they may stand in `body`, `blockquote`, `li`, `td`. */
  flow(out: Element, nodes: Iterable<Node>): void {
    for (const node of nodes) {
      if (node instanceof Text) this.text(out, node);
      else if (node instanceof Element) this.#block(out, node);
    }
  }

  /** Lines alone: blocks among them are dissolved. */
  phrasing(out: Element, nodes: Iterable<Node>): void {
    for (const node of nodes) {
      if (node instanceof Text) this.text(out, node);
      else if (node instanceof Element) {
        if (!isBlock(node)) this.#inLine(out, node);
        else {
          this.anchor(out, node);
          if (out.hasChildNodes()) out.append(' ');
          this.phrasing(out, node.childNodes);
        }
      }
    }
  }

  #block(out: Element, source: Element): void {
    const name = source.localName;
    switch (name) {
      case 'p':
        if (hasBlocks(source)) this.#box(out, source);
        else this.#lines(out, 'p', source);
        return;
      case 'h1':
      case 'h2':
      case 'h3':
      case 'h4':
      case 'h5':
      case 'h6':
        this.#lines(out, name === 'h1' ? 'h2' : name, source);
        return;
      case 'pre':
        // Code runs from left to right, also in a text that does not. Style sheets of books may not say so.
        this.within(out, 'pre', source, (code) => {
          if (code !== out) code.setAttribute('dir', 'ltr');
          this.phrasing(code, source.childNodes);
        });
        return;
      case 'hr':
        this.element(out, 'hr', source);
        return;
      case 'ul':
      case 'ol':
        strictList(this, out, source);
        return;
      case 'dl':
        strictDefinitions(this, out, source);
        return;
      case 'table':
        strictTable(this, out, source);
        return;
      case 'figure':
        strictFigure(this, out, source);
        return;
      case 'details':
        strictDetails(this, out, source);
        return;
      case 'blockquote':
        this.within(out, 'blockquote', source, (quote) => this.flow(quote, source.childNodes));
        return;
      default:
        if (isBlock(source)) this.#box(out, source);
        else if (hasBlocks(source)) this.#around(out, source);
        else this.#inLine(out, source);
    }
  }

  /** A box stays where it means something, or where it keeps a line apart from the next. */
  #box(out: Element, source: Element): void {
    const isCard = source.classList.contains(EMBED_CLASS);
    const isPlain = !isCard && !this.isTarget(source) && !source.hasAttribute('lang') && !source.hasAttribute('dir');
    const holdsBlocksOnly = [...source.childNodes].every((node) =>
      node instanceof Element ? isBlock(node) : (node.nodeValue ?? '').trim() === '',
    );
    if (isPlain && holdsBlocksOnly) this.flow(out, source.childNodes);
    else
      this.within(out, 'div', source, (box) => {
        if (isCard) box.setAttribute('class', EMBED_CLASS);
        this.flow(box, source.childNodes);
      });
  }

  /** An element of a line around blocks: a link may stand there, anything else is dissolved. */
  #around(out: Element, source: Element): void {
    const address = source.localName === 'a' ? this.linkAddress(source) : null;
    const takesLink = address !== null && !this.isInLink && !source.querySelector('details, a[href]');
    if (takesLink) this.link(out, source, address, (link) => this.flow(link, source.childNodes));
    else {
      this.anchor(out, source);
      this.flow(out, source.childNodes);
    }
  }

  #lines(out: Element, name: string, source: Element): void {
    this.within(out, name, source, (element) => this.phrasing(element, source.childNodes), { dropEmpty: true });
  }

  #inLine(out: Element, source: Element): void {
    const name = source.localName;
    const known = IN_LINE[name];
    if (known !== undefined && (known !== 'bdo' || source.hasAttribute('dir'))) {
      this.within(out, known, source, (element) => {
        if (known === 'code') this.codeClass(element, source);
        this.phrasing(element, source.childNodes);
      });
    } else if (name === 'br' || name === 'wbr') this.element(out, name, source);
    else if (name === 'img') this.picture(out, source);
    else if (name === 'math') strictFormula(this, out, source);
    else if (name === 'ruby') strictRuby(this, out, source);
    else if (name === 'a') this.#link(out, source);
    else if (name === 'rp') return;
    else if (source.hasAttribute('lang') || source.hasAttribute('dir') || source.classList.contains('missing')) {
      this.within(out, 'span', source, (span) => this.phrasing(span, source.childNodes));
    } else {
      this.anchor(out, source);
      this.phrasing(out, source.childNodes);
    }
  }

  #link(out: Element, source: Element): void {
    const address = this.linkAddress(source);
    if (address !== null && !this.isInLink) {
      this.link(out, source, address, (link) => this.phrasing(link, source.childNodes));
    } else {
      this.anchor(out, source);
      this.phrasing(out, source.childNodes);
    }
  }
}
