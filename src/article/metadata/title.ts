import type { MainHeading } from './main-heading.ts';
import { plainField } from './plain-field.ts';
import type { SiteNames } from './site-names.ts';

const LONGEST_TITLE = 400;

/** What stands between a title and the name of its site. */
const SEPARATOR = /\s+[|–—\-·•»«›‹:/\\~]+\s+|\s*[|»]\s*|\s+::\s+/g;

/** The titles that a page states, as plain text, the most trusted first. */
export function statedTitles(document: Document, stated: readonly unknown[]): string[] {
  const fields = [...stated, document.title].flatMap((value) => plainField(value, LONGEST_TITLE) ?? []);
  return [...new Set(fields)];
}

/**
 * The article's title without the name of its site: the wording of its heading, which is what readers of the page see; else what
 * the page states (headline, OpenGraph, `<title>`).
 */
export function findTitle(
  stated: readonly string[],
  heading: MainHeading | null,
  site: SiteNames,
  found: string | null,
): string {
  // A headline or og:title may be the site's own name, on every page of it.
  const best = heading?.text ?? stated.find((title) => !site.has(title)) ?? stated[0] ?? found;
  const title = plainField(best, LONGEST_TITLE);
  return title === null ? '' : withoutSite(title, site);
}

/** Takes the site's name off the end, or the beginning, of a title. */
function withoutSite(title: string, site: SiteNames): string {
  let rest = title;
  for (let round = 0; round < 3; round++) {
    const parts = separated(rest);
    // The site's name may hold such a sign itself, so the longest end is asked about first.
    const end = parts.slice(1).find(({ start }) => site.has(rest.slice(start)));
    const [first, next] = parts;
    if (end) rest = rest.slice(0, end.start).trimEnd();
    else if (first && next && site.has(first.text)) rest = rest.slice(next.start).trimStart();
    else return rest;
    rest = rest.replace(/[\s|–—\-·•»«›‹:/\\~]+$/, '');
  }
  return rest;
}

function separated(title: string): { text: string; start: number }[] {
  const parts: { text: string; start: number }[] = [];
  let start = 0;
  for (const match of title.matchAll(SEPARATOR)) {
    parts.push({ text: title.slice(start, match.index), start });
    start = match.index + match[0].length;
  }
  parts.push({ text: title.slice(start), start });
  return parts;
}
