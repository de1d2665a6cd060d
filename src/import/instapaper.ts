import { collectEntries } from './collect-entries.ts';
import type { ReadEntries } from './imported-item.ts';
import { quotedStrings } from './quoted-strings.ts';
import { given, line, passage, tagList } from './read-fields.ts';
import { readMoment } from './read-moment.ts';
import { readTable } from './read-table.ts';

/** Whether a table is Instapaper's. */
export function isInstapaperTable(columns: readonly string[]): boolean {
  return ['url', 'title', 'selection', 'folder'].every((name) => columns.includes(name));
}

/** The folders that every account has. */
const OWN_FOLDERS = /^(?:unread|archive|starred|)$/i;

/**
 * Instapaper's `instapaper-export.csv`. Columns: `URL`, `Title`, `Selection` (what was selected on the page, or a note), `Folder` (`Unread`,
 * `Archive`, `Starred`, or the name of one's own), `Timestamp` (seconds since 1970), since 2024 `Tags`, a JSON list
 * (wallabag/wallabag, `tests/fixtures/Import/instapaper-export-new.csv`). No texts; an article is in one folder only.
 */
export function readInstapaperTable(text: string, file: string): ReadEntries {
  const { rows, refused } = readTable(text, file);
  const entries = collectEntries('instapaper', file);
  for (const row of rows) {
    const folder = row.field('folder').trim();
    entries.take(row.field('url'), { line: row.line }, () => {
      const quote = passage(row.field('selection'));
      return {
        ...given({ title: line(row.field('title'), 'title'), savedAt: readMoment(row.field('timestamp')) }),
        tags: tagList([...(OWN_FOLDERS.test(folder) ? [] : [folder]), ...quotedStrings(row.field('tags'))]),
        isArchived: /^archive$/i.test(folder),
        isFavourite: /^starred$/i.test(folder),
        marks: quote ? [{ quote }] : [],
      };
    });
  }
  const { items, refused: addresses } = entries.result();
  return { items, refused: [...refused, ...addresses] };
}
