import type { Article } from '../../article/article.ts';
import { type Place, placeKey } from '../../article/place.ts';
import type { StoredPage } from '../../export/article-json.ts';
import type { getPlaces } from '../../learning/reading-places.ts';
import type { Decisions } from '../../library/decisions.ts';
import { findSavedArticle } from '../../library/library.ts';
import { listMarks } from '../../library/marks.ts';
import type { SaveProgress } from '../../library/pictures.ts';
import { fetchUnsavedPictures, type ReadPictures, readStoredPictures } from '../../library/read-pictures.ts';
import type { SavedArticle } from '../../library/saved-article.ts';
import { findSnapshot } from '../../library/snapshots.ts';
import type { Mark } from '../../marks/mark.ts';
import type { Reading } from '../reader/reader-view.ts';

/** An article to be exported, with what the library has of it. */
export interface Exportable {
  /** Null where it is not saved. */
  id: string | null;
  article: Article;
  /** Where it truly came from. */
  address: string;
  savedAt: number | null;
  decisions: Decisions | null;
  marks: readonly Mark[];
  /** How far it was read; null where that is not known. */
  place: Place | null;
  /** Its whole page; missing where none is kept. */
  readPage?(options: { signal: AbortSignal }): Promise<StoredPage | undefined>;
  readPictures(options: { signal: AbortSignal; onProgress?: (progress: SaveProgress) => void }): Promise<ReadPictures>;
}

/** An article as the library hands it over. */
type Found = SavedArticle & { decisions: Decisions; hasSnapshot?: boolean };

/** Where articles to be exported come from: `export-world`; tests give their own. */
export interface ExportWorld {
  findSavedArticle(id: string): Promise<Found | undefined>;
  listMarks: typeof listMarks;
  getPlaces: typeof getPlaces;
  findSnapshot: typeof findSnapshot;
  readStoredPictures: typeof readStoredPictures;
  fetchUnsavedPictures: typeof fetchUnsavedPictures;
}

/** The library's articles. How far they were read is told by whoever can ask the extension's storage, which not every page can. */
export const libraryWorld = (places: ExportWorld['getPlaces']): ExportWorld => ({
  findSavedArticle,
  listMarks,
  getPlaces: places,
  findSnapshot,
  readStoredPictures,
  fetchUnsavedPictures,
});

/** A saved article; undefined where it is not in the library any more. Throws `LibraryError`. */
export async function savedExportable(id: string, world: ExportWorld): Promise<Exportable | undefined> {
  const saved = await world.findSavedArticle(id);
  return saved && exportableOf(saved, world);
}

async function exportableOf(saved: Found, world: ExportWorld): Promise<Exportable> {
  const { id, article, savedAt, decisions, pictures, hasSnapshot } = saved;
  return {
    id,
    article,
    address: article.url,
    savedAt,
    decisions,
    marks: await world.listMarks(article.url),
    place: (await world.getPlaces()).get(placeKey(article.url, article.reading)) ?? null,
    readPictures: ({ signal }) => world.readStoredPictures(pictures, { signal }),
    ...(hasSnapshot && {
      async readPage({ signal }: { signal: AbortSignal }) {
        const page = await world.findSnapshot(id);
        return page && { ...page, ...(await world.readStoredPictures(page.files, { signal })) };
      },
    }),
  };
}

/**
 * An article on screen, with its marks in their order there: a saved one with all that the library has of it, any other with pictures
 * fetched by the rules of saving. Throws `LibraryError`.
 */
export async function shownExportable(
  { article, address, saved, save }: Pick<Reading, 'article' | 'address' | 'saved' | 'save'>,
  marks: readonly Mark[],
  world: ExportWorld,
): Promise<Exportable> {
  const step = save.step.value;
  const stored = saved && step.kind === 'saved' ? await savedExportable(step.id, world) : undefined;
  if (stored) return { ...stored, marks };
  return {
    id: null,
    article,
    address,
    // It may have been removed while it was read: its pictures are there as long as it waits in the trash.
    savedAt: saved?.savedAt ?? null,
    decisions: null,
    marks,
    place: null,
    readPictures: (options) =>
      saved ? world.readStoredPictures(saved.pictures, options) : world.fetchUnsavedPictures(article, options),
  };
}
