import { AFTER_NAME, BY_WORDS, LONGEST_BY, MAY_BE_NAME, NO_NAME, PARTICLES, ROLE } from './byline-words.ts';
import { lettersOf } from './letters.ts';
import { plainField } from './plain-field.ts';
import { findPrintedDates } from './printed-date.ts';

const LONGEST_BYLINE = 400;
const LONGEST_NAME = 80;

/** More authors than this are not listed: papers have hundreds. */
export const MOST_AUTHORS = 12;

/** A name has at most this many words. */
const MOST_WORDS = 7;

/** `MD`, `Ph.D.`, `CEPF®`, `RN`: degrees, written after names. */
const DEGREE =
  /^(?:[A-Z][A-Z®-]{1,7}|(?:[A-Z][a-z]{0,2}\.){1,4}[A-Z]?\.?|Ph\.?D\.?|Jr\.?|Sr\.?|M\.?D\.?)(?:\s[A-Z®]{2,8})*$/;

/** No name of a person or an organization: an address, a handle, a place holder, something in brackets. */
const NO_NAME_SHAPE = /^(?:https?:|www\.|@|\/|\[|\{|<|#)|@|:\/\/|^[\p{Ll}\d]+(?:[._][\p{Ll}\d]+)+$|^[\d\s]+$/u;

/** Names that content systems give to whoever has none. */
const PLACE_HOLDER =
  /^(?:admin|administrator|root|user|null|undefined|none|unknown|anonymous|anonym|anonyme|an[oó]nim[oa]|author|test|webmaster|default|n\/?a|by|staff|guest)$/i;

/** What stands between two names whatever they are. */
const BETWEEN = /\s*(?:[;|/\n•·、，,،؛]|\s[–—-]\s)\s*/;

/** "And" between names. Names may hold it too (`Food and Drug Administration`), so it parts only what are names on both sides. */
const AND = /\s+(?:and|&|und|et|y|e|en|og|och|ja|i|a|и|та|i|και|ve|و|и|dan|và|και)\s+/iu;

/** A byline without what it begins with; `said` tells whether it began with anything. */
export function withoutBy(text: string): { rest: string; said: boolean } {
  let rest = text.trim();
  let said = false;
  for (let round = 0; round < 2; round++) {
    const shorter = withoutOneBy(rest);
    if (shorter === null) break;
    rest = shorter;
    said = true;
  }
  return { rest: rest.replace(/^[:：/|,–—-]+\s*/, ''), said };
}

function withoutOneBy(text: string): string | null {
  const stuck = /^([\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}・]{1,5})\s*[:：/／|｜\s]\s*/u.exec(text);
  if (stuck?.[1] && BY_WORDS.has(stuck[1])) return text.slice(stuck[0].length);
  const words = text.slice(0, 80).split(/\s+/);
  for (let count = Math.min(LONGEST_BY, words.length); count > 0; count--) {
    const start = words.slice(0, count).join(' ');
    const colon = /[:：]/.exec(start)?.index ?? start.length;
    // Only the last word may carry the colon: "Written by: Ann", "Text:Ann".
    const said = start.slice(0, colon).trim().toLowerCase();
    if (!BY_WORDS.has(said)) continue;
    const end = colon < start.length ? text.indexOf(start[colon] ?? ':') + 1 : endOfWords(text, count);
    const rest = text.slice(end).trim();
    if (colon === start.length && MAY_BE_NAME.has(said) && !isPersonName(rest.split(BETWEEN)[0] ?? '', 2)) continue;
    return rest;
  }
  return null;
}

function endOfWords(text: string, count: number): number {
  let end = 0;
  for (let i = 0; i < count; i++) {
    while (end < text.length && /\s/.test(text[end] ?? '')) end += 1;
    while (end < text.length && !/\s/.test(text[end] ?? '')) end += 1;
  }
  return end;
}

/** "By" within a text: `May 28 Written by Ann Lee`, `View all posts by Ann Lee`. */
const BY_WITHIN = /^.{0,60}\b(?:written|posts|posted|published|authored|was written|story|article)\s+by\b:?\s*/is;

/** "By" glued to the name, where markup alone stood between them. */
const BY_GLUED = /^(?:[Ww]ritten ?[Bb]y|[Aa]uthor|[Bb]y)(?=\p{Lu}\p{Ll})/u;

/**
 * The names in a stated byline, or none when it is an address, a handle or nothing at all. Roles and degrees after a name are left out,
 * as is what follows a bar or a dash.
 */
export function namesInByline(value: unknown): string[] {
  const text = plainField(value, LONGEST_BYLINE);
  if (text === null || NO_NAME_SHAPE.test(text)) return [];
  const parts = withoutBy(withoutDate(text).replace(BY_WITHIN, '').replace(BY_GLUED, ''))
    .rest.split(BETWEEN)
    .map((part) =>
      withoutBy(part.replace(/^(?:and|&|und|et)\s+/i, ''))
        .rest.replace(AFTER_NAME, '')
        .trim(),
    )
    .filter((part) => part !== '');
  const names: string[] = [];
  for (const [index, part] of parts.entries()) {
    const name = part.replace(/\s*\([^)]*\)$/, '');
    if (!isAnyName(name)) continue;
    const isFurther =
      index > 0 && (DEGREE.test(name) || hasRole(name) || !isPersonName(name, names.length > 0 ? 2 : 1));
    if (!isFurther) names.push(...splitAtAnd(name));
  }
  return distinct(names);
}

/** Whether a text may be the name of a person or an organization. */
function isAnyName(name: string): boolean {
  if (name.length > LONGEST_NAME || NO_NAME_SHAPE.test(name) || PLACE_HOLDER.test(name)) return false;
  // "Von" in an element of its own, the name in the next.
  if (BY_WORDS.has(name.toLowerCase())) return false;
  return (
    /\p{L}/u.test(name) &&
    !/\b(?:min|mins|minutes?) read\b|\breviewed by\b|\b(?:all|more)\b.*\b(?:articles|posts|stories)\b/i.test(name)
  );
}

/** A user name rather than a person's: one word without a capital, or with one inside. */
export function isHandle(name: string): boolean {
  return /^[\p{Ll}\p{N}_.-]+$|^\p{L}*\p{Ll}\p{Lu}\p{L}*$/u.test(name);
}

/** A name ends where a date begins, or begins where it ends: `Ann Lee July 3, 2025`, `3 July 2025 by Ann Lee`. */
function withoutDate(text: string): string {
  if (!/\d{4}/.test(text)) return text;
  const [date] = findPrintedDates(text, null);
  if (!date) return text;
  const before = text.slice(0, date.start).replace(/[\s|–—-]+(?:updated|published|on)?:?\s*$/i, '');
  return /\p{L}{2}/u.test(before) ? before : text.slice(date.end);
}

function splitAtAnd(name: string): string[] {
  const parts = name.split(AND).filter((part) => part !== '');
  if (parts.length < 2) return [name];
  const long = parts.every((part) => isPersonName(part, 2));
  return long ? parts : [name];
}

/** The same names once, in order, in the spelling met first. */
export function distinct(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = lettersOf(name);
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const hasWordOf = (text: string, words: ReadonlySet<string>): boolean =>
  text
    .toLowerCase()
    .split(/[\s,./-]+/)
    .some((word) => words.has(word));

/** Whether a text says what somebody is rather than who. */
export const hasRole = (text: string): boolean => hasWordOf(text, ROLE);

/** Whether a text looks like a person's name: few words, each with a capital (where the script has them), nothing that names do not hold. */
export function isPersonName(text: string, fewestWords = 1): boolean {
  if (text.length < 2 || text.length > 60 || /[\d:!?…<>{}[\]()|@#%*+=_"“”«»]/.test(text)) return false;
  const words = text.split(/\s+/);
  // Han, kana and Hangul names are one short word.
  if (/^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}・·\s]+$/u.test(text)) return text.length <= 12;
  if (words.length < fewestWords || words.length > MOST_WORDS) return false;
  if (hasWordOf(text, NO_NAME) || PLACE_HOLDER.test(text) || BY_WORDS.has(text.toLowerCase())) return false;
  return words.every((word, index) => {
    const first = /\p{L}/u.exec(word)?.[0];
    if (first === undefined) return /^[&.’'-]$/.test(word);
    const isLower = first !== first.toUpperCase() && first === first.toLowerCase();
    return !isLower || (index < words.length - 1 && PARTICLES.has(word.toLowerCase())) || /^(?:d|l|o)['’]/i.test(word);
  });
}
