import type { LibraryAnswer, LibraryAsk } from '../messages/protocol.ts';
import { addressOf } from './article-record.ts';
import { tellLibraryChange } from './change-channel.ts';
import { lockOf } from './fetch-and-store.ts';
import { findSavedArticleByUrl, removeSavedArticle, restoreSavedArticle } from './library.ts';
import { LibraryError } from './library-error.ts';
import { askToPersist } from './persistence.ts';
import { storeArticle } from './store-article.ts';
import { withLibrary } from './with-library.ts';

/** Does what a page asks for that has no library where it stands. Never rejects. */
export async function doInLibrary(ask: LibraryAsk): Promise<LibraryAnswer> {
  const { id } = ask;
  try {
    const saved = await act(ask);
    return saved ? { id, saved } : { id };
  } catch (error) {
    console.error('Colophon: the library refused what a private window asked for.', error);
    return { id, code: error instanceof LibraryError ? error.code : 'unexpected' };
  }
}

async function act(ask: LibraryAsk): Promise<LibraryAnswer['saved']> {
  switch (ask.act) {
    case 'find': {
      const found = await findSavedArticleByUrl(ask.url);
      return found && { id: found.id, pictures: [] };
    }
    case 'remove':
      await removeSavedArticle(ask.savedId);
      return undefined;
    case 'restore':
      await restoreSavedArticle(ask.savedId);
      return undefined;
    case 'save': {
      const { article, pictures } = ask;
      await askToPersist();
      const saved = await navigator.locks.request(lockOf(addressOf(article.url)), () =>
        withLibrary((database) => storeArticle(database, article, pictures)),
      );
      tellLibraryChange();
      return { id: saved.id, pictures: saved.pictures };
    }
  }
}
