import { plainField } from './plain-field.ts';

const LONGEST_TITLE = 400;

/** What stands between a title and the name of its site. */
const SEPARATOR = /\s+[|–—\-·•»›:/\\]+\s+|\s*[|»]\s*|\s+::\s+/;

/**
 * The article's title without the name of its site: what the page states (headline, OpenGraph) or its `<title>`, preferred in
 * the wording of a heading of the page that is a part of it.
 */
export function findTitle(
  document: Document,
  stated: unknown[],
  siteName: string | null,
  url: string,
  found: string | null,
): string {
  const fields = [...stated, document.title].flatMap((value) => plainField(value, LONGEST_TITLE) ?? []);
  const heading = headingWithin(document, fields);
  if (heading !== null) return heading;
  const site = [siteName, ...hostNames(url)].flatMap((name) => (name ? [letters(name)] : []));
  const first = fields[0];
  if (first === undefined) return plainField(found, LONGEST_TITLE) ?? firstHeading(document) ?? '';
  return withoutSite(first, site);
}

/** The wording of an `<h1>` (or the page's only `<h2>`) that one of the stated titles holds as a whole. */
function headingWithin(document: Document, fields: string[]): string | null {
  const headings = [...document.querySelectorAll('h1')].slice(0, 10);
  for (const heading of headings) {
    const text = plainField(heading.textContent, LONGEST_TITLE);
    if (text === null) continue;
    const wanted = letters(text);
    // A short heading within a longer title is the site's or the section's name more often than the title.
    if (wanted.length >= 4 && fields.some((field) => isMostOf(wanted, letters(field)))) return text;
  }
  return null;
}

function isMostOf(part: string, whole: string): boolean {
  return whole.includes(part) && part.length >= whole.length * 0.5;
}

function firstHeading(document: Document): string | null {
  return plainField(document.querySelector('h1')?.textContent, LONGEST_TITLE);
}

/** The parts of a host that name a site: `www.the-example.co.uk` gives `the-example` and `theexamplecouk`. */
function hostNames(url: string): string[] {
  if (!URL.canParse(url)) return [];
  const host = new URL(url).hostname.replace(/^www\./, '');
  const labels = host.split('.');
  return [host, ...labels.filter((label) => label.length > 3)];
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Takes the site's name off the end, or the beginning, of a title. */
function withoutSite(title: string, site: string[]): string {
  let rest = title;
  for (let round = 0; round < 3; round++) {
    const parts = separated(rest);
    if (parts.length < 2) return rest;
    const { text: last, start } = parts[parts.length - 1] ?? { text: '', start: 0 };
    const first = parts[0]?.text ?? '';
    const next = parts[1];
    if (namesSite(last, site)) rest = rest.slice(0, start).trimEnd();
    else if (namesSite(first, site) && next) rest = rest.slice(next.start).trimStart();
    else return rest;
    rest = rest.replace(/[\s|–—\-·•»›:/\\]+$/, '');
  }
  return rest;
}

function namesSite(part: string, site: string[]): boolean {
  const name = letters(part);
  return name.length >= 2 && site.some((one) => one === name || one === `the${name}` || name === `the${one}`);
}

function separated(title: string): { text: string; start: number }[] {
  const parts: { text: string; start: number }[] = [];
  let start = 0;
  for (const match of title.matchAll(new RegExp(SEPARATOR, 'g'))) {
    parts.push({ text: title.slice(start, match.index), start });
    start = match.index + match[0].length;
  }
  parts.push({ text: title.slice(start), start });
  return parts;
}
