/** A run of letters that stands in a text node as it stands in the passage. */
interface Piece {
  /** Where it begins in the passage's text. */
  at: number;
  node: Text;
  /** Where it begins in the node. */
  offset: number;
  length: number;
}

/** What is read in one go: a paragraph, a heading, a line of a list, a row of a table. Blanks are single, line breaks are cuts. */
export interface Passage {
  text: string;
  pieces: readonly Piece[];
}

/** White space, and what divides words for the eye alone: soft hyphens, zero-width spaces. */
const RUN = /[\s\u00AD\u200B\u2060]+|[^\s\u00AD\u200B\u2060]+/g;
const BLANK = /\s/;
const INVISIBLE = /^[\u00AD\u200B\u2060]+$/;

/** Puts a passage together, text node by text node. */
export class PassageBuilder {
  #text = '';
  #pieces: Piece[] = [];

  /** Adds the words of a node. Where lines are kept (`keepsLines`), their breaks are. */
  add(node: Text, keepsLines: boolean): void {
    for (const { 0: run, index } of node.data.matchAll(RUN)) {
      if (INVISIBLE.test(run)) continue;
      if (!BLANK.test(run)) this.#put(run, node, index);
      else if (keepsLines && run.includes('\n')) this.break();
      else if (this.#text !== '' && !BLANK.test(this.#text.at(-1) ?? '')) this.#put(' ', node, index);
    }
  }

  /** Adds a break of the line. */
  break(): void {
    if (this.#text === '') return;
    this.#text = `${this.#text.trimEnd()}\n`;
  }

  /** Adds what stands between two cells: a comma, where the first does not end by itself. */
  divide(): void {
    const before = this.#text.trimEnd();
    if (before !== '') this.#text = /[\p{P}\s]$/u.test(before) ? `${before} ` : `${before}, `;
  }

  /** The passage, and a new one begins. Null where nothing in it can be said. */
  finish(): Passage | null {
    const passage = { text: this.#text, pieces: this.#pieces };
    this.#text = '';
    this.#pieces = [];
    return /[\p{L}\p{N}]/u.test(passage.text) ? passage : null;
  }

  #put(run: string, node: Text, offset: number): void {
    const last = this.#pieces.at(-1);
    const at = this.#text.length;
    this.#text += run;
    const goesOn = last?.node === node && last.at + last.length === at && last.offset + last.length === offset;
    if (goesOn) last.length += run.length;
    else this.#pieces.push({ at, node, offset, length: run.length });
  }
}

/** The place on the page of what stands from `start` to `end` in a passage. Null where its nodes have changed since. */
export function rangeIn({ pieces }: Passage, start: number, end: number): Range | null {
  const first = pieces.find(({ at, length }) => at + length > start);
  const last = pieces.findLast(({ at }) => at < end);
  if (!first || !last) return null;
  const from = first.offset + Math.max(0, start - first.at);
  const to = last.offset + Math.min(last.length, end - last.at);
  if (from > first.node.length || to > last.node.length) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, from);
  range.setEnd(last.node, to);
  return range;
}

/** Where a place on the page stands in a passage; null where it is not in it. */
export function placeIn({ pieces }: Passage, node: Node, offset: number): number | null {
  const piece = pieces.find((one) => one.node === node && offset < one.offset + one.length);
  return piece ? piece.at + Math.max(0, offset - piece.offset) : null;
}
