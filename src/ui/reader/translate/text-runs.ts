import { INLINE, isUnread } from '../../../speech/read-passages.ts';

/** What of a line is no text to translate: it stands in the translation as it stands in the original. */
const KEPT = 'img, picture, video, audio, svg, math, code, kbd, samp, var, ruby, br, sup, sub';

/** A part of a line: words, words that lead elsewhere, or what is kept. */
export type Part =
  | { kind: 'text'; text: string }
  | { kind: 'link'; text: string; link: Element }
  | { kind: 'kept'; element: Element };

/** A line of text: nodes that stand side by side in a block. */
export type Run = ChildNode[];

/** The runs of text in an element or shadow root, in their order. */
export function runsIn(root: ParentNode & Node): Run[] {
  const runs: Run[] = [];
  const walk = (parent: Node): void => {
    let run: Run = [];
    const finish = (): void => {
      if (run.some((node) => hasWords(node))) runs.push(run);
      run = [];
    };
    for (const node of parent.childNodes) {
      if (node instanceof Text) run.push(node);
      else if (node instanceof Element && isInLine(node)) run.push(node);
      else {
        finish();
        // Code means something in its own letters alone.
        if (node instanceof Element && node.localName !== 'pre' && !isUnread(node)) walk(node);
      }
    }
    finish();
  };
  walk(root);
  return runs;
}

const isInLine = (element: Element): boolean =>
  (INLINE.has(element.localName) || element.matches(KEPT)) &&
  [...element.querySelectorAll('*')].every((one) => INLINE.has(one.localName) || one.closest('math, svg, picture'));

const hasWords = (node: Node): boolean =>
  /\p{L}/u.test(node.textContent ?? '') && !(node instanceof Element && node.matches(KEPT));

/** The parts of a run; what is only set off, in bold or italics, is text like any other. */
export function partsOf(run: Run): Part[] {
  const parts: Part[] = [];
  const add = (node: Node): void => {
    if (node instanceof Text) {
      const last = parts.at(-1);
      if (last?.kind === 'text') last.text += node.data;
      else parts.push({ kind: 'text', text: node.data });
    } else if (node instanceof Element) {
      if (node.matches(KEPT) || isUnread(node) || node.querySelector(KEPT)) parts.push({ kind: 'kept', element: node });
      else if (node.matches('a[href]')) parts.push({ kind: 'link', text: node.textContent, link: node });
      else node.childNodes.forEach(add);
    }
  };
  run.forEach(add);
  return parts.map((part) => (part.kind === 'kept' ? part : { ...part, text: plain(part.text) }));
}

/** Without soft hyphens, and with single blanks. */
const plain = (text: string): string => text.replaceAll('\u00AD', '').replace(/\s+/g, ' ');
