import { moveChildren } from '../../html/move-children.ts';
import { languageOf } from './code-language.ts';
import { codeText, dropBesideCode, isGutter } from './code-text.ts';
import { freeFromBoxes } from './free-from-boxes.ts';

/** Editors that show code one element to a line, and what their lines are in. */
const EDITORS = '.CodeMirror-code, .cm-content, .view-lines, .ace_text-layer';
const EDITOR = '.CodeMirror, .cm-editor, .monaco-editor, .ace_editor';

/** Tables of code, of which each row is a line, or which have a column of numbers. */
const CODE_TABLES =
  'table.highlighttable, table.rouge-table, table.lntable, table.hljs-ln, table.crayon-table, table.js-file-line-container, table.highlight, ' +
  '.highlight table, .syntaxhighlighter table, .codehilite table, table.codehilitetable, table.code-table';

/** What code may have in it besides letters: it stays, where the lines need no mending. */
const MARKED = 'a[href], mark, ins, del, b, strong, em, i, u, kbd, var, sub, sup, img';

/** What keeps the letters of a block from being its lines. */
const UNEVEN = 'br, div, p, li, table, button, pre, code + code, span + code';

/** Poems are often set as preformatted text. */
const VERSE = /(?:^|[\s_-])(?:verse|poem|poetry|stanza|lyrics?)(?:[\s_-]|$)/i;

/** What a page writes beside code for the eye alone. */
const HANDLE_TEXT = /^(?:copy(?: code| to clipboard)?|copied!?|code)$/i;

/**
 * Gives the code of a prepared page one form, in place: `<pre><code class="language-x">` with its lines as they are read. Numbers of lines and
 * buttons to copy are gone, tables and editors of lines have become lines, and poems in `<pre>` are paragraphs. Inline code is left as it is.
 */
export function settleCode(document: Document): void {
  for (const lines of document.querySelectorAll(EDITORS)) settleEditor(lines);
  const pres = document.getElementsByTagName('pre');
  if (pres.length > 0 || document.getElementsByTagName('table').length > 0)
    for (const table of document.querySelectorAll(CODE_TABLES)) if (table.isConnected) settleTable(table);
  for (const pre of document.querySelectorAll('pre')) {
    if (!pre.isConnected || pre.parentElement?.closest('pre')) continue;
    if (VERSE.test(pre.getAttribute('class') ?? '')) settleVerse(pre);
    else {
      settleBlock(pre);
      freeFromBoxes(pre);
    }
  }
  for (const code of document.querySelectorAll('code > br')) settleLooseCode(code.parentElement);
}

function preOf(text: string, language: string | null, document: Document): Element {
  const pre = document.createElement('pre');
  const code = document.createElement('code');
  if (language) code.setAttribute('class', `language-${language}`);
  code.textContent = text;
  pre.append(code);
  return pre;
}

function settleEditor(lines: Element): void {
  const root = lines.closest(EDITOR) ?? lines;
  const language = languageOf(root);
  dropBesideCode(lines);
  const text = codeText(lines)
    .replace(/\u00A0/g, ' ')
    .replace(/\u200B/g, '');
  if (text.trim() !== '') root.replaceWith(preOf(text, language, lines.ownerDocument));
}

function settleTable(table: Element): void {
  const root = table.closest('pre') ?? table;
  const cells = [...table.querySelectorAll('td, th')];
  const codes = cells.filter((cell) => !isGutter(cell) && !isColumnOfNumbers(cell));
  // A table that holds something else than code with numbers beside it is none of ours.
  if (codes.length === cells.length || codes.length === 0) return;
  const language = languageOf(codes[0]?.querySelector('pre') ?? table) ?? languageOf(table);
  for (const cell of codes) dropBesideCode(cell);
  const text = codes.map(codeText).join('\n');
  if (text.trim() === '') return;
  root.replaceWith(preOf(text, language, table.ownerDocument));
}

/** Digits, one to a line. */
function isColumnOfNumbers(cell: Element): boolean {
  const text = cell.textContent ?? '';
  return (
    /^[\s\d]+$/.test(text) &&
    /\d/.test(text) &&
    (cell.querySelector('pre, span, div, a') !== null || cell.nextElementSibling !== null)
  );
}

