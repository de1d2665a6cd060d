import type { FinishedSave } from '../library/finish-saves.ts';
import type { LibraryErrorCode } from '../library/library-error.ts';
import type { SaveFailure } from '../library/links-to-save.ts';
import { checkPageFolds } from '../page-folding/check-page-folds.ts';
import type { Check } from './protocol.ts';

/**
 * The shape of each message that readers and scripts in pages hear; what is said to the background and to the page without a window stands in
 * `saver-shapes`. A check hands back an object of its own with the known fields alone, or undefined where one of them is not what it should be.
 */

type Unknown = Record<string, unknown>;
export const isRecord = (value: unknown): value is Unknown => typeof value === 'object' && value !== null;

/** Ids are UUIDs or less. Characters. */
const LONGEST_ID = 100;
/** No page sends more saves than it can have begun. */
const MOST_SAVES = 10_000;

export const isId = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST_ID;
export const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
export const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length <= most;

/** Titles and codes; longer ones are none. Characters. */
export const LONGEST_TEXT = 10_000;

/** A message that says nothing but that it is said. */
const nothing = (data: unknown): null | undefined => (data === null ? null : undefined);

export const detected: Check<'detected'> = (data) =>
  isRecord(data) && typeof data.isArticle === 'boolean' ? { isArticle: data.isArticle } : undefined;

export const readTab: Check<'readTab'> = (data) =>
  isRecord(data) && isCount(data.tabId) && isCount(data.windowId)
    ? { tabId: data.tabId, windowId: data.windowId }
    : undefined;

export const readingProgress: Check<'readingProgress'> = (data) =>
  isRecord(data) && isId(data.id) && typeof data.done === 'number' && data.done >= 0 && data.done <= 1
    ? { id: data.id, done: data.done }
    : undefined;

export const pagesProgress: Check<'pagesProgress'> = (data) =>
  isRecord(data) && isId(data.id) && isCount(data.page) && (data.of === null || isCount(data.of))
    ? { id: data.id, page: data.page, of: data.of }
    : undefined;

export const pageFolds: Check<'pageFolds'> = (data) =>
  isRecord(data) && Array.isArray(data.folds) ? { folds: checkPageFolds(data.folds) } : undefined;

export const styleFolds: Check<'styleFolds'> = nothing;
export const tellPageFolds: Check<'tellPageFolds'> = nothing;

export const foldOnPage: Check<'foldOnPage'> = (data) =>
  isRecord(data) && isId(data.id) && typeof data.folded === 'boolean'
    ? { id: data.id, folded: data.folded }
    : undefined;

export const linkSettled: Check<'linkSettled'> = (data) => {
  if (!isRecord(data) || !isId(data.id) || !isRecord(data.outcome)) return undefined;
  const { ok, title, missing, failure } = data.outcome;
  if (ok === true && isText(title, LONGEST_TEXT) && isCount(missing))
    return { id: data.id, outcome: { ok, title, missing } };
  const told = ok === false && isRecord(failure) ? (failure.why ?? failure.library) : undefined;
  if (!isText(told, LONGEST_ID) || !isRecord(failure)) return undefined;
  return {
    id: data.id,
    outcome: { ok: false, failure: ('why' in failure ? { why: told } : { library: told }) as SaveFailure },
  };
};

function finishedSave(data: unknown): FinishedSave[] {
  if (!isRecord(data) || !isText(data.title, LONGEST_TEXT)) return [];
  const { title, ok, missing, code } = data;
  if (ok === true && isCount(missing)) return [{ title, ok, missing }];
  return ok === false && isId(code) ? [{ title, ok, code: code as LibraryErrorCode }] : [];
}

export const savesFinished: Check<'savesFinished'> = (data) =>
  isRecord(data) && Array.isArray(data.saves) && data.saves.length <= MOST_SAVES
    ? { saves: data.saves.flatMap(finishedSave) }
    : undefined;

export const savesLeft: Check<'savesLeft'> = nothing;
export const finishSaves: Check<'finishSaves'> = nothing;
export const savingLinks: Check<'savingLinks'> = nothing;
export const linksSeen: Check<'linksSeen'> = nothing;
export const backUp: Check<'backUp'> = nothing;
