import { checkArticle } from '../article/check-article.ts';
import { checkPlace } from '../article/place.ts';
import type { FetchedPicture } from '../library/fetch-picture.ts';
import type { LibraryErrorCode } from '../library/library-error.ts';
import { PICTURE_FAILURES, type PictureFailure, type SavedPicture } from '../library/saved-article.ts';
import { BACKUP_EVERY, type BackupEvery, type BackupFailure } from '../settings/backup-plan.ts';
import type { Check, LibraryAsk, LinkJob } from './protocol.ts';
import { isCount, isId, isRecord, isText, LONGEST_TEXT } from './shapes.ts';

/** The shape of what is said to the background, to the page without a window, and by it. See `shapes`. */

/** So many links, pictures or places come at a time; more are none that a reader has. */
const MOST = 100_000;

const isWebAddress = (value: unknown): value is string =>
  isText(value, LONGEST_TEXT) && /^https?:/i.test(value) && URL.canParse(value);

export const saveLinkAgain: Check<'saveLinkAgain'> = (data) =>
  isRecord(data) && isId(data.id) && typeof data.force === 'boolean' ? { id: data.id, force: data.force } : undefined;

export const forgetLink: Check<'forgetLink'> = (data) =>
  isRecord(data) && isId(data.id) ? { id: data.id } : undefined;

function linkJob(data: unknown): LinkJob[] {
  if (!isRecord(data) || !isId(data.id) || !isWebAddress(data.url) || !isText(data.from, LONGEST_TEXT)) return [];
  const { id, url, from, force, learnt, largestPicture } = data;
  if (typeof force !== 'boolean' || !isCount(largestPicture)) return [];
  if (!isRecord(learnt) || !Array.isArray(learnt.corrections) || !isRecord(learnt.repeated)) return [];
  return [{ id, url, from, force, learnt: learnt as unknown as LinkJob['learnt'], largestPicture }];
}

export const saveLinks: Check<'saveLinks'> = (data) =>
  isRecord(data) && Array.isArray(data.jobs) && data.jobs.length <= MOST
    ? { jobs: data.jobs.flatMap(linkJob) }
    : undefined;

export const planBackups: Check<'planBackups'> = (data) =>
  isRecord(data) && BACKUP_EVERY.includes(data.every as BackupEvery) ? { every: data.every as BackupEvery } : undefined;

export const makeBackup: Check<'makeBackup'> = (data) =>
  isRecord(data) && Array.isArray(data.places) && data.places.length <= MOST
    ? {
        places: data.places.flatMap((one: unknown) => {
          if (!Array.isArray(one) || !isText(one[0], LONGEST_TEXT) || !isRecord(one[1])) return [];
          const place = checkPlace(one[1].block, one[1].share);
          return place ? [[one[0], place] as const] : [];
        }),
      }
    : undefined;

/** The file of a backup stands at an address of the extension's own, and has a name without folders. */
export const backupReady: Check<'backupReady'> = (data) => {
  if (!isRecord(data)) return undefined;
  const { failure, address, name, bytes, articles, unreadable } = data;
  if (isId(failure)) return { failure: failure as BackupFailure };
  return isText(address, LONGEST_TEXT) &&
    address.startsWith('blob:') &&
    isText(name, 300) &&
    !/[/\\]/.test(name) &&
    isCount(bytes) &&
    isCount(articles) &&
    isCount(unreadable)
    ? { address, name, bytes, articles, unreadable }
    : undefined;
};

const isHash = (value: unknown): value is string => typeof value === 'string' && /^[\da-f]{64}$/.test(value);
const isFailure = (value: unknown): value is PictureFailure => PICTURE_FAILURES.includes(value as PictureFailure);

function fetchedPicture(data: unknown): FetchedPicture[] {
  if (!isRecord(data) || !isWebAddress(data.url)) return [];
  const { url, hash, blob, failure } = data;
  if (isFailure(failure)) return [{ url, failure }];
  return isHash(hash) && blob instanceof Blob ? [{ url, hash, blob }] : [];
}

function libraryAsk(data: unknown): LibraryAsk | undefined {
  if (!isRecord(data) || !isId(data.id)) return undefined;
  const { id, act, url, savedId, pictures } = data;
  switch (act) {
    case 'find':
      return isText(url, LONGEST_TEXT) ? { id, act, url } : undefined;
    case 'remove':
    case 'restore':
      return isId(savedId) ? { id, act, savedId } : undefined;
    case 'save': {
      const article = checkArticle(data.article);
      const isWhole = article && Array.isArray(pictures) && pictures.length <= MOST;
      return isWhole ? { id, act, article, pictures: pictures.flatMap(fetchedPicture) } : undefined;
    }
    default:
      return undefined;
  }
}

export const askLibrary: Check<'askLibrary'> = libraryAsk;
export const doInLibrary: Check<'doInLibrary'> = libraryAsk;

function savedPicture(data: unknown): SavedPicture[] {
  if (!isRecord(data) || !isText(data.url, LONGEST_TEXT)) return [];
  const { url, hash, failure } = data;
  if (isFailure(failure)) return [{ url, failure }];
  return isHash(hash) ? [{ url, hash }] : [];
}

export const libraryAnswered: Check<'libraryAnswered'> = (data) => {
  if (!isRecord(data) || !isId(data.id)) return undefined;
  const { id, saved, code } = data;
  if (isId(code)) return { id, code: code as LibraryErrorCode };
  if (saved === undefined) return { id };
  if (!isRecord(saved) || !isId(saved.id) || !Array.isArray(saved.pictures)) return undefined;
  return { id, saved: { id: saved.id, pictures: saved.pictures.slice(0, MOST).flatMap(savedPicture) } };
};
