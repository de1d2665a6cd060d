import { abbreviationsOf, DOTTED_ORDINALS } from './abbreviations.ts';
import { weigh } from './speech-time.ts';

/** A part of a text: from `start` to `end`, white space around it left out. */
export interface Span {
  start: number;
  end: number;
}

/**
 * The longest that is said at once, in letters of an alphabet: voices that speak from a server fall silent after 15 seconds, and
 * people read aloud about 15 letters a second.
 */
export const LONGEST = 200;

/** No part is cut shorter than this share of the longest, unless it must be. */
const LEAST = 0.3;

/** Ends of clauses, the better ones first: a cut is made after them. */
const CUTS = [/[;:；：؛][\p{Pe}\p{Pf}"']*(?=\s|$)|[；：]/gu, /[,،、，](?=\s|$)|[、，]|\s[–—-](?=\s)/gu, /\s/gu];

/** The sentences of a text in `language` (a BCP 47 tag), none weighing more than `longest`. Parts without a letter or number are left out. */
export function cutSentences(text: string, language: string, longest = LONGEST): Span[] {
  return sentencesOf(text, language)
    .flatMap((span) => cutLong(text, span, longest))
    .map((span) => trimmed(text, span))
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}

/** Making one takes longer than using it. */
const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string, granularity: 'sentence' | 'grapheme'): Intl.Segmenter {
  const key = `${granularity} ${language}`;
  const segmenter = segmenters.get(key) ?? newSegmenter(language, granularity);
  segmenters.set(key, segmenter);
  return segmenter;
}

function newSegmenter(language: string, granularity: 'sentence' | 'grapheme'): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity });
  } catch (error) {
    // What a page calls its language may be no tag at all.
    if (!(error instanceof RangeError)) throw error;
    return new Intl.Segmenter('en', { granularity });
  }
}

/** What the engine calls sentences, those it cuts at an abbreviation or within a quotation put together again. */
function sentencesOf(text: string, language: string): Span[] {
  const [primary = 'en'] = language.toLowerCase().split('-');
  const spans: Span[] = [];
  for (const { segment, index } of segmenterFor(language, 'sentence').segment(text)) {
    // An opening bracket belongs to what follows: "雨だ。「".
    const opening = /(?<=\S)[\p{Ps}\p{Pi}]+$/u.exec(segment)?.[0].length ?? 0;
    const last = spans.at(-1);
    const start = last ? last.end : index;
    const end = index + segment.length - opening;
    if (last && goesOn(text.slice(last.start, last.end), text.slice(start, end), primary)) last.end = end;
    else spans.push({ start, end });
  }
  const last = spans.at(-1);
  if (last) last.end = text.length;
  return spans;
}

/** Whether a sentence goes on in what the engine calls the next. */
function goesOn(before: string, after: string, language: string): boolean {
  if (/\n\s*$/.test(before)) return false;
  const said = before.trimEnd();
  // "Yahoo! says", “Go!” he said: small letters begin no sentence.
  if (/^\s*\p{Ll}/u.test(after)) return true;
  if (/[」』”]$/.test(said) && /^(?:と|って)/.test(after)) return true;
  if (!said.endsWith('.')) return false;
  const word = /[\p{L}\p{N}.]+$/u.exec(said.slice(0, -1))?.[0] ?? '';
  // "z. B.", "J. S. Bach": letter after letter.
  if (/^\p{L}$/u.test(word) && /^\s*\p{L}\.(?:\s|$)/u.test(after)) return true;
  // A single letter is an initial; the pronoun "I" and what ends a long sentence are not told from it, and cost a pause.
  if (/^\p{Lu}$/u.test(word)) return /^\s*\p{L}/u.test(after);
  if (/^\d{1,2}$/.test(word)) return DOTTED_ORDINALS.has(language) && /^\s*\p{Lu}/u.test(after);
  const spaced = /(?<![\p{L}\p{N}])(\p{L}\.)\s(\p{L})\.$/u.exec(said);
  const whole = spaced ? `${spaced[1]}${spaced[2]}` : word;
  const abbreviations = abbreviationsOf(language);
  return abbreviations.has(whole.toLowerCase()) || (/^\p{Ll}$/u.test(word) && abbreviations.has(word));
}

/** Cuts what is too long: after the end of a clause if there is one, else between words, else anywhere between two letters. */
function cutLong(text: string, span: Span, longest: number): Span[] {
  const parts: Span[] = [];
  let { start } = span;
  while (weigh(text.slice(start, span.end)) > longest) {
    const cut = start + cutIn(text.slice(start, span.end), longest);
    parts.push({ start, end: cut });
    start = cut;
  }
  parts.push({ start, end: span.end });
  return parts;
}

/** Where to cut a text that is too long: the number of letters before the cut, at least one. */
function cutIn(text: string, longest: number): number {
  let most = Math.min(text.length, longest);
  while (most > 1 && weigh(text.slice(0, most)) > longest) most -= 1;
  for (const cuts of CUTS) {
    const ends = [...text.slice(0, most).matchAll(cuts)].map(({ 0: cut, index }) => index + cut.length);
    const best = ends.at(-1);
    if (best !== undefined && best >= most * LEAST) return best;
  }
  // Between what is seen as one letter, never within it.
  let whole = 0;
  for (const { segment, index } of segmenterFor('en', 'grapheme').segment(text.slice(0, most + 32))) {
    if (index + segment.length > most) break;
    whole = index + segment.length;
  }
  return whole || most;
}

function trimmed(text: string, { start, end }: Span): Span {
  const part = text.slice(start, end);
  const blank = part.length - part.trimStart().length;
  return { start: start + blank, end: start + Math.max(blank, part.trimEnd().length) };
}
