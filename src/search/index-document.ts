import { FIELD, type IndexedDocument, type Posting, PostingsWriter, type Segment } from './segment.ts';
import { wordsOf } from './words-of.ts';

/** What is indexed of an article's text, as plain text. */
export interface TextFields {
  title: string;
  byline: string;
  site: string;
  /** What lists show of it, which the text need not have. */
  summary: string;
  text: string;
}

/** What is searched of an article beside its text, as plain text. */
export interface Beside {
  id: string;
  /** As of the article's text, in milliseconds since 1970. */
  at: number;
  tags: string;
  /** What its reader wrote on it and marked in it. */
  notes: string;
}

/** By word: its fields, and how often the text has it. */
type Seen = Map<string, { fields: number; times: number }>;

/** The segment of an article's text alone. `at` in milliseconds since 1970. */
export function indexText(id: string, at: number, { title, byline, site, summary, text }: TextFields): Segment {
  const seen: Seen = new Map();
  note(seen, title, FIELD.title);
  note(seen, byline, FIELD.byline);
  note(seen, site, FIELD.site);
  const length = note(seen, summary, 0) + note(seen, text, 0);
  return segmentOf([{ document: { id, part: 'text', at, length }, seen }]);
}

/** One segment of what stands beside the texts of many articles, each article once. */
export function indexBeside(articles: readonly Beside[]): Segment {
  return segmentOf(
    articles.map(({ id, at, tags, notes }) => {
      const seen: Seen = new Map();
      const length = note(seen, tags, FIELD.tags) + note(seen, notes, FIELD.notes);
      return { document: { id, part: 'beside', at, length }, seen };
    }),
  );
}

/** Takes down the words of a field (0: the text itself); returns how many there are. */
function note(seen: Seen, text: string, field: number): number {
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

function segmentOf(read: readonly { document: IndexedDocument; seen: Seen }[]): Segment {
  const postings = new Map<string, Posting[]>();
  for (const [document, { seen }] of read.entries()) {
    for (const [word, found] of seen) {
      const known = postings.get(word);
      if (known) known.push({ document, ...found });
      else postings.set(word, [{ document, ...found }]);
    }
  }
  const words = [...postings.keys()].sort();
  const starts = new Uint32Array(words.length + 1);
  const writer = new PostingsWriter();
  for (const [i, word] of words.entries()) {
    starts[i] = writer.length;
    let before = -1;
    for (const posting of postings.get(word) ?? []) {
      writer.write(posting, before);
      before = posting.document;
    }
  }
  starts[words.length] = writer.length;
  return { documents: read.map(({ document }) => document), words: words.join('\n'), starts, postings: writer.end() };
}
