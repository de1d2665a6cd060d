import { parse } from 'yaml';
import { isoDate } from '../article/metadata/iso-date.ts';
import { collectEntries } from './collect-entries.ts';
import type { ImportedItem, ReadEntries } from './imported-item.ts';
import { given, isRecord, line, passage, tagList } from './read-fields.ts';
import { readMoment } from './read-moment.ts';

const FRONT_MATTER = /^---[^\S\n]*\n([\s\S]*?)\n---[^\S\n]*(?:\n|$)/;

/** Longer front matter describes no article. Characters. */
const LONGEST_FRONT_MATTER = 50_000;

/** What templates of the clipper call the address of the page. */
const ADDRESS_NAMES = ['source', 'url', 'link'];

/** Whether Markdown begins with properties that name an address. */
export function isObsidianNote(text: string): boolean {
  const properties = FRONT_MATTER.exec(text.slice(0, LONGEST_FRONT_MATTER))?.[1];
  return properties !== undefined && new RegExp(`^(?:${ADDRESS_NAMES.join('|')}):`, 'm').test(properties);
}

/**
 * A note of Obsidian Web Clipper: properties in YAML, then the article in Markdown (obsidianmd/obsidian-clipper, its default template):
 * `title`, `source` (the address), `author` (a list of `[[names]]`), `published`, `created` (dates), `description`, `tags` (a list, `clippings` at
 * first). Passages that were marked while clipping stand between `==`.
 */
export function readObsidianNote(written: string, file: string): ReadEntries {
  const text = written.trimStart();
  const entries = collectEntries('obsidian', file);
  const place = { entry: 1 };
  const [whole = '', stated = ''] = FRONT_MATTER.exec(text) ?? [];
  const properties = readProperties(stated);
  if (properties) {
    const address = ADDRESS_NAMES.map((name) => listOf(properties[name])[0]).find((value) => value !== undefined);
    entries.take(address, place, () => describe(properties, text.slice(whole.length).trim(), file));
  } else entries.refuse('not-readable', place, stated);
  return entries.result();
}

/** Everything as text: a date or a number means what the note's writer saw. Null where it is no YAML. */
function readProperties(written: string): Record<string, unknown> | null {
  try {
    const found: unknown = parse(written, { schema: 'failsafe', logLevel: 'error', maxAliasCount: 0 });
    return isRecord(found) ? found : null;
  } catch {
    return null; // The parser's errors are of many kinds; the note is refused as unreadable.
  }
}

function describe(properties: Record<string, unknown>, body: string, file: string): Partial<ImportedItem> {
  const name = file.replace(/^.*\//s, '').replace(/\.(?:md|markdown)$/i, '');
  return {
    ...given({
      title: line(properties['title'], 'title') ?? line(name, 'title'),
      markdown: body === '' ? undefined : body,
      byline: line(listOf(properties['author']).map(withoutBrackets).join(', '), 'byline'),
      excerpt: line(properties['description'], 'excerpt'),
      published: isoDate(listOf(properties['published'])[0]) ?? undefined,
      savedAt: readMoment(listOf(properties['created'])[0]),
    }),
    tags: tagList(listOf(properties['tags'])),
    marks: [...body.replace(CODE, '').matchAll(MARKED)].flatMap(([, words]) => {
      const quote = passage(words);
      return quote ? [{ quote }] : [];
    }),
  };
}

/** A passage between two pairs of `=`, within a paragraph. */
const MARKED = /==(?=[^\s=])((?:[^=\n]|=(?!=)|\n(?!\n))+?)(?<=\S)==/g;

/** Code may compare with `==`. */
const CODE = /^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1[^\n]*$|`[^`\n]+`/gm;

const withoutBrackets = (name: string): string => name.replace(/^\[\[(?:[^|\]]*\|)?([^\]]*)\]\]$/, '$1');

/** Properties are a value or a list of them; a `[[name]]` without quotes is a list in a list to YAML. */
function listOf(value: unknown): string[] {
  const values: unknown[] = Array.isArray(value) ? value.flat(2) : [value];
  return values.filter((one) => typeof one === 'string' && one.trim() !== '').map((one) => String(one).trim());
}
