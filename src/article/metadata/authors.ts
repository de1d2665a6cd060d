import type { Line } from './lines-near-heading.ts';
import { type LinkedData, namedThings } from './linked-data.ts';
import type { MarkedElements } from './marked-elements.ts';
import type { MetaElements } from './meta-elements.ts';
import { distinct, isHandle, isPersonName, MOST_AUTHORS, namesInByline, withoutBy } from './person-names.ts';
import { printedAuthors } from './printed-byline.ts';
import type { SiteNames } from './site-names.ts';

/** Names under which pages state their authors, the commonest first; each may stand there once for every author. */
const AUTHOR = [
  'author',
  'article:author',
  'og:article:author',
  'parsely-author',
  'sailthru.author',
  'article.author',
  'article:author_name',
  'byl',
  'byline',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'cxenseparse:author',
  'author_name',
  'creator',
];

/** Names of papers stand with the family name first: `Roy, Aniruddha`. */
const CITED = 'citation_author';

/** Longer texts of marked elements are boxes about an author. */
const LONGEST_MARKED = 120;

export interface AuthorSources {
  marked: MarkedElements;
  data: LinkedData;
  meta: MetaElements;
  /** The lines near the heading: read only where they are needed. */
  lines: () => readonly Line[];
  lang: string | null;
  site: SiteNames;
  found: string | null;
}

/**
 * All authors of the article: from JSON-LD, meta elements, microdata, and what is printed near its heading, the first that names a
 * person. An organization, or the site itself, counts where no person is named.
 */
export function findAuthors(sources: AuthorSources): string[] {
  let organizations: string[] = [];
  for (const { names, isOrganization } of candidates(sources)) {
    const known = distinct(names).slice(0, MOST_AUTHORS);
    const persons = isOrganization ? [] : known.filter((name) => !sources.site.has(name) && !isHandle(name));
    if (persons.length > 0) return persons;
    if (organizations.length === 0) organizations = known;
  }
  return organizations;
}

interface Candidate {
  names: string[];
  isOrganization?: boolean;
}

function* candidates({ marked, data, meta, lines, lang, site, found }: AuthorSources): Generator<Candidate> {
  const { article, page } = data;
  const stated = namedThings(article?.['author'] ?? article?.['creator'] ?? page?.['author'], data);
  const named = (some: typeof stated): string[] => some.flatMap(({ name }) => namesInByline(name));
  yield { names: meta.all(CITED).map(givenNameFirst).flatMap(namesInByline) };
  yield { names: named(stated.filter(({ isOrganization }) => !isOrganization)) };
  for (const name of AUTHOR) yield { names: meta.all(name).flatMap(namesInByline) };
  yield { names: labelledData(meta) };
  yield { names: microdata(marked) };
  yield { names: printedAuthors(lines(), lang) };
  // Readability takes the text of a whole box, roles and dates included.
  yield { names: namesInByline(found).filter((name) => isPersonName(name) || site.has(name)) };
  yield { names: named(stated), isOrganization: true };
}

function givenNameFirst(name: string): string {
  const parts = name.split(',');
  return parts.length === 2 ? `${parts[1]} ${parts[0]}` : name;
}

/** What a card shows beside the title: `Written by` and the name under it, in the site's language. */
function labelledData(meta: MetaElements): string[] {
  for (const number of [1, 2]) {
    const label = meta.first(`twitter:label${number}`);
    const said = label === null ? null : withoutBy(label);
    if (said?.said && said.rest === '') return namesInByline(meta.first(`twitter:data${number}`));
  }
  return [];
}

/** The names in elements marked as an author. */
function microdata(marked: MarkedElements): string[] {
  const names: string[] = [];
  for (const element of marked.named('author', 'creator').slice(0, MOST_AUTHORS)) {
    const name = element.querySelector('[itemprop~="name" i]') ?? element;
    const text = name.getAttribute('content') ?? dividedText(name);
    if (text.length <= LONGEST_MARKED) names.push(...namesInByline(text));
  }
  return names;
}

/** The text of an element, with bars where its parts stand next to each other in the markup without a space. */
function dividedText(element: Element): string {
  const parts: string[] = [];
  const open: Node[] = [element];
  for (let node = open.pop(); node && parts.length < 20; node = open.pop()) {
    if (node.nodeType === 3 && node.nodeValue) parts.push(node.nodeValue);
    else if (node.nodeType === 1)
      for (let child = node.lastChild; child; child = child.previousSibling) open.push(child);
  }
  return parts.reduce(
    (text, part) => (text === '' || /\s$/.test(text) || /^\s/.test(part) ? text + part : `${text}|${part}`),
    '',
  );
}
