import { searchedWords, wordsOf } from './words-of.ts';

/** A word that is looked for. */
export interface QueryWord {
  word: string;
  /** It may be the beginning of a word, be another form of it, or be mistyped. */
  loose: boolean;
}

/** What is asked of a library. All of it has to hold. */
export interface Query {
  words: QueryWord[];
  /** Passages that the text must hold as they are, folded by whoever looks for them. */
  phrases: string[];
  /** Words that must not stand in it. */
  without: string[];
  /** Parts of a host: `nytimes` finds `www.nytimes.com`. */
  sites: string[];
  tags: string[];
  states: QueryState[];
  /** The article was saved before or from this time on, in milliseconds since 1970. */
  before?: number;
  after?: number;
  /** Operators that say nothing: their value is not known. They are told to the reader and otherwise left out. */
  unknown: string[];
}

/** What an article may be (`is:unread`). */
export const QUERY_STATES = ['unread', 'reading', 'finished', 'archived', 'favourite', 'trash'] as const;
export type QueryState = (typeof QUERY_STATES)[number];

/** Longer queries are cut: nobody types them. Characters. */
const LONGEST_QUERY = 1_000;

/** One part: an operator or none, then a passage in quotation marks or a word. Each character is tried once. */
const PART = /(-?)(?:(site|tag|is|before|after):)?(?:["“”„«]([^"“”„«»]*)["“”„«»]?|(\S+))/giu;

const OPERATOR_ALONE = /^(?:site|tag|is|before|after):$/i;

const DATE = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;

/**
 * Reads what was typed: words, "passages", -without, and `site:` `tag:` `is:` `before:` `after:`. Every text is a query: what is no
 * operator is a word. Dates are a year, a month or a day (`2026-03`), in the reader's own time; `after` takes the day itself in.
 */
export function readQuery(typed: string): Query {
  const query: Query = { words: [], phrases: [], without: [], sites: [], tags: [], states: [], unknown: [] };
  for (const [whole, minus, operator, quoted, bare] of typed.slice(0, LONGEST_QUERY).matchAll(PART)) {
    const value = (quoted ?? bare ?? '').trim();
    // An operator whose value is still to be typed.
    if (!minus && OPERATOR_ALONE.test(whole)) continue;
    if (operator && !minus) readOperator(query, operator.toLowerCase(), value, whole);
    else if (minus && !operator) query.without.push(...[...wordsOf(value)].map(({ word }) => word));
    else readWords(query, operator ? whole : value, quoted !== undefined);
  }
  return query;
}

function readWords(query: Query, value: string, isQuoted: boolean): void {
  const told = searchedWords(value);
  if (isQuoted && told.length > 0) query.phrases.push(value);
  for (const word of told) query.words.push({ word, loose: !isQuoted });
}

function readOperator(query: Query, operator: string, value: string, whole: string): void {
  if (value === '') return;
  const small = value.toLowerCase();
  switch (operator) {
    case 'site':
      query.sites.push(small.replace(/^https?:\/\//, '').replace(/\/.*$/, ''));
      return;
    case 'tag':
      query.tags.push(small);
      return;
    case 'is': {
      const state = QUERY_STATES.find((one) => one === small);
      if (state) query.states.push(state);
      else query.unknown.push(whole);
      return;
    }
    default: {
      const time = readDate(value);
      if (time === undefined) query.unknown.push(whole);
      else query[operator === 'before' ? 'before' : 'after'] = time;
    }
  }
}

/** The first moment of a day, month or year. */
function readDate(value: string): number | undefined {
  const parts = DATE.exec(value);
  if (!parts) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  const date = new Date(year, month - 1, day);
  return date.getMonth() === month - 1 && date.getDate() === day ? date.getTime() : undefined;
}

/** Whether nothing is asked for. */
export const isEmptyQuery = ({ words, phrases, without, sites, tags, states, before, after }: Query): boolean =>
  [words, phrases, without, sites, tags, states].every((part) => part.length === 0) &&
  before === undefined &&
  after === undefined;
