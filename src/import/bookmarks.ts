import { parseHtml } from '../html/parse-html.ts';
import { collectEntries } from './collect-entries.ts';
import type { ImportedItem, ReadEntries } from './imported-item.ts';
import { given, line, tagList } from './read-fields.ts';
import { readMoment } from './read-moment.ts';

/** Whether HTML is a file of bookmarks: by its name, or, where a tool has lost it, by the shape of its lists. */
export function isBookmarksFile(text: string): boolean {
  const start = text.slice(0, 100_000);
  return (
    /<!doctype\s+netscape-bookmark-file/i.test(start) || /<dl\b[^>]*>[\s\S]{0,2000}?<dt>\s*<(?:a|h3)\b/i.test(start)
  );
}

/**
 * Bookmarks as all browsers export them, and Pinboard, Raindrop and others, too: the Netscape bookmark file format
 * (https://learn.microsoft.com/en-us/previous-versions/windows/internet-explorer/ie-developer/platform-apis/aa753582(v=vs.85)).
 * Lists in lists: `<DT><H3>` names a folder, `<DT><A HREF ADD_DATE>` is a bookmark (seconds since 1970), `<DD>` after it says something of it.
 * Firefox and Pinboard add `TAGS` (separated by commas). Folders become tags, but for those that each browser has
 * (`PERSONAL_TOOLBAR_FOLDER`, `UNFILED_BOOKMARKS_FOLDER`).
 */
export function readBookmarks(text: string, file: string): ReadEntries {
  const entries = collectEntries('bookmarks', file);
  const folders = new Map<Element, string[]>();
  let count = 0;
  for (const link of parseHtml(text).querySelectorAll('dl a')) {
    count += 1;
    entries.take(link.getAttribute('href'), { entry: count }, () => describe(link, folders));
  }
  return entries.result();
}

function describe(link: Element, folders: Map<Element, string[]>): Partial<ImportedItem> {
  const list = link.closest('dl');
  const title = line(link.textContent, 'title');
  return {
    ...given({
      // Where a page had no title, browsers write its address.
      title: title === link.getAttribute('href') ? undefined : title,
      excerpt: line(descriptionOf(link), 'excerpt'),
      savedAt: readMoment(link.getAttribute('add_date')),
    }),
    tags: tagList([...(link.getAttribute('tags') ?? '').split(','), ...(list ? folderPath(list, folders) : [])]),
  };
}

/** The `<dd>` after the bookmark's `<dt>`, without the lists that follow in it where it was never closed. */
function descriptionOf(link: Element): string | undefined {
  const next = link.closest('dt')?.nextElementSibling;
  if (next?.localName !== 'dd') return undefined;
  return [...next.childNodes]
    .filter((node) => node.nodeType === 3)
    .map((node) => node.nodeValue)
    .join(' ');
}

/** The names of the folders that a list stands in, from the outside in. Each list is asked once. */
function folderPath(list: Element, known: Map<Element, string[]>): string[] {
  const lists: Element[] = [];
  let at: Element | null = list;
  while (at && !known.has(at)) {
    lists.push(at);
    at = at.parentElement?.closest('dl') ?? null;
  }
  let path = (at && known.get(at)) || [];
  for (const inner of lists.reverse()) {
    const name = folderName(inner);
    path = name === undefined ? path : [...path, name];
    known.set(inner, path);
  }
  return path;
}

/** The heading right before a list; undefined for the outermost one and the browser's own folders. */
function folderName(list: Element): string | undefined {
  let before = list.previousElementSibling;
  // Parsers make empty paragraphs of the `<p>` that stand between.
  while (before?.localName === 'p') before = before.previousElementSibling;
  const heading =
    before?.localName === 'dt' || before?.localName === 'dd' ? before.querySelector(':scope > h3') : before;
  if (heading?.localName !== 'h3') return undefined;
  const isOwn = ['personal_toolbar_folder', 'unfiled_bookmarks_folder'].some((name) => heading.hasAttribute(name));
  return isOwn ? undefined : line(heading.textContent, 'tag');
}