function settleBlock(pre: Element): void {
  const language = languageOf(pre);
  dropBesideCode(pre);
  const isBare = pre.querySelector(MARKED) === null && !pre.querySelector('table td + td');
  if (isBare) {
    const inner = pre.firstElementChild;
    const isSettled =
      inner === null || (inner.localName === 'code' && !inner.firstElementChild && pre.childNodes.length === 1);
    if (!isSettled || (inner === null && language)) {
      const isCode = language !== null || pre.querySelector('code') !== null;
      const text = codeText(pre);
      pre.replaceChildren(...(isCode ? preOf(text, language, pre.ownerDocument).childNodes : [text]));
    }
  } else if (pre.querySelector(UNEVEN)) breakLines(pre);
  if (language) {
    pre.removeAttribute('class');
    (pre.querySelector('code') ?? pre).setAttribute('class', `language-${language}`);
  }
  dropHandles(pre);
}

/** Writes line breaks for what breaks lines, and keeps the rest. */
function breakLines(pre: Element): void {
  const { ownerDocument } = pre;
  for (const br of pre.querySelectorAll('br')) br.replaceWith('\n');
  for (const line of [...pre.querySelectorAll('div, p, li')].reverse()) {
    const text = line.textContent ?? '';
    if (!text.endsWith('\n')) line.append('\n');
    while (line.firstChild) line.before(line.firstChild);
    line.remove();
  }
  for (const list of pre.querySelectorAll('ol, ul')) {
    while (list.firstChild) list.before(list.firstChild);
    list.remove();
  }
  if (pre.lastChild === null) pre.append(ownerDocument.createTextNode(''));
}

/** "Copy" beside a block would read as text. A name of the language or the file is left: it may be all that says what the code is. */
function dropHandles(pre: Element): void {
  let at: Element = pre;
  for (let steps = 0; steps < 3; steps++) {
    for (const beside of [at.previousElementSibling, at.nextElementSibling]) {
      if (!beside || !/^(?:div|span|figcaption|p|header|button)$/.test(beside.localName)) continue;
      const text = (beside.textContent ?? '').trim();
      if (text.length > 40 || beside.querySelector('img, pre')) continue;
      if (HANDLE_TEXT.test(text)) beside.remove();
    }
    const parent: Element | null = at.parentElement;
    if (!parent || !/^(?:div|figure)$/.test(parent.localName) || parent.getElementsByTagName('pre')[1]) return;
    if ((parent.textContent ?? '').trim().length > (at.textContent ?? '').trim().length + 60) return;
    at = parent;
  }
}

/** Stanzas stand apart by an empty line. */
function settleVerse(pre: Element): void {
  const { ownerDocument } = pre;
  const box = ownerDocument.createElement('div');
  const text = codeText(pre);
  for (const stanza of text.split(/\n[^\S\n]*\n\s*/)) {
    const paragraph = ownerDocument.createElement('p');
    for (const [i, line] of stanza.split('\n').entries()) {
      if (i > 0) paragraph.append(ownerDocument.createElement('br'));
      paragraph.append(line.trimEnd());
    }
    box.append(paragraph);
  }
  pre.replaceWith(box);
}

/** Code of several lines that is no `<pre>`: its line breaks are. */
function settleLooseCode(code: Element | null): void {
  if (!code?.isConnected || code.closest('pre')) return;
  const language = languageOf(code);
  const pre = code.ownerDocument.createElement('pre');
  const parent = code.parentElement;
  code.replaceWith(pre);
  if (code.querySelector(MARKED)) {
    breakLines(code);
    const inner = code.ownerDocument.createElement('code');
    moveChildren(code, inner);
    if (language) inner.setAttribute('class', `language-${language}`);
    pre.append(inner);
  } else pre.replaceWith(preOf(codeText(code), language, code.ownerDocument));
  // A paragraph that holds nothing else is none.
  if (
    parent?.localName === 'p' &&
    parent.childElementCount === 1 &&
    (parent.textContent ?? '').trim() === (parent.firstElementChild?.textContent ?? '').trim()
  ) {
    const [only] = parent.children;
    if (only) parent.replaceWith(only);
  }
}
