import type { Link } from './fetch-link.ts';

/** A saved article. `searched`: what was typed into the library's search, where that led here; its words are marked in the text. */
export interface SavedTarget {
  savedId: string;
  searched?: string;
}

/** What a reader in a tab shows: the page of a tab, a saved article, or the page of a link. */
export type ReaderTarget =
  /** `handed` names the reading of the page that is shown, as `handed-article` keeps it: not always the one that is found first. */
  { tabId: number; handed?: string } | SavedTarget | { link: Link };

/** The address of a reader, from the extension's own pages. */
export function readerAddress(target: ReaderTarget): `/reader.html?${string}` {
  return `/reader.html?${new URLSearchParams(parametersOf(target)).toString()}`;
}

function parametersOf(target: ReaderTarget): Record<string, string> {
  if ('tabId' in target) return { tab: `${target.tabId}`, ...(target.handed ? { handed: target.handed } : {}) };
  if ('link' in target) return { link: target.link.url, from: target.link.from };
  const { savedId: saved, searched } = target;
  return searched ? { saved, find: searched } : { saved };
}

/** What the address of a reader asks for; undefined where that is nothing. `search` begins with its question mark. */
export function targetOfAddress(search: string): ReaderTarget | undefined {
  const query = new URLSearchParams(search);
  const saved = query.get('saved');
  if (saved !== null) {
    const searched = query.get('find');
    return searched ? { savedId: saved, searched } : { savedId: saved };
  }
  const link = query.get('link');
  if (link !== null) return { link: { url: link, from: query.get('from') ?? '' } };
  const tabId = Number.parseInt(query.get('tab') ?? '', 10);
  if (!Number.isSafeInteger(tabId) || tabId < 0) return undefined;
  const handed = query.get('handed');
  return handed ? { tabId, handed } : { tabId };
}
