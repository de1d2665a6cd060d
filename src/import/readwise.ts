import { collectEntries } from './collect-entries.ts';
import type { ReadEntries } from './imported-item.ts';
import { quotedStrings } from './quoted-strings.ts';
import { given, line, tagList } from './read-fields.ts';
import { readMoment } from './read-moment.ts';
import { readTable } from './read-table.ts';

/** Whether a table is that of Readwise Reader. */
export function isReadwiseTable(columns: readonly string[]): boolean {
  return ['url', 'document tags', 'saved date'].every((name) => columns.includes(name));
}

/**
 * The CSV file of Readwise Reader. Columns: `Title`, `URL`, `ID`, `Document tags` (a list as Python writes it: `['a', 'b']`), `Saved date`
 * (`2022-11-06 04:33:50+00:00`), `Reading progress` (0 to 1), `Location` (`new`, `later`, `shortlist`, `archive` or `feed`), `Seen`
 * (windchime-yk/readwise-to-raindrop, README). No texts and no highlights: these are in other exports of Readwise, without addresses.
 * What stands in the feed was never saved and is told as left out; the shortlist becomes a tag.
 */
export function readReadwiseTable(text: string, file: string): ReadEntries {
  const { rows, refused } = readTable(text, file);
  const entries = collectEntries('readwise', file);
  for (const row of rows) {
    const location = row.field('location').trim().toLowerCase();
    if (location === 'feed') {
      entries.refuse('feed-only', { line: row.line }, row.field('title') || row.field('url'));
      continue;
    }
    entries.take(row.field('url'), { line: row.line }, () => {
      const progress = Number.parseFloat(row.field('reading progress'));
      return {
        ...given({
          title: line(row.field('title'), 'title'),
          savedAt: readMoment(row.field('saved date')),
          progress: progress >= 0 && progress <= 1 ? progress : undefined,
        }),
        tags: tagList([...quotedStrings(row.field('document tags')), ...(location === 'shortlist' ? [location] : [])]),
        isArchived: location === 'archive',
      };
    });
  }
  const { items, refused: addresses } = entries.result();
  return { items, refused: [...refused, ...addresses] };
}
