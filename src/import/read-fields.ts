import { oneLine } from '../article/metadata/one-line.ts';
import type { ImportedItem } from './imported-item.ts';

/** Characters that are kept of a title, a name, a tag, an excerpt. */
const LONGEST = { title: 500, byline: 300, tag: 100, excerpt: 1000 };

/** Characters kept of a marked passage and of a note: whole chapters are no marks. */
const LONGEST_PASSAGE = 20_000;

/** Tags of one article; more are a broken file. */
const MOST_TAGS = 200;

/** One line of plain text, cut; undefined where nothing is left. Untrusted. */
export function line(value: unknown, kind: keyof typeof LONGEST): string | undefined {
  return typeof value === 'string' ? (oneLine(value, LONGEST[kind]) ?? undefined) : undefined;
}

/** The words of a mark or a note, line breaks kept; undefined where there are none. */
export function passage(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.slice(0, LONGEST_PASSAGE).toWellFormed().replace(/\r\n?/g, '\n').trim();
  return text === '' ? undefined : text;
}

/** Tags of a list: each once, whatever its case, in the order found. Entries may be objects with a `label` or `name`. */
export function tagList(values: readonly unknown[]): string[] {
  const found = new Map<string, string>();
  for (const value of values) {
    const named = isRecord(value) ? (value['label'] ?? value['name']) : value;
    const tag = line(named, 'tag')?.replace(/^#/, '').trim();
    if (tag && !found.has(tag.toLowerCase())) found.set(tag.toLowerCase(), tag);
    if (found.size >= MOST_TAGS) break;
  }
  return [...found.values()];
}

/** Whether JSON or YAML gave an object with fields. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Yes as services write it: `true`, `1`, `"1"`. */
export function isYes(value: unknown): boolean {
  return value === true || value === 1 || value === '1' || value === 'true';
}

/** The fields that have a value: an absent one is absent, not undefined. */
export function given<Fields extends Partial<ImportedItem>>(
  fields: {
    [Name in keyof Fields]: Fields[Name] | undefined;
  },
): Partial<ImportedItem> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** A language tag as BCP 47 has it (`pt_BR` is `pt-BR`); undefined where it is none. */
export function languageTag(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const tag = value.trim().replaceAll('_', '-');
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i.test(tag) ? tag : undefined;
}
