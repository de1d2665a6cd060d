import { clearSiteMemory } from '../learning/memory-database.ts';
import { setPlaces } from '../learning/reading-places.ts';
import { setArticlesSeen } from '../settings/articles-seen.ts';
import { setCorrections } from '../settings/corrections.ts';
import type { Erasable } from './erasable.ts';
import { eraseArticles, eraseMarks, eraseWaiting } from './erase-library.ts';
import { asLibraryError } from './library-error.ts';

/**
 * Erases something for good. `forgetLinks`: has the background, which alone changes their list, forget the links to save, and resolves when there are
 * none. Throws `LibraryError`.
 */
export async function eraseAll(what: Erasable, forgetLinks: () => Promise<void>): Promise<void> {
  try {
    switch (what) {
      case 'articles':
        await eraseArticles();
        return await setArticlesSeen(0);
      case 'marks':
        return await eraseMarks();
      case 'waiting':
        await eraseWaiting();
        return await forgetLinks();
      case 'places':
        return await setPlaces(new Map());
      case 'learnt':
        await setCorrections({});
        return await clearSiteMemory();
    }
  } catch (error) {
    throw asLibraryError(error);
  }
}
