import { escapeAttribute, escapeText } from './escape-html.ts';
import {
  addressOfPage,
  attributeOf,
  childrenOf,
  localNameOf,
  modeOf,
  namespaceOf,
  nodeNameOf,
  nodeTypeOf,
  rootElementOf,
  sheetsOf,
  webAddress,
} from './plain-dom.ts';
import { MOST_CHARACTERS, MOST_ELEMENTS, ROOT_ATTRIBUTE, type TakenPage, type TakenSheet } from './snapshot.ts';
import { copiedAttributes, drawing } from './snapshot-attributes.ts';
import { adoptedSheets, type SheetPlace, sheetOfElement } from './taken-sheets.ts';

/** What whoever takes a page knows of it beyond the page itself. */
export interface PageView {
  /** The shadow root of an element, also a closed one. */
  rootOf(element: Element): ShadowRoot | null;
  /** The addresses of all that the page asked for; null where the list is not whole. */
  loaded: string[] | null;
}

/** Nothing without a script, or not to be seen. */
const LEFT_OUT = new Set(
  'script noscript template base meta applet noembed noframes frameset source track param'.split(' '),
);

/** What shows something of another page: a box of its size with a way there stands for it. */
const FRAMES = new Set(['iframe', 'frame', 'object', 'embed', 'fencedframe', 'portal']);

/** No parser sees elements in these: they are written as what they look like. */
const WRITTEN_AS: Record<string, string> = { xmp: 'pre', plaintext: 'pre' };

/** Elements without content and end (https://html.spec.whatwg.org/#void-elements). */
const VOID = new Set('area br col hr img input wbr'.split(' '));

/** A parser swallows the line break that these begin with. */
const SWALLOW = new Set(['pre', 'textarea', 'listing']);

const HTML = 'http://www.w3.org/1999/xhtml';

/**
 * Writes a page down as it stands: its elements as they are now, shadow roots as templates, drawings as pictures, what is open and chosen. Where a style
 * sheet stands is its number in `sheets`. Scripts, handlers, frames, and what its reader typed are not in it. Changes nothing in the page. Null where
 * it is too large.
 */
export function serializePage(page: Document, { rootOf, loaded }: PageView): TakenPage | null {
  const root = rootElementOf(page);
  const url = addressOfPage(page);
  const base = root?.baseURI ?? url;
  const sheets: TakenSheet[] = [];
  const pictures = new Set<string>();
  const parts: (string | number)[] = modeOf(page) === 'BackCompat' ? [] : ['<!DOCTYPE html>\n'];
  let characters = 0;
  let elements = 0;
  const write = (text: string): void => {
    characters += text.length;
    parts.push(text);
  };
  /** What is still to be written, the next one last; walking without recursion, depth is bounded by memory alone. */
  const waiting: (Node | string | (() => void))[] = root ? [root] : [];
  const after = (nodes: NodeListOf<ChildNode>): void => {
    for (let i = nodes.length - 1; i >= 0; i--) waiting.push(nodes[i] as Node);
  };

  const writeSheets = (places: SheetPlace[]): void => {
    for (const { number, media } of places) {
      write(media === '' ? '<style>' : `<style media="${escapeAttribute(media)}">`);
      parts.push(number);
      write('</style>');
    }
  };

  const writeElement = (element: Element): void => {
    const localName = localNameOf(element);
    const isHtml = namespaceOf(element) === HTML;
    if (localName === 'style' || (localName === 'link' && isHtml)) {
      writeSheets(sheetOfElement(element, base, sheets));
      return;
    }
    if (LEFT_OUT.has(localName)) return;
    if (FRAMES.has(localName) || localName === 'canvas') {
      write(localName === 'canvas' ? drawingBox(element as HTMLCanvasElement) : frameBox(element, base));
      return;
    }
    const name = isHtml ? (WRITTEN_AS[localName] ?? localName) : nodeNameOf(element);
    const attributes = copiedAttributes(element, base, pictures);
    if (attributes === null) return;
    // A parser could not read a tag of such a name; what it holds is there.
    if (!/^[a-z][\w.:-]*$/i.test(name)) {
      after(childrenOf(element));
      return;
    }
    write(`<${name}${attributes}>`);
    if (isHtml && VOID.has(name)) return;
    waiting.push(`</${name}>`);
    if (element === root) waiting.push(() => writeSheets(adoptedSheets(sheetsOf(page), base, sheets)));
    after(childrenOf(element));
    if (SWALLOW.has(name) && childrenOf(element)[0]?.nodeValue?.startsWith('\n')) write('\n');
    // No form can have one; it would name one of its fields.
    const shadow = localName === 'form' ? null : rootOf(element);
    if (!shadow) return;
    waiting.push('</template>', () => writeSheets(adoptedSheets(shadow.adoptedStyleSheets, base, sheets)));
    after(childrenOf(shadow));
    write(`<template ${ROOT_ATTRIBUTE}="">`);
  };

  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (characters > MOST_CHARACTERS || elements > MOST_ELEMENTS) return null;
    if (typeof next === 'string') write(next);
    else if (typeof next === 'function') next();
    else if (nodeTypeOf(next) === 3 || nodeTypeOf(next) === 4) write(escapeText(next.nodeValue ?? ''));
    else if (nodeTypeOf(next) === 1) {
      elements += 1;
      writeElement(next as Element);
    }
  }
  return { parts, sheets, pictures: [...pictures], loaded, url };
}

/** The class, id and style of an element, which say where it stands and how large it is. */
function outerAttributes(element: Element): string {
  let text = '';
  for (const name of ['id', 'class', 'style']) {
    const value = attributeOf(element, name);
    if (value && !(name === 'style' && value.includes('('))) text += ` ${name}="${escapeAttribute(value)}"`;
  }
  return text;
}

/** A drawing as the picture that it is; nothing where it cannot be read. */
function drawingBox(canvas: HTMLCanvasElement): string {
  const data = drawing(canvas);
  const { width, height } = canvas;
  if (data === null) return '';
  return `<img${outerAttributes(canvas)} width="${width}" height="${height}" alt="" src="${escapeAttribute(data)}">`;
}

/** Smaller frames are there for counting, not for looking at. CSS pixels. */
const SMALLEST_FRAME = 8;

/** A box as large as the frame, with the way to what it showed. */
function frameBox(frame: Element, base: string): string {
  const { width, height } = frame.getBoundingClientRect();
  if (width < SMALLEST_FRAME || height < SMALLEST_FRAME) return '';
  const said = attributeOf(frame, 'src') ?? attributeOf(frame, 'data') ?? '';
  const address = said === '' ? null : webAddress(said, base);
  const title = attributeOf(frame, 'title')?.trim();
  const size = `display:inline-block;box-sizing:border-box;width:${Math.round(width)}px;height:${Math.round(height)}px`;
  const looks = 'padding:8px;border:1px solid #8888;overflow:hidden;font:14px sans-serif';
  const words = address === null ? '' : escapeText(title || new URL(address).hostname);
  const link = address === null ? '' : `<a href="${escapeAttribute(address)}">${words}</a>`;
  return `<span class="colophon-frame" style="${size};${looks}">${link}</span>`;
}
