import { holdsAddresses } from './address-list.ts';
import { isBookmarksFile } from './bookmarks.ts';
import { isArticleFile } from './check-stored.ts';
import type { ImportFormat } from './imported-item.ts';
import { isInstapaperTable } from './instapaper.ts';
import { isObsidianNote } from './obsidian.ts';
import { isOmnivore } from './omnivore.ts';
import { isPocketAnnotations, isPocketHtml, isPocketTable } from './pocket.ts';
import { tableColumns } from './read-table.ts';
import { isReadwiseTable } from './readwise.ts';
import { isWallabag } from './wallabag.ts';

/** What a file is, and how it is to be read. JSON comes parsed. */
export type Recognized =
  | { format: ImportFormat; kind: 'table' | 'html' | 'markdown' | 'addresses' }
  | { format: 'colophon' | 'omnivore' | 'wallabag' | 'pocket'; kind: 'json'; data: unknown };

/**
 * Tells by a file's content, whatever it is called, of which kind it is. `empty`: it is a list of nothing; `damaged`: it is JSON that does
 * not end well; `unknown`: nothing that this version reads, such as a web page that is no file of bookmarks.
 */
export function recognizeImport(text: string): Recognized | { problem: 'empty' | 'damaged' | 'unknown' } {
  const start = text.trimStart();
  if (start === '') return { problem: 'empty' };
  if (isObsidianNote(start)) return { format: 'obsidian', kind: 'markdown' };
  if (start.startsWith('<')) return recognizeHtml(start);
  if (/^\[\s*[\]{]|^\{\s*["}]/.test(start)) return recognizeJson(start);
  const columns = tableColumns(start);
  if (isPocketTable(columns)) return { format: 'pocket', kind: 'table' };
  if (isReadwiseTable(columns)) return { format: 'readwise', kind: 'table' };
  if (isInstapaperTable(columns)) return { format: 'instapaper', kind: 'table' };
  return holdsAddresses(start) ? { format: 'addresses', kind: 'addresses' } : { problem: 'unknown' };
}

function recognizeHtml(text: string): ReturnType<typeof recognizeImport> {
  if (isPocketHtml(text)) return { format: 'pocket', kind: 'html' };
  return isBookmarksFile(text) ? { format: 'bookmarks', kind: 'html' } : { problem: 'unknown' };
}

function recognizeJson(text: string): ReturnType<typeof recognizeImport> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return { problem: 'damaged' };
    throw error;
  }
  if (Array.isArray(data) && data.length === 0) return { problem: 'empty' };
  if (isArticleFile(data)) return { format: 'colophon', kind: 'json', data };
  if (isOmnivore(data)) return { format: 'omnivore', kind: 'json', data };
  if (isWallabag(data)) return { format: 'wallabag', kind: 'json', data };
  return isPocketAnnotations(data) ? { format: 'pocket', kind: 'json', data } : { problem: 'unknown' };
}
