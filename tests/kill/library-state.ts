import type { Page } from '@playwright/test';
import { titleOf } from './kill-site.ts';

/** What is in the library's stores, read without the extension's own code. */
export interface LibraryState {
  articles: { id: string; title: string; url: string; hashes: string[]; savedAt: number; trashed: boolean }[];
  contents: { id: string; title: string; text: string; hashes: string[] }[];
  /** Whole pages, with the files that they have. */
  snapshots: { id: string; html: string; hashes: string[]; files: string[] }[];
  /** The hash each picture is stored under, and that of its bytes. */
  pictures: { hash: string; actual: string }[];
  /** Which version of which article's text is indexed, as `id savedAt`. */
  indexed: string[];
  /** Addresses of saves that are not at their end, and pictures that wait for one. */
  saves: string[];
  savePictures: number;
}

/** Reads all stores in one transaction. `page` is one of the extension's. */
export async function readLibrary(page: Page): Promise<LibraryState> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('colophon-library');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error ?? new Error('no database'));
    });
    type Row = Record<string, never>;
    const all = (name: string) =>
      new Promise<Row[]>((resolve, reject) => {
        const asking = transaction.objectStore(name).getAll();
        asking.onsuccess = () => resolve(asking.result as Row[]);
        asking.onerror = () => reject(asking.error ?? new Error(name));
      });
    const names = ['articles', 'contents', 'pictures', 'segments', 'saves', 'savePictures', 'snapshots'] as const;
    const transaction = database.transaction([...names]);
    const [articles, contents, pictures, segments, saves, savePictures, snapshots] = (await Promise.all(
      names.map(all),
    )) as [
      { id: string; title: string; url: string; hashes: string[]; savedAt: number; decisions: Row }[],
      { id: string; article: { title: string; content: string }; pictures: { hash?: string }[] }[],
      { hash: string; blob: Blob }[],
      { segment: { documents: { id: string; part: string; at: number }[] } }[],
      { address: string }[],
      unknown[],
      { id: string; html: string; hashes: string[]; files: { hash?: string }[] }[],
    ];
    database.close();
    const digest = async (blob: Blob) =>
      [...new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer()))]
        .map((byte) => byte.toString(16).padStart(2, '0'))
        .join('');
    return {
      articles: articles.map(({ id, title, url, hashes, savedAt, decisions }) => ({
        id,
        title,
        url,
        hashes,
        savedAt,
        trashed: (decisions['removedAt'] as unknown as { value: unknown }).value !== null,
      })),
      contents: contents.map(({ id, article, pictures: used }) => ({
        id,
        title: article.title,
        text: new DOMParser().parseFromString(article.content, 'text/html').body.textContent,
        hashes: used.flatMap(({ hash }) => hash ?? []),
      })),
      snapshots: snapshots.map(({ id, html, hashes, files }) => ({
        id,
        html,
        hashes,
        files: files.flatMap(({ hash }) => hash ?? []),
      })),
      pictures: await Promise.all(pictures.map(async ({ hash, blob }) => ({ hash, actual: await digest(blob) }))),
      indexed: segments.flatMap(({ segment }) =>
        segment.documents.filter(({ part }) => part === 'text').map(({ id, at }) => `${id} ${at}`),
      ),
      saves: saves.map(({ address }) => address),
      savePictures: savePictures.length,
    };
  });
}

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  [...new Set(a)].sort().join() === [...new Set(b)].sort().join();

/** What is half or lost in a library in which nothing is under way; empty where all is well. `known`: what was whole before, by article. */
export function faultsOf(state: LibraryState, known: ReadonlyMap<number, number>): string[] {
  const faults: string[] = [];
  const stored = new Set(state.pictures.map(({ hash }) => hash));
  const used = new Set<string>();
  for (const { hash, actual } of state.pictures) if (hash !== actual) faults.push(`picture ${hash} has other bytes`);
  for (const record of state.articles) {
    const content = state.contents.find(({ id }) => id === record.id);
    if (!content) {
      faults.push(`${record.title}: no text`);
      continue;
    }
    for (const hash of content.hashes) used.add(hash);
    if (content.title !== record.title) faults.push(`${record.title}: the text is of ${content.title}`);
    if (content.text.split(record.title).length - 1 < 4) faults.push(`${record.title}: the text says otherwise`);
    if (!sameSet(record.hashes, content.hashes)) faults.push(`${record.title}: list and text have other pictures`);
    for (const hash of content.hashes) if (!stored.has(hash)) faults.push(`${record.title}: a picture is gone`);
    if (!state.indexed.includes(`${record.id} ${record.savedAt}`)) faults.push(`${record.title}: is not indexed`);
  }
  for (const { id, title } of state.contents)
    if (!state.articles.some((record) => record.id === id)) faults.push(`${title}: a text without its record`);
  for (const { id, html, hashes, files } of state.snapshots) {
    const record = state.articles.find((one) => one.id === id);
    const title = record?.title ?? id;
    if (!record) faults.push(`${title}: a whole page without its article`);
    // It may be of an earlier edition: a save that was killed before it had the page goes on without it.
    const edition = /<title>(.*?)<\/title>/.exec(html)?.[1] ?? 'nothing';
    if (html.split(`${edition}.`).length - 1 < 4) faults.push(`${title}: the whole page is not whole`);
    if (!sameSet(hashes, files)) faults.push(`${title}: the whole page has other files than it names`);
    for (const hash of files) {
      used.add(hash);
      if (!stored.has(hash)) faults.push(`${title}: a file of the whole page is gone`);
    }
  }
  for (const hash of stored) if (!used.has(hash)) faults.push(`picture ${hash} is of no article`);
  if (new Set(state.articles.map(({ url }) => url)).size !== state.articles.length)
    faults.push('an article stands twice');
  if (state.saves.length > 0 || state.savePictures > 0)
    faults.push(`not finished: ${state.saves.join(' ')} (${state.savePictures} pictures)`);
  for (const [article, version] of known) {
    const record = state.articles.find(({ url }) => url.endsWith(`/a/${article}`));
    if (!record) faults.push(`${titleOf(article, version)}: was saved, and is gone`);
    else if (Number(/\d+$/.exec(record.title)?.[0] ?? 0) < version)
      faults.push(`${record.title}: ${version} was saved`);
  }
  return faults;
}
