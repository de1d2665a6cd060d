import type { StoredSource } from './stored-article.ts';

/** What an import was read from: the service whose export it is, or how the file is written. */
export type ImportFormat =
  | 'colophon'
  | 'pocket'
  | 'instapaper'
  | 'omnivore'
  | 'wallabag'
  | 'readwise'
  | 'obsidian'
  | 'bookmarks'
  | 'addresses';

/** A passage that was marked, or a note on the whole article. Untrusted text. */
export interface ImportedMark {
  /** The marked words; empty for a note on the whole article. */
  quote: string;
  note?: string;
  /** Milliseconds since 1970. */
  createdAt?: number;
}

/** One article of an export. Every string comes from a file and is untrusted. */
export interface ImportedItem {
  /** Absolute http(s) address, without user name and password. */
  url: string;
  source: ImportFormat;
  title?: string;
  /** The text, where the export has one: as HTML or as Markdown, never both. */
  html?: string;
  markdown?: string;
  byline?: string;
  /** What the export says of it in a sentence or two. */
  excerpt?: string;
  /** ISO 8601 date or date-time. */
  published?: string;
  /** BCP 47 tag. */
  lang?: string;
  /** Each once, in the order found, also the names of folders. */
  tags: string[];
  /** Milliseconds since 1970. */
  savedAt?: number;
  /** When it was read or archived; milliseconds since 1970. */
  readAt?: number;
  isArchived: boolean;
  isFavourite: boolean;
  /** How far it was read, 0 to 1. */
  progress?: number;
  marks: ImportedMark[];
  /** Set for an article of one of Colophon's own files, which comes whole: what the fields above say of it is for showing. */
  stored?: StoredSource;
}

/**
 * Why an entry was not taken over. About its address: `no-address`: it has none; `not-an-address`: what stands there is none; `script`:
 * it would run something (`javascript:`, `data:`); `local-file`; `browser-page`: the browser's own (`chrome:`, `about:`, `place:`);
 * `not-web`: mail, feeds and the like; `credentials`: it holds a user name or a password. About the entry: `wrong-columns`: it has
 * more or fewer fields than the file says; `cut-off`: the file ends within it; `not-an-article`: it is no entry of the kind the file holds;
 * `deleted`: it was deleted in the service; `feed-only`: it stood in a feed there and was never saved; `not-readable`: a file within
 * an archive that is of no known kind, or damaged; `newer-version`: a newer Colophon wrote it.
 */
export type RefusalReason =
  | 'no-address'
  | 'not-an-address'
  | 'script'
  | 'local-file'
  | 'browser-page'
  | 'not-web'
  | 'credentials'
  | 'wrong-columns'
  | 'cut-off'
  | 'not-an-article'
  | 'deleted'
  | 'feed-only'
  | 'not-readable'
  | 'newer-version';

/** An entry that was not taken over. */
export interface Refusal {
  reason: RefusalReason;
  /** The file, or the file within an archive. */
  file: string;
  /** Where in it: the line, or the number of the entry where the file has no lines; from 1. */
  line?: number;
  entry?: number;
  /** What stands there, cut to be shown. Untrusted. */
  said?: string;
}

/** An entry that was united with an earlier one of the same address. */
export interface Merged {
  url: string;
  /** The address under which both are kept. */
  into: string;
}

/** What one reader found in one file. */
export interface ReadEntries {
  items: ImportedItem[];
  refused: Refusal[];
  /** What only adds to items read elsewhere, such as highlights that an export keeps in a file of their own. */
  additions?: ImportedItem[];
}

/** An item with nothing but its address. */
export function bareItem(url: string, source: ImportFormat): ImportedItem {
  return { url, source, tags: [], isArchived: false, isFavourite: false, marks: [] };
}
