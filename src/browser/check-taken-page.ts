import type { TakenPage, TakenSheet } from '../snapshot/snapshot.ts';

/** More is no page: its own script would have given it up. */
const MOST = { parts: 2_000_000, sheets: 10_000, addresses: 100_000 };

type Unknown = Record<string, unknown>;
const isRecord = (value: unknown): value is Unknown => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);

/** A page as a tab's script handed it over, or null when it is none: nothing that a tab says is taken on trust. */
export function checkTakenPage(value: unknown): TakenPage | null {
  if (!isRecord(value)) return null;
  const { parts, sheets, pictures, loaded, url } = value;
  if (!isListOf(parts, MOST.parts, (one) => isText(one) || Number.isSafeInteger(one))) return null;
  if (!isListOf(sheets, MOST.sheets, isSheet) || !isListOf(pictures, MOST.addresses, isText)) return null;
  if (loaded !== null && !isListOf(loaded, MOST.addresses, isText)) return null;
  if (!isText(url) || !/^https?:/i.test(url)) return null;
  return {
    parts: parts as (string | number)[],
    sheets: sheets as TakenSheet[],
    pictures: (pictures as string[]).filter((address) => /^https?:/i.test(address)),
    loaded: loaded as string[] | null,
    url,
  };
}

const isListOf = (value: unknown, most: number, is: (one: unknown) => boolean): value is unknown[] =>
  Array.isArray(value) && value.length <= most && value.every(is);

const isSheet = (value: unknown): boolean =>
  isRecord(value) && isTextOrNull(value['href']) && isText(value['base']) && isTextOrNull(value['css']);
