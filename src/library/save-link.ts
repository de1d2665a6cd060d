import type { Learnt } from '../appeals/learnt.ts';
import { fetchLink, type Link } from '../browser/fetch-link.ts';
import { readLinkPage } from '../browser/read-link.ts';
import { saveArticle } from './library.ts';
import { LibraryError } from './library-error.ts';
import type { SaveFailure } from './links-to-save.ts';
import { countMissing } from './saved-article.ts';
import type { ComesAlong } from './store-article.ts';

/** What came of saving a link: the article's title and how many of its pictures could not be stored, or why there is none. */
export type SaveOutcome = { ok: true; title: string; missing: number } | { ok: false; failure: SaveFailure };

/**
 * Fetches the page of a link, reads it, and saves its article with its pictures, in place of an earlier one of the same address. Needs a
 * page with a DOM, and no API of extensions. Rejects only when `signal` aborts.
 */
export async function saveLink(
  link: Link & { learnt: Learnt; force: boolean; largestPicture: number; along?: ComesAlong },
  signal: AbortSignal,
): Promise<SaveOutcome> {
  const page = await fetchLink(link, signal);
  if ('failure' in page) return { ok: false, failure: { why: page.failure } };
  const { learnt, force, largestPicture, along } = link;
  const found = await readLinkPage(page, { asked: link.url, learnt, force, signal });
  if (!found.ok) return { ok: false, failure: { why: found.failure } };
  try {
    const { article, pictures } = await saveArticle(found.article, { ...along, largestPicture, signal });
    return { ok: true, title: article.title, missing: countMissing(pictures) };
  } catch (error) {
    signal.throwIfAborted();
    console.error('Colophon: a link could not be saved.', error);
    return { ok: false, failure: { library: error instanceof LibraryError ? error.code : 'unexpected' } };
  }
}
