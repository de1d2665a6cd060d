import { signal } from '@preact/signals';
import type { fetchLeftOut } from '../../library/fetch-left-out.ts';
import { findSavedArticle, getPicture } from '../../library/library.ts';
import { LibraryError } from '../../library/library-error.ts';
import { countLeftOut, type SavedArticle } from '../../library/saved-article.ts';
import type { CreateReading } from './create-reading.ts';
import { createLeftOutState } from './left-out-state.ts';
import { openPlaces } from './place/reading-place.ts';
import type { ReaderState, ReaderView } from './reader-view.ts';

/** What the state needs of the world; tests give their own. */
export interface SavedReaderWorld {
  findSavedArticle(id: string): Promise<(SavedArticle & { hasSnapshot?: boolean }) | undefined>;
  getPicture: typeof getPicture;
  fetchLeftOut: typeof fetchLeftOut;
  createReading: CreateReading;
  openPlaces: typeof openPlaces;
}

/** The world, but for toasts, which belong to a page. */
export const savedReaderWorld = (createReading: CreateReading): SavedReaderWorld => ({
  findSavedArticle,
  getPicture,
  fetchLeftOut: async (...asked) => (await import('../../library/fetch-left-out.ts')).fetchLeftOut(...asked),
  createReading,
  openPlaces,
});

/** Gives each stored picture a `blob:` address, until `signal` aborts. A picture that the library lost is told like one never had. */
async function storedPictures(
  saved: SavedArticle,
  get: SavedReaderWorld['getPicture'],
  signal: AbortSignal,
): Promise<{ addresses: Map<string, string>; pictures: SavedArticle['pictures'] }> {
  const addresses = new Map<string, string>();
  const byHash = new Map<string, string>();
  const pictures: SavedArticle['pictures'] = [];
  for (const picture of saved.pictures) {
    if (!('hash' in picture)) {
      pictures.push(picture);
      continue;
    }
    const known = byHash.get(picture.hash);
    const blob = known === undefined ? await get(picture.hash) : undefined;
    if (signal.aborted) break;
    const address = known ?? (blob && URL.createObjectURL(blob));
    if (address === undefined) {
      pictures.push({ url: picture.url, failure: 'unreachable' });
      continue;
    }
    if (known === undefined) {
      byHash.set(picture.hash, address);
      signal.addEventListener('abort', () => URL.revokeObjectURL(address), { once: true });
    }
    addresses.set(picture.url, address);
    pictures.push(picture);
  }
  return { addresses, pictures };
}

/**
 * The reader of one saved article: shows what the library has, and asks the network for nothing. `searched`: what was typed into the library's
 * search. Ends with `end`.
 */
export function createSavedReaderState(
  { savedId: id, searched }: { savedId: string; searched?: string },
  end: AbortSignal,
  world: SavedReaderWorld,
): ReaderState {
  const view = signal<ReaderView>({ kind: 'loading' });
  const places = world.openPlaces(end);
  let over = new AbortController();

  const open = async (): Promise<void> => {
    over.abort();
    over = new AbortController();
    const during = AbortSignal.any([over.signal, end]);
    try {
      const saved = await world.findSavedArticle(id);
      if (during.aborted) return;
      if (!saved) {
        view.value = { kind: 'saved-not-found' };
        return;
      }
      const { addresses, pictures } = await storedPictures(saved, world.getPicture, during);
      if (during.aborted) return;
      const from = { article: saved.article, address: saved.article.url };
      const place = (await places).of(from);
      if (during.aborted) return;
      const reading = world.createReading(
        {
          ...from,
          place,
          looksLikeArticle: true,
          saved: { savedAt: saved.savedAt, pictures, ...(saved.hasSnapshot ? { snapshotOf: id } : {}) },
          storedPictures: addresses,
          ...(countLeftOut(pictures) > 0 ? { leftOut: createLeftOutState(id, () => void open(), during, world) } : {}),
          ...(searched ? { searched: { words: searched, language: saved.article.lang } } : {}),
        },
        during,
      );
      view.value = { kind: 'article', reading };
    } catch (error) {
      if (during.aborted) return;
      console.error('Colophon: the saved article could not be opened.', error);
      view.value = { kind: 'library-failure', code: error instanceof LibraryError ? error.code : 'unexpected' };
    }
  };
  void open();

  return {
    view,
    readAgain() {
      view.value = { kind: 'loading' };
      void open();
    },
  };
}
