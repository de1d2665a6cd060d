import type { Line, Piece } from './lines-near-heading.ts';
import { distinct, hasRole, isPersonName, MOST_AUTHORS, withoutBy } from './person-names.ts';
import { findPrintedDates } from './printed-date.ts';

/** Classes and ids of what holds an author's name. */
const AUTHOR_MARK = /author|byline|auteur|autor|writer|schrijver|verfasser|contributor|skribent|forfatter|fn\b|vcard/i;

/** Of what stands about an author, or is one of a comment: no names. */
const NOT_THE_NAME =
  /bio\b|biography|description|avatar|comment|related|card__|share|social|follow|role|position|job|date|time|tagline|image|photo|reviewer|reviewed/i;

/** Links to an author's own page. */
const AUTHOR_LINK =
  /\/(?:@|(?:authors?|autor(?:es|en|in)?|auteurs?|people|person|profiles?|contributors?|writers?|staff|journalists?|columnists?|redaktion)\/)[^/?#]/i;

/** Words that say "by" and nothing else, or a colon after any. */
const SURE_BY = /^(?:by|von|par|door|av|af|autor|author)\b|[:：]/i;

const AND = 'and|&|und|et|y|e|en|og|och|и|та';
const AND_FIRST = new RegExp(`^(?:${AND})\\s+`, 'iu');
const BETWEEN_NAMES = new RegExp(`\\s*(?:[,;|/•·、]|\\s[–—-]\\s)\\s*|\\s+(?:${AND})\\s+`, 'iu');

/** A longer line is a sentence. */
const LONGEST_LINE = 200;

/** How far up a mark is looked for. */
const MARK_DEPTH = 3;

/** The authors that stand near the heading: in a line that begins with "By", else where markup or a link says that it is an author. */
export function printedAuthors(lines: readonly Line[], lang: string | null): string[] {
  const names =
    findNames(lines, (line, next) => namesAfterBy(line, next, lang)) ??
    findNames(lines, (line) => markedNames(line)) ??
    [];
  return distinct(names).slice(0, MOST_AUTHORS);
}

function findNames(
  lines: readonly Line[],
  read: (line: Line, next: Line | undefined) => string[],
): string[] | undefined {
  for (const [index, line] of lines.entries()) {
    const names = read(line, lines[index + 1]);
    if (names.length > 0) return names;
  }
  return undefined;
}

/** The names in a line that says "By", whose first name stands in it or in the pieces after it. */
function namesAfterBy(line: Line, next: Line | undefined, lang: string | null): string[] {
  if (line.text.length > LONGEST_LINE) return [];
  const at = line.pieces.findIndex(({ text }) => withoutBy(text).said);
  const piece = line.pieces[at];
  // What stands before it are icons and dates.
  if (!piece || at > 2) return [];
  const own = withoutBy(piece.text).rest;
  // "Written by" may be a line of its own.
  const isLabel = own === '' && at === line.pieces.length - 1;
  const after = isLabel ? (next?.pieces ?? []) : line.pieces.slice(at + 1);
  const linked = [piece, ...after].filter(isAuthorLink).map(({ text }) => withoutBy(text).rest);
  // A word that may be any ("de", "di") says nothing without a name of two words after it.
  const fewest = SURE_BY.test(piece.text) ? 1 : 2;
  const names = namesAtStart([own, ...after.map(({ text }) => text)], fewest, lang);
  return linked.length > names.length && linked.every((name) => isPersonName(name)) ? linked : names;
}

/** The names with which some pieces of text begin, until something else is said. */
function namesAtStart(pieces: readonly string[], fewestWords: number, lang: string | null): string[] {
  const names: string[] = [];
  for (const piece of pieces) {
    const text = beforeDate(piece, lang);
    for (const part of text.replace(AND_FIRST, '').split(BETWEEN_NAMES)) {
      if (part === '') continue;
      if (!isPersonName(part, names.length === 0 ? fewestWords : 2)) return names;
      names.push(part);
    }
    if (text !== piece) return names;
  }
  return names;
}

function beforeDate(text: string, lang: string | null): string {
  const [date] = findPrintedDates(text, lang);
  return date ? text.slice(0, date.start).replace(/[\s|,•·–—-]+(?:on|am|le|el|op|den|il)?\s*$/i, '') : text;
}

/** Names in a line whose pieces are marked as an author's, by class, `rel`, `itemprop` or the address of a link. */
function markedNames(line: Line): string[] {
  const names: string[] = [];
  for (const piece of line.pieces.slice(0, 12)) {
    if (!isAuthorLink(piece) && !isMarked(piece.element)) continue;
    const { rest } = withoutBy(piece.text);
    for (const part of rest.split(/\s*[,;|]\s*|\s+(?:and|&|und|et|y)\s+/iu)) {
      if (isPersonName(part, names.length === 0 ? 1 : 2) && !hasRole(part)) names.push(part);
    }
  }
  return names;
}

function isAuthorLink({ element }: Piece): boolean {
  const link = element.closest('a');
  if (!link) return false;
  const rel = link.getAttribute('rel') ?? '';
  return /\bauthor\b/i.test(rel) || AUTHOR_LINK.test(link.getAttribute('href')?.slice(0, 300) ?? '');
}

function isMarked(element: Element): boolean {
  let marked: Element | null = element;
  for (let depth = 0; marked && depth < MARK_DEPTH; depth++, marked = marked.parentElement) {
    const names = `${marked.getAttribute('class') ?? ''} ${marked.id} ${marked.getAttribute('itemprop') ?? ''}`.slice(
      0,
      300,
    );
    if (NOT_THE_NAME.test(names)) return false;
    if (AUTHOR_MARK.test(names)) return true;
  }
  return false;
}
