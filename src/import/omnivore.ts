import { isoDate } from '../article/metadata/iso-date.ts';
import { collectEntries } from './collect-entries.ts';
import type { ImportedItem, ImportedMark, ReadEntries } from './imported-item.ts';
import { given, isRecord, line, passage, tagList } from './read-fields.ts';
import { readMoment } from './read-moment.ts';

/** What stands beside the metadata in Omnivore's archive, by the slug of an article; undefined where there is none. */
export interface OmnivoreTexts {
  html(slug: string): string | undefined;
  highlights(slug: string): string | undefined;
}

/** Whether JSON is one of Omnivore's lists of articles. */
export function isOmnivore(data: unknown): data is unknown[] {
  return Array.isArray(data) && data.some((entry) => isRecord(entry) && 'slug' in entry && 'url' in entry);
}

/** Under which names the articles of such a list have their texts beside it. */
export function omnivoreSlugs(data: unknown): string[] {
  const entries: unknown[] = Array.isArray(data) ? data : [];
  return entries.flatMap((entry) => (isRecord(entry) && typeof entry['slug'] === 'string' ? [entry['slug']] : []));
}

/**
 * Omnivore's export (omnivore-app/omnivore, `packages/api/src/jobs/export.ts`): a ZIP file with `metadata_0_to_20.json` and so on, lists of
 * `{ slug, title, description, author, url, state, readingProgress, labels, savedAt, publishedAt }`, with `content/<slug>.html` and
 * `highlights/<slug>.md`. `state` is `Active` or `Archived` (https://github.com/wallabag/wallabag/issues/7852), in older versions `SUCCEEDED`,
 * `ARCHIVED`, `DELETED` and others; `readingProgress` is in percent; times are ISO 8601.
 */
export function readOmnivore(data: readonly unknown[], file: string, texts?: OmnivoreTexts): ReadEntries {
  const entries = collectEntries('omnivore', file);
  data.forEach((entry, index) => {
    const place = { entry: index + 1 };
    if (!isRecord(entry)) entries.refuse('not-an-article', place);
    else if (/^deleted$/i.test(String(entry['state']))) entries.refuse('deleted', place, entry['title']);
    else entries.take(entry['url'], place, () => describe(entry, texts));
  });
  return entries.result();
}

function describe(entry: Record<string, unknown>, texts?: OmnivoreTexts): Partial<ImportedItem> {
  const slug = typeof entry['slug'] === 'string' ? entry['slug'] : '';
  const html = texts?.html(slug);
  const progress = Number(entry['readingProgress']) / 100;
  const labels = entry['labels'];
  return {
    ...given({
      title: line(entry['title'], 'title'),
      html: html?.trim() ? html : undefined,
      excerpt: line(entry['description'], 'excerpt'),
      byline: line(entry['author'], 'byline'),
      published: isoDate(entry['publishedAt']) ?? undefined,
      savedAt: readMoment(entry['savedAt']),
      progress: progress > 0 && progress <= 1 ? progress : undefined,
    }),
    tags: tagList(Array.isArray(labels) ? labels : []),
    isArchived: /^archived$/i.test(String(entry['state'])),
    marks: omnivoreMarks(texts?.highlights(slug) ?? ''),
  };
}

/**
 * Highlights as Omnivore writes them (`highlightToMarkdown` in its `utils/parser.ts`): `> ` before the quote, then its labels as
 * `#name`, then its note, an empty line between each and between highlights. What stands before the first quote is a note on the whole; a
 * note on the whole that stands after one cannot be told from that one's own.
 */
export function omnivoreMarks(markdown: string): ImportedMark[] {
  const marks: { quote: string; notes: string[] }[] = [];
  for (const block of markdown.replace(/\r\n?/g, '\n').split(/\n[^\S\n]*(?:\n[^\S\n]*)+/)) {
    const text = block.trim();
    if (text === '') continue;
    if (text.startsWith('>')) marks.push({ quote: text.replace(/^> ?/gm, ''), notes: [] });
    else if (marks.length === 0) marks.push({ quote: '', notes: [text] });
    else marks.at(-1)?.notes.push(text);
  }
  return marks.flatMap(({ quote, notes }) => {
    const words = passage(quote) ?? '';
    const note = passage(notes.join('\n\n'));
    return words === '' && !note ? [] : [{ quote: words, ...(note ? { note } : {}) }];
  });
}
