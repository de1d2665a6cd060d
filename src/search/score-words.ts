import { WORTH } from './loose-words.ts';
import type { ListedSegment, Roster } from './roster.ts';
import { FIELD, fieldsIn, readPostings, timesIn } from './segment.ts';
import { wordAt } from './word-list.ts';

/** Words of a segment that match one that is looked for, by their places in it. */
export interface Places {
  /** The word itself; -1: it is not there. */
  whole: number;
  /** Those that begin as it does, itself among them; `to` is no part of it. */
  from: number;
  to: number;
  /** Its other forms, and mistyped ones, by what each is worth. */
  others: Map<number, number>;
}

/** How much the places count where a word stands, beside the text itself. */
const TITLE_WORTH = 4;
const NOTES_WORTH = 2.5;
const BYLINE_WORTH = 1.5;
const SITE_WORTH = 1;

/** What the fields of a posting are worth together, by their sum. */
const WORTH_OF_FIELDS = Float32Array.from(
  { length: 16 },
  (_, fields) =>
    (fields & FIELD.title ? TITLE_WORTH : 0) +
    (fields & FIELD.notes ? NOTES_WORTH : 0) +
    (fields & FIELD.byline ? BYLINE_WORTH : 0) +
    (fields & FIELD.site ? SITE_WORTH : 0),
);

/** What the word itself is worth more than its forms: a text that has it comes before one that only has those, however often. */
const WHOLE_WORTH = 1;

/** BM25's constants as Lucene has them: how soon more of the same word counts no more, and how much long texts are held back. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.75;

const scoreOfTimes = (times: number, length: number): number =>
  (times * (SATURATION + 1)) / (times + SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * length));

/** What a posting is worth by its byte alone, in a text of usual length. */
const WORTH_OF_PLACE = Float32Array.from(
  { length: 256 },
  (_, place) => WORTH.beginning * (scoreOfTimes(timesIn(place), 1) + (WORTH_OF_FIELDS[fieldsIn(place)] ?? 0)),
);

/** No more words are told to be marked. */
const MOST_TOLD = 300;

/** Of more words than this that begin as one that is looked for, none is weighed by how rare it is, or how long the texts are: the beginning says little yet. */
const MOST_WEIGHED = 500;

/** By article, the best score that any of the matches of a word has there. Those that are there are told, up to a limit. */
export function scoreWords(asked: string, roster: Roster, found: readonly Places[], told: Set<string>): Float32Array {
  const scores = new Float32Array(roster.ids.length);
  const isVague = found.some(({ from, to }) => to - from > MOST_WEIGHED);
  const matches = roster.segments.map((segment, s) => matchesIn(segment, found[s], isVague));
  const weightOf = isVague ? () => 1 : weighing(asked, roster, matches);
  for (const [s, segment] of roster.segments.entries()) {
    const places = found[s];
    if (isVague && places) scoreRange(segment, places, scores, told);
    for (const { place, worth, word } of matches[s] ?? []) {
      const weight = worth * weightOf(word);
      const more = place === places?.whole ? WHOLE_WORTH : 0;
      if (scoreWord(segment, place, { weight, more }, roster, scores) && told.size < MOST_TOLD) told.add(word);
    }
  }
  return scores;
}

interface Match {
  place: number;
  worth: number;
  word: string;
}

/** The matches that are weighed one by one: all of them, or where the beginning is vague the word itself and its other forms. */
function matchesIn({ words }: ListedSegment, places: Places | undefined, isVague: boolean): Match[] {
  if (!places) return [];
  const { whole, from, to, others } = places;
  const matches: Match[] = [];
  const add = (place: number, worth: number): unknown => matches.push({ place, worth, word: wordAt(words, place) });
  if (whole >= 0) add(whole, WORTH.whole);
  if (!isVague)
    for (let place = from; place < to; place++) if (place !== whole && !others.has(place)) add(place, WORTH.beginning);
  for (const [place, worth] of others) add(place, worth);
  return matches;
}

/** How much each word weighs: the rarer the more. A word and its forms weigh the same, however rare one of them is, and none of its other matches more. */
function weighing(
  asked: string,
  { segments, textCount }: Roster,
  matches: readonly Match[][],
): (word: string) => number {
  /** In how many texts each is, by the bytes of its postings: two for most. */
  const having = new Map<string, number>();
  const forms = new Set([asked]);
  for (const [s, { starts }] of segments.entries())
    for (const { place, worth, word } of matches[s] ?? []) {
      const bytes = (starts[place + 1] ?? 0) - (starts[place] ?? 0);
      having.set(word, (having.get(word) ?? 0) + bytes / 2);
      if (worth === WORTH.form) forms.add(word);
    }
  // BM25's inverse document frequency.
  const rarity = new Map(
    [...having].map(([word, n]) => [word, Math.log(1 + Math.max(0, textCount - n + 0.5) / (n + 0.5)) + 0.1]),
  );
  let most = Number.POSITIVE_INFINITY;
  for (const word of forms) most = Math.min(most, rarity.get(word) ?? most);
  return (word) => Math.min(rarity.get(word) ?? 0, most);
}

/** Lets one word of a segment count for the articles that have it; whether any has. */
function scoreWord(
  { starts, postings, articles, lengths }: ListedSegment,
  place: number,
  { weight, more }: { weight: number; more: number },
  { buffer }: Roster,
  scores: Float32Array,
): boolean {
  const count = readPostings(postings, starts[place] ?? 0, starts[place + 1] ?? 0, buffer);
  const { documents, places } = buffer;
  let isHere = false;
  for (let i = 0; i < count; i++) {
    const document = documents[i] ?? 0;
    const article = articles[document] ?? -1;
    if (article < 0) continue;
    isHere = true;
    const both = places[i] ?? 0;
    const inText = scoreOfTimes(timesIn(both), lengths[document] ?? 1);
    const score = weight * (inText + (WORTH_OF_FIELDS[fieldsIn(both)] ?? 0) + more);
    if (score > (scores[article] ?? 0)) scores[article] = score;
  }
  return isHere;
}

/** Lets all words of a segment that begin alike count. Of one letter there are a million postings: each is read once, and looked up. */
function scoreRange(
  { starts, postings, articles, words }: ListedSegment,
  { from, to }: Places,
  scores: Float32Array,
  told: Set<string>,
): void {
  let at = starts[from] ?? 0;
  for (let place = from; place < to; place++) {
    const end = starts[place + 1] ?? 0;
    let document = -1;
    let isHere = false;
    while (at < end) {
      let byte = postings[at++] ?? 0;
      let step = byte & 0x7f;
      for (let shift = 7; byte & 0x80 && at < end; shift += 7) {
        byte = postings[at++] ?? 0;
        step |= (byte & 0x7f) << shift;
      }
      document += step + 1;
      const score = WORTH_OF_PLACE[postings[at++] ?? 0] ?? 0;
      const article = articles[document] ?? -1;
      if (article < 0) continue;
      isHere = true;
      if (score > (scores[article] ?? 0)) scores[article] = score;
    }
    at = end;
    if (isHere && told.size < MOST_TOLD) told.add(wordAt(words, place));
  }
}
