import { FIELD, type IndexedDocument, PostingsWriter, type Segment } from './segment.ts';
import { wordsOf } from './words-of.ts';

/** What is indexed of an article's text, as plain text. */
export interface TextFields {
  title: string;
  byline: string;
  site: string;
  text: string;
}

interface Seen {
  fields: number;
  times: number;
}

/** The segment of an article's text alone. `at` in milliseconds since 1970. */
export function indexText(id: string, at: number, { title, byline, site, text }: TextFields): Segment {
  const seen = new Map<string, Seen>();
  note(seen, title, FIELD.title);
  note(seen, byline, FIELD.byline);
  note(seen, site, FIELD.site);
  const length = note(seen, text, 0);
  return segmentOf({ id, part: 'text', at, length }, seen);
}

/** The segment of what a reader wrote on an article. */
export function indexNotes(id: string, at: number, notes: string): Segment {
  const seen = new Map<string, Seen>();
  const length = note(seen, notes, FIELD.notes);
  return segmentOf({ id, part: 'notes', at, length }, seen);
}

/** Takes down the words of a field (0: the text itself); returns how many there are. */
function note(seen: Map<string, Seen>, text: string, field: number): number {
  let count = 0;
  for (const { word } of wordsOf(text)) {
    const known = seen.get(word) ?? { fields: 0, times: 0 };
    if (field === 0) known.times++;
    else known.fields |= field;
    seen.set(word, known);
    count++;
  }
  return count;
}

function segmentOf(document: IndexedDocument, seen: ReadonlyMap<string, Seen>): Segment {
  const words = [...seen.keys()].sort();
  const starts = new Uint32Array(words.length + 1);
  const writer = new PostingsWriter();
  for (const [i, word] of words.entries()) {
    starts[i] = writer.length;
    const { fields, times } = seen.get(word) ?? { fields: 0, times: 0 };
    writer.write({ document: 0, fields, times }, -1);
  }
  starts[words.length] = writer.length;
  return { documents: [document], words: words.join('\n'), starts, postings: writer.end() };
}
