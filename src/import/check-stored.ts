import { checkArticle } from '../article/check-article.ts';
import { checkPlace } from '../article/place.ts';
import { ARTICLE_FORMAT, type ArticleFile, type FileDecisions, FORMAT_VERSION } from '../export/library-format.ts';
import { MARK_COLOURS, type Mark } from '../marks/mark.ts';
import type { RefusalReason } from './imported-item.ts';
import { isRecord } from './read-fields.ts';
import type { StoredArticle, StoredPicture, StoredSnapshot } from './stored-article.ts';
import { readAddress } from './web-address.ts';

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;
const HASH = /^[\da-f]{64}$/;

/** What is more is no mark, no note, no tag, no picture, but a broken file. Characters, or how many. */
const LONGEST = { quote: 1_000_000, context: 1_000, note: 1_000_000, tag: 100, url: 8_000 };
const MOST = { marks: 20_000, tags: 1_000, pictures: 20_000 };

/** The last moment that dates can say (ECMAScript, 21.4.1.1). Milliseconds since 1970. */
const LAST_MOMENT = 8_640_000_000_000_000;

const moment = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) ? Math.min(Math.max(0, Math.trunc(value)), LAST_MOMENT) : 0;
const share = (value: unknown): number => (typeof value === 'number' && value >= 0 ? Math.min(1, value) : 0);
const text = (value: unknown, most: number): string | null =>
  typeof value === 'string' && value.length <= most ? value : null;
const list = (value: unknown, most: number): unknown[] => (Array.isArray(value) ? value.slice(0, most) : []);

/** Whether JSON is one of Colophon's own articles. */
export function isArticleFile(data: unknown): boolean {
  return isRecord(data) && data['format'] === ARTICLE_FORMAT;
}

/** The article of such a file, or why it cannot be taken over. What of it is not shaped as it should be is left out. */
export function checkArticleFile(data: unknown): StoredArticle | { reason: RefusalReason } {
  if (!isRecord(data) || data['format'] !== ARTICLE_FORMAT) return { reason: 'not-an-article' };
  const file: Partial<Record<keyof ArticleFile, unknown>> = data;
  if (file.version !== FORMAT_VERSION) return { reason: 'newer-version' };
  const article = checkArticle(file.article);
  if (!article) return { reason: 'not-an-article' };
  const address = readAddress(article.url);
  if ('reason' in address) return address;
  const savedAt = typeof file.savedAt === 'string' ? Date.parse(file.savedAt) : Number.NaN;
  return {
    id: typeof file.id === 'string' && UUID.test(file.id) ? file.id : null,
    savedAt: Number.isNaN(savedAt) ? null : savedAt,
    article,
    pictures: list(file.pictures, MOST.pictures).flatMap(checkPicture),
    decisions: isRecord(file.decisions) ? checkDecisions(file.decisions) : null,
    marks: list(file.marks, MOST.marks).flatMap(checkMark),
    place: isRecord(file.place) ? checkPlace(file.place['block'], file.place['share']) : null,
    snapshot: checkSnapshot(file.snapshot),
  };
}

function checkSnapshot(value: unknown): StoredSnapshot | null {
  if (!isRecord(value)) return null;
  const { html, takenAt } = value;
  const url = text(value['url'], LONGEST.url);
  const at = typeof takenAt === 'string' ? Date.parse(takenAt) : Number.NaN;
  if (url === null || 'reason' in readAddress(url) || Number.isNaN(at)) return null;
  const files = list(value['files'], MOST.pictures).flatMap(checkPicture);
  return { url, takenAt: at, files, ...(typeof html === 'string' ? { html } : {}) };
}

function checkPicture(value: unknown): StoredPicture[] {
  if (!isRecord(value)) return [];
  const url = text(value['url'], LONGEST.url);
  if (url === null || !/^https?:/i.test(url)) return [];
  const { hash, data, failure } = value;
  if (typeof hash === 'string' && HASH.test(hash))
    return [{ url, hash, ...(typeof data === 'string' ? { data } : {}) }];
  return [{ url, failure: text(failure, 40) ?? 'lost' }];
}

function checkDecisions(value: Record<string, unknown>): FileDecisions {
  const decided = <Value>(name: string, check: (said: unknown) => Value): { value: Value; at: number } => {
    const one = value[name];
    return isRecord(one) ? { value: check(one['value']), at: moment(one['at']) } : { value: check(undefined), at: 0 };
  };
  const tags = new Map<string, FileDecisions['tags'][number]>();
  for (const one of list(value['tags'], MOST.tags)) {
    const tag = isRecord(one) ? text(one['tag'], LONGEST.tag) : null;
    if (isRecord(one) && tag) tags.set(tag, { tag, value: one['value'] === true, at: moment(one['at']) });
  }
  return {
    state: decided('state', (said) => (said === 'reading' || said === 'finished' ? said : 'unread')),
    isArchived: decided('isArchived', (said) => said === true),
    isFavourite: decided('isFavourite', (said) => said === true),
    removedAt: decided('removedAt', (said) => (typeof said === 'number' ? moment(said) : null)),
    tags: [...tags.values()],
    ...(isRecord(value['progress']) ? { progress: decided('progress', share) } : {}),
  };
}

function checkMark(value: unknown): Mark[] {
  if (!isRecord(value)) return [];
  const { id, start, end } = value;
  const quote = text(value['quote'], LONGEST.quote);
  if (typeof id !== 'string' || !UUID.test(id) || !quote) return [];
  const place = (said: unknown, otherwise: number): number =>
    typeof said === 'number' && Number.isSafeInteger(said) && said >= 0 ? said : otherwise;
  const from = place(start, 0);
  return [
    {
      id,
      quote,
      prefix: text(value['prefix'], LONGEST.context) ?? '',
      suffix: text(value['suffix'], LONGEST.context) ?? '',
      start: from,
      end: Math.max(from, place(end, from + quote.length)),
      colour: MARK_COLOURS.find((one) => one === value['colour']) ?? 'yellow',
      note: text(value['note'], LONGEST.note) ?? '',
      created: moment(value['created']),
      updated: moment(value['updated']),
    },
  ];
}
