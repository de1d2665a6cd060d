/** What is pressed or read out beside code, and no part of it. */
const HANDLES =
  'button, clipboard-copy, select, textarea, input, svg, [role="button"], [role="toolbar"], [class*="copy-b" i], [class*="copy_b" i], [class*="copyb" i], ' +
  '[class*="clipboard" i], .toolbar, .code-toolbar > .toolbar, .line-numbers-rows, .CodeMirror-gutter-wrapper, .CodeMirror-measure, .cm-gutters';

/** Classes of what holds the numbers of lines; that nothing else is in it is asked as well. */
const GUTTER =
  /(?:^|[\s_-])(?:gutters?|line-?no(?:s|div)?|linenos?|line-?num(?:ber)?s?|linenumber|ln|lnt|lnum|nums|blob-num|number|prompt-gutter)(?:[\s_-]|\d|$)/i;

/** What numbers of lines stand in together, or beside a line. Within a line they stand in smaller things. */
const BOXES = 'td, th, div, p, li, ol, ul, pre, table, aside';

/** Elements that begin and end a line of code. */
const LINES = new Set(['div', 'p', 'li', 'tr', 'ol', 'ul', 'table', 'tbody', 'pre']);

/** What names one line of code that is not an element of lines by itself. */
const LINE_NAME = /(?:^|[\s_-])(?:line|row|loc)(?:[\s_-]|\d|$)|-line$/i;
const LINE_STYLE = /display\s{0,3}:\s{0,3}(?:block|flex|grid)/i;

/** Takes out of a block of code what is not code: numbers of lines and buttons. */
export function dropBesideCode(block: Element): void {
  for (const handle of block.querySelectorAll(HANDLES)) if ((handle.textContent ?? '').length < 200) handle.remove();
  for (const named of block.querySelectorAll('[class], [data-line-number], [data-linenumber]'))
    if (isGutter(named)) named.remove();
}

/** Whether an element holds nothing but the numbers of lines. */
export function isGutter(element: Element): boolean {
  const isNamed =
    GUTTER.test(element.getAttribute('class') ?? '') ||
    element.hasAttribute('data-line-number') ||
    element.hasAttribute('data-linenumber');
  if (!isNamed || element.querySelector('img')) return false;
  const text = element.textContent ?? '';
  if (text.trim() !== '') return /^[\s\d]*$/.test(text) && (element.matches(BOXES) || isBesideLine(element));
  // An empty one is a gutter where its numbers come from a style sheet; an empty line of code is none.
  return (
    element.localName === 'td' || element.hasAttribute('data-line-number') || element.hasAttribute('data-linenumber')
  );
}

/** A `<span class="number">` can be a number in the code; one that its class calls a number of a line is none. */
function isBesideLine(inner: Element): boolean {
  const names = inner.getAttribute('class') ?? '';
  return !/(?:^|\s)(?:hljs-|token|tok-)?number(?:\s|$)/i.test(names) || /line/i.test(names);
}

/** The lines of a block of code, its handles and gutters taken out before. */
export function codeText(block: Element): string {
  const parts: string[] = [];
  const ends = (): string => parts.at(-1) ?? '';
  const separate = linesWithoutBreaks(block);
  const walk = (parent: Element, depth: number): void => {
    const between = depth < 60 && holdsOnlyLines(parent);
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) {
        const text = node.nodeValue ?? '';
        if (text !== '' && !(between && text.trim() === '')) parts.push(text);
      } else if (node.nodeType === 1) {
        const element = node as Element;
        const name = element.localName;
        if (name === 'br') parts.push('\n');
        else if (depth >= 60) parts.push(element.textContent ?? '');
        else if (LINES.has(name) || separate.has(element)) {
          if (parts.length > 0 && !ends().endsWith('\n') && !isCellLine(element)) parts.push('\n');
          const before = parts.length;
          walk(element, depth + 1);
          if (!ends().endsWith('\n') || parts.length === before) parts.push('\n');
        } else walk(element, depth + 1);
      }
    }
  };
  walk(block, 0);
  return parts
    .join('')
    .replace(/\r\n?/g, '\n')
    .replace(/^(?:[^\S\n]*\n){1,20}/, '')
    .trimEnd();
}

/** A list or table of lines is no line itself. */
const isCellLine = (element: Element): boolean =>
  /^(?:ol|ul|table|tbody)$/.test(element.localName) && !element.previousElementSibling;

/** White space between two lines of their own is the layout of the page. */
function holdsOnlyLines(parent: Element): boolean {
  const first = parent.firstElementChild;
  return first !== null && LINES.has(first.localName);
}

/** Elements that are lines only by the style sheet: several side by side, named so, with no line break between them or in them. */
function linesWithoutBreaks(block: Element): ReadonlySet<Element> {
  const found = new Set<Element>();
  let holder: Element = block;
  while (holder.childElementCount === 1 && holder.firstElementChild?.childElementCount)
    holder = holder.firstElementChild;
  const { children } = holder;
  if (children.length < 2 || (holder.textContent ?? '').trim().includes('\n')) return found;
  const areLines = [...children].every(
    (child) =>
      child.localName === 'code' ||
      child.hasAttribute('data-line') ||
      LINE_NAME.test(child.getAttribute('class') ?? '') ||
      LINE_STYLE.test((child.getAttribute('style') ?? '').slice(0, 500)),
  );
  if (areLines && !block.querySelector('br')) for (const child of children) found.add(child);
  return found;
}
