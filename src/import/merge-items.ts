import type { ImportedItem, ImportedMark, Merged } from './imported-item.ts';
import { tagList } from './read-fields.ts';
import { addressKey } from './same-address.ts';

/** Items of which no two have the same address, and what was united for it. */
export interface MergedItems {
  items: ImportedItem[];
  merged: Merged[];
}

/**
 * Unites entries of the same address (`addressKey`) under the first one's: all tags, all marks, the earliest date, the longest text, of
 * everything else what is stated first. It is a favourite if any of them is, and archived only if all are: what is still to be
 * read somewhere stays to be read. Articles of Colophon's own files stay as they are: the library merges them. `additions` say more of articles and are no entries of their own, unless nothing else has their address.
 */
export function mergeItems(entries: readonly ImportedItem[], additions: readonly ImportedItem[] = []): MergedItems {
  const found = new Map<string, ImportedItem>();
  const merged: Merged[] = [];
  const own = entries.filter(({ stored }) => stored);
  for (const entry of entries) {
    if (entry.stored) continue;
    const key = addressKey(entry.url);
    const earlier = found.get(key);
    found.set(key, earlier ? unite(earlier, entry) : entry);
    if (earlier) merged.push({ url: entry.url, into: earlier.url });
  }
  for (const addition of additions) {
    const key = addressKey(addition.url);
    const earlier = found.get(key);
    found.set(key, earlier ? { ...unite(earlier, addition), isArchived: earlier.isArchived } : addition);
  }
  return { items: [...found.values(), ...own], merged };
}

function unite(first: ImportedItem, second: ImportedItem): ImportedItem {
  const { html: _html, markdown: _markdown, ...described } = { ...second, ...first };
  const texts = [first, second].map(({ html, markdown }) => ({ ...(html && { html }), ...(markdown && { markdown }) }));
  const [one = {}, other = {}] = texts;
  const text = lengthOf(other) > lengthOf(one) ? other : one;
  const progress = Math.max(first.progress ?? 0, second.progress ?? 0);
  return {
    ...described,
    ...text,
    tags: tagList([...first.tags, ...second.tags]),
    marks: uniteMarks([...first.marks, ...second.marks]),
    isArchived: first.isArchived && second.isArchived,
    isFavourite: first.isFavourite || second.isFavourite,
    ...earliest('savedAt', first.savedAt, second.savedAt),
    ...earliest('readAt', first.readAt, second.readAt),
    ...(progress > 0 ? { progress } : {}),
  };
}

const lengthOf = ({ html, markdown }: { html?: string; markdown?: string }): number => (html ?? markdown ?? '').length;

function earliest(name: 'savedAt' | 'readAt', ...moments: (number | undefined)[]): Partial<ImportedItem> {
  const known = moments.filter((moment) => moment !== undefined);
  return known.length > 0 ? { [name]: Math.min(...known) } : {};
}

/** The same words with the same note are one mark. */
function uniteMarks(marks: readonly ImportedMark[]): ImportedMark[] {
  const found = new Map<string, ImportedMark>();
  for (const mark of marks) {
    const key = JSON.stringify([mark.quote, mark.note ?? '']);
    if (!found.has(key)) found.set(key, mark);
  }
  return [...found.values()];
}
