import { isoDate } from '../article/metadata/iso-date.ts';
import { collectEntries } from './collect-entries.ts';
import type { ImportedItem, ImportedMark, ReadEntries } from './imported-item.ts';
import { given, isRecord, isYes, languageTag, line, passage, tagList } from './read-fields.ts';
import { readMoment } from './read-moment.ts';

/** Whether JSON is wallabag's: a list of entries with a state, or, in version 1, an object of them with numbers as names. */
export function isWallabag(data: unknown): boolean {
  return entriesOf(data).some(
    (entry) => isRecord(entry) && 'url' in entry && ('is_archived' in entry || 'is_read' in entry),
  );
}

function entriesOf(data: unknown): unknown[] {
  if (Array.isArray(data)) return data;
  return isRecord(data) && Object.keys(data).every((key) => /^\d+$/.test(key)) ? Object.values(data) : [];
}

/** What wallabag stores as the text where it could not fetch one (its setting `fetching_error_message`). */
const NOT_FETCHED = /wallabag can't retrieve contents for this article|errors_during_fetching\.html/;

/**
 * wallabag's JSON export (wallabag/wallabag, entity `Entry`, group `entries_for_user`): `url`, `given_url`, `title`, `content` (HTML), `is_archived` and
 * `is_starred` (0, 1 or a boolean), `archived_at`, `created_at` (`2016-09-11T11:58:27+0200`), `published_at`, `published_by` (a list), `language`,
 * `tags` (strings, or objects with a `label`), `annotations` (`quote`, `text`, `created_at`). Version 1 has `is_read` and `is_fav` instead.
 */
export function readWallabag(data: unknown, file: string): ReadEntries {
  const entries = collectEntries('wallabag', file);
  entriesOf(data).forEach((entry, index) => {
    const place = { entry: index + 1 };
    if (isRecord(entry)) entries.take(entry['url'] || entry['given_url'], place, () => describe(entry));
    else entries.refuse('not-an-article', place);
  });
  return entries.result();
}

function describe(entry: Record<string, unknown>): Partial<ImportedItem> {
  const { content } = entry;
  const html = typeof content === 'string' && content.trim() !== '' && !isNotFetched(content) ? content : undefined;
  const isArchived = isYes(entry['is_archived'] ?? entry['is_read']);
  const names = listOf(entry['published_by']).filter((name) => typeof name === 'string');
  return {
    ...given({
      title: line(entry['title'], 'title'),
      html,
      byline: line(names.join(', '), 'byline'),
      published: isoDate(entry['published_at']) ?? undefined,
      lang: languageTag(entry['language']),
      savedAt: readMoment(entry['created_at']),
      readAt: isArchived ? readMoment(entry['archived_at']) : undefined,
    }),
    tags: tagList(listOf(entry['tags'])),
    isArchived,
    isFavourite: isYes(entry['is_starred'] ?? entry['is_fav']),
    marks: listOf(entry['annotations']).flatMap(markOf),
  };
}

/** The notice stands alone: an article about wallabag may quote it. */
const isNotFetched = (content: string): boolean => content.length < 1000 && NOT_FETCHED.test(content);

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function markOf(value: unknown): ImportedMark[] {
  if (!isRecord(value)) return [];
  const quote = passage(value['quote']) ?? '';
  const note = passage(value['text']);
  const createdAt = readMoment(value['created_at']);
  if (quote === '' && !note) return [];
  return [{ quote, ...(note ? { note } : {}), ...(createdAt === undefined ? {} : { createdAt }) }];
}
