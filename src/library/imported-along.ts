import type { ImportedItem, ImportedMark } from '../import/imported-item.ts';
import type { Mark } from '../marks/mark.ts';
import { type Decisions, decideTags, type ReadingState } from './decisions.ts';
import type { ComesAlong } from './store-article.ts';
import { createUuid } from './uuid.ts';

/** So much of an article read, 0 to 1, is all of it: what follows the text counts in most services. */
const FINISHED = 0.95;

type Facts = Pick<ImportedItem, 'tags' | 'savedAt' | 'isArchived' | 'isFavourite' | 'progress' | 'marks'>;

/** What an import says of an article besides its text, as it is stored with it. `now` in milliseconds since 1970. */
export function importedAlong(item: Facts, now: number = Date.now()): ComesAlong {
  const state = stateOf(item);
  const decide = (before: Decisions): Decisions => ({
    ...decideTags(before, item.tags, true, now),
    ...(state === 'unread' ? {} : { state: { value: state, at: now } }),
    ...(item.progress ? { progress: { value: Math.min(1, item.progress), at: now } } : {}),
    ...(item.isArchived ? { isArchived: { value: true, at: now } } : {}),
    ...(item.isFavourite ? { isFavourite: { value: true, at: now } } : {}),
  });
  return {
    decide,
    marks: item.marks.flatMap((mark) => importedMark(mark, now)),
    ...(item.savedAt === undefined ? {} : { savedAt: item.savedAt }),
  };
}

/** In all services that have one, the archive is where articles go that were read. */
function stateOf({ isArchived, progress = 0 }: Facts): ReadingState {
  if (isArchived || progress >= FINISHED) return 'finished';
  return progress > 0 ? 'reading' : 'unread';
}

/**
 * A mark of the reader's own. Where in the text it stands no service says in a way that others understand: its words are looked for when
 * it is shown. Notes on a whole article have no words and no place.
 */
export function importedMark({ quote, note = '', createdAt }: ImportedMark, now: number): Mark[] {
  const words = quote
    .replace(/\s*\n\s*/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
  if (words === '') return [];
  const created = createdAt ?? now;
  return [
    {
      id: createUuid(created),
      quote: words,
      prefix: '',
      suffix: '',
      start: 0,
      end: words.length,
      colour: 'yellow',
      note,
      created,
      updated: now,
    },
  ];
}
