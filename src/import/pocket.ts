import { parseHtml } from '../html/parse-html.ts';
import { collectEntries } from './collect-entries.ts';
import { bareItem, type ImportedItem, type ImportedMark, type ReadEntries } from './imported-item.ts';
import { given, isRecord, line, passage, tagList } from './read-fields.ts';
import { readMoment } from './read-moment.ts';
import { readTable } from './read-table.ts';
import { readAddress } from './web-address.ts';

/** Whether a table is Pocket's: no other export calls the time `time_added`. */
export function isPocketTable(columns: readonly string[]): boolean {
  return columns.includes('url') && columns.includes('time_added');
}

/**
 * Pocket's export of 2024 and 2025, a ZIP file with `part_000000.csv` and further parts of 10,000 lines
 * (https://github.com/karakeep-app/karakeep/issues/570). Columns: `title`, `url`, `time_added` (seconds since 1970), `tags`
 * (separated by `|`), `status` (`unread` or `archive`), in between for a time `cursor`. No texts, no favourites.
 */
export function readPocketTable(text: string, file: string): ReadEntries {
  const { rows, refused } = readTable(text, file);
  const entries = collectEntries('pocket', file);
  for (const row of rows) {
    entries.take(row.field('url'), { line: row.line }, () => ({
      ...titled(row.field('title'), row.field('url')),
      ...given({ savedAt: readMoment(row.field('time_added')) }),
      tags: tagList(row.field('tags').split('|')),
      isArchived: /^(?:archive|read)/i.test(row.field('status').trim()),
    }));
  }
  const { items, refused: addresses } = entries.result();
  return { items, refused: [...refused, ...addresses] };
}

/** Pocket wrote the address where it knew no title. */
function titled(title: string | null, url: string | null): Partial<ImportedItem> {
  return title?.trim() === url?.trim() ? {} : given({ title: line(title, 'title') });
}

/** Whether HTML is Pocket's older export. */
export function isPocketHtml(text: string): boolean {
  return /<title>\s*Pocket Export\s*<\/title>/i.test(text.slice(0, 2000));
}

/**
 * Pocket's export until 2024, `ril_export.html` (https://github.com/streetwriters/notesnook-importer/issues/185): headings `Unread` and
 * `Read Archive`, below each a list of links with the attributes `time_added` (seconds since 1970) and `tags` (separated by commas).
 */
export function readPocketHtml(text: string, file: string): ReadEntries {
  const entries = collectEntries('pocket', file);
  let isArchived = false;
  let count = 0;
  for (const element of parseHtml(text).querySelectorAll('h1, a')) {
    if (element.localName === 'h1') {
      isArchived = /archive/i.test(element.textContent ?? '');
      continue;
    }
    count += 1;
    const url = element.getAttribute('href');
    entries.take(url, { entry: count }, () => ({
      ...titled(element.textContent, url),
      ...given({ savedAt: readMoment(element.getAttribute('time_added')) }),
      tags: tagList((element.getAttribute('tags') ?? '').split(',')),
      isArchived,
    }));
  }
  return entries.result();
}

/** Whether JSON is the file of highlights that comes with Pocket's newer export. */
export function isPocketAnnotations(data: unknown): data is unknown[] {
  return Array.isArray(data) && data.some((entry) => isRecord(entry) && Array.isArray(entry['highlights']));
}

/**
 * Pocket's highlights, `annotations/part_000000.json` in the same ZIP file: a list of `{ url, title, highlights: [{ quote, created_at }] }`, seconds
 * since 1970 (Pocket/pocket-monorepo, the tests of its annotations export). They add to the articles of the other files.
 */
export function readPocketAnnotations(data: readonly unknown[], file: string): ReadEntries {
  const refused: ReadEntries['refused'] = [];
  const additions: ImportedItem[] = [];
  data.forEach((value, index) => {
    const place = { file, entry: index + 1 };
    if (!isRecord(value) || !Array.isArray(value['highlights'])) {
      refused.push({ reason: 'not-an-article', ...place });
      return;
    }
    const address = readAddress(value['url']);
    if ('reason' in address)
      refused.push({ reason: address.reason, ...place, said: String(value['url']).slice(0, 200) });
    else {
      const marks = value['highlights'].flatMap(pocketMark);
      additions.push({ ...bareItem(address.url, 'pocket'), ...given({ title: line(value['title'], 'title') }), marks });
    }
  });
  return { items: [], refused, additions };
}

function pocketMark(value: unknown): ImportedMark[] {
  if (!isRecord(value)) return [];
  const quote = passage(value['quote']);
  if (!quote) return [];
  const note = passage(value['note']);
  const createdAt = readMoment(value['created_at']);
  return [{ quote, ...(note ? { note } : {}), ...(createdAt === undefined ? {} : { createdAt }) }];
}
