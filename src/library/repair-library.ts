import { addressOf, articleRecord } from './article-record.ts';
import { tellLibraryChange } from './change-channel.ts';
import { fetchPicturesAgain } from './change-pictures.ts';
import { openLibraryDatabase } from './database.ts';
import { newDecisions } from './decisions.ts';
import { DROPS, dropPictures, type LibraryWrite } from './drop-pictures.ts';
import { asLibraryError } from './library-error.ts';
import type { CareOptions, FaultyArticle, LibraryFaults, Repaired } from './library-faults.ts';
import type { FetchPicturesOptions } from './pictures.ts';
import { indexArticles } from './search-index.ts';
import { withLibrary } from './with-library.ts';

/** Texts that are indexed together. */
const BATCH = 20;

/** Does one thing after another; what fails for one keeps no other from being done. Throws `LibraryError` where the library itself fails, or the reason of `signal`. */
async function each<Thing>(
  things: readonly Thing[],
  { signal, onProgress }: CareOptions,
  repair: (thing: Thing) => Promise<Repaired>,
): Promise<Repaired> {
  const sum: Repaired = { repaired: 0, failed: 0 };
  try {
    for (const [done, thing] of things.entries()) {
      signal?.throwIfAborted();
      onProgress?.({ done, total: things.length });
      const { repaired, failed } = await repair(thing);
      sum.repaired += repaired;
      sum.failed += failed;
    }
    return sum;
  } catch (error) {
    throw asLibraryError(error, signal);
  }
}

/** Fetches pictures that are missing or damaged. Those that are not to be had are noted as missing from then on, with the reason. */
export function repairPictures(
  { lackPictures, damaged }: Pick<LibraryFaults, 'lackPictures' | 'damaged'>,
  options: CareOptions & { fetch?: FetchPicturesOptions['fetch'] } = {},
): Promise<Repaired> {
  const { signal, fetch } = options;
  return each(lackPictures, options, async ({ id }) => {
    const { fetched, missing } = await fetchPicturesAgain(id, {
      damaged: new Set(damaged),
      onlyLost: true,
      ...(signal && { signal }),
      ...(fetch && { fetch }),
    });
    return { repaired: fetched, failed: missing };
  });
}

/** Puts texts back into the list, as they were saved then; what was decided on them is lost. */
export function relist(articles: readonly FaultyArticle[], options: CareOptions = {}): Promise<Repaired> {
  return each(articles, options, async ({ id }) => {
    const transaction: LibraryWrite = (await openLibraryDatabase()).transaction(['articles', 'contents'], 'readwrite');
    const [record, content] = [
      await transaction.objectStore('articles').get(id),
      await transaction.objectStore('contents').get(id),
    ];
    const isTaken =
      content && (await transaction.objectStore('articles').index('address').count(addressOf(content.article.url))) > 0;
    if (record || !content || isTaken) return { repaired: 0, failed: record ? 0 : 1 };
    const { article, pictures } = content;
    await transaction
      .objectStore('articles')
      .put(articleRecord({ id, article, pictures, savedAt: timeOf(id), decisions: newDecisions() }));
    await transaction.done;
    tellLibraryChange();
    return { repaired: 1, failed: 0 };
  });
}

/** When an id was made (RFC 9562, 5.7: milliseconds since 1970 in its first 48 bits). */
const timeOf = (id: string): number => Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16) || Date.now();

/** Erases texts that no list has, with the pictures that only they use. */
export function removeLeftOver(articles: readonly FaultyArticle[], options: CareOptions = {}): Promise<Repaired> {
  return each(articles, options, async ({ id }) => {
    const database = await openLibraryDatabase();
    const transaction: LibraryWrite = database.transaction(['contents', ...DROPS], 'readwrite');
    const content = await transaction.objectStore('contents').get(id);
    const isListed = (await transaction.objectStore('articles').count(id)) > 0;
    if (!content || isListed) return { repaired: 0, failed: 0 };
    await transaction.objectStore('contents').delete(id);
    await dropPictures(
      transaction,
      content.pictures.flatMap((picture) => ('hash' in picture ? picture.hash : [])),
    );
    await transaction.done;
    return { repaired: 1, failed: 0 };
  });
}

/** Erases pictures that no article uses. One that is used by now stays. Throws `LibraryError`. */
export function removeUnused({ hashes }: LibraryFaults['unused']): Promise<Repaired> {
  return withLibrary(async (database) => {
    const transaction: LibraryWrite = database.transaction([...DROPS], 'readwrite');
    const before = await transaction.objectStore('pictures').count();
    await dropPictures(transaction, hashes);
    const repaired = before - (await transaction.objectStore('pictures').count());
    await transaction.done;
    return { repaired, failed: 0 };
  });
}

/** Lets the search know texts. */
export function reindex(ids: readonly string[], options: CareOptions = {}): Promise<Repaired> {
  const batches = Array.from({ length: Math.ceil(ids.length / BATCH) }, (_, at) =>
    ids.slice(at * BATCH, (at + 1) * BATCH),
  );
  return each(batches, options, async (batch) => {
    await indexArticles(batch);
    return { repaired: batch.length, failed: 0 };
  });
}
