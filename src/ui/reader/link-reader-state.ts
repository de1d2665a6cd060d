import { signal } from '@preact/signals';
import { fetchLink, type Link } from '../../browser/fetch-link.ts';
import type { FetchedPage } from '../../browser/fetch-page.ts';
import { linkRefusal } from '../../browser/link-refusal.ts';
import type { LinkReading, LinkReadingOptions } from '../../browser/read-link.ts';
import { getLearnt } from '../../learning/learnt-of-site.ts';
import type { CreateReading } from './create-reading.ts';
import { openPlaces } from './place/reading-place.ts';
import type { ReaderState, ReaderView } from './reader-view.ts';

/** What the state needs of the world; tests give their own. */
export interface LinkReaderWorld {
  fetchLink: typeof fetchLink;
  readLinkPage(page: FetchedPage, options: LinkReadingOptions): Promise<LinkReading>;
  /** Why this page may not ask for the address of a link; undefined where it may. */
  linkRefusal: typeof linkRefusal;
  getLearnt: typeof getLearnt;
  createReading: CreateReading;
  openPlaces: typeof openPlaces;
}

/** The world. What extracts is most of the extension's code: it is loaded while the page is fetched. */
export const linkReaderWorld = (createReading: CreateReading): LinkReaderWorld => ({
  fetchLink,
  readLinkPage: async (...asked) => (await import('../../browser/read-link.ts')).readLinkPage(...asked),
  linkRefusal,
  getLearnt,
  createReading,
  openPlaces,
});

/** Milliseconds after which a reading is one that lasts: it is said so, and can be cancelled. */
const LASTS = 1000;

/** The reader of one link: fetches its page, reads it and shows it. Ends with `end`. */
export function createLinkReader(
  link: Link & { isPrivate: boolean },
  end: AbortSignal,
  world: LinkReaderWorld,
): ReaderState {
  const { isPrivate } = link;
  const view = signal<ReaderView>({ kind: 'loading' });
  const places = world.openPlaces(end);
  /** Ends the reading under way, or what belongs to the article on screen. */
  let over = new AbortController();
  /** What was fetched, to be read otherwise without being asked for again. */
  let fetched: FetchedPage | undefined;

  const read = async (force: boolean, signal: AbortSignal): Promise<ReaderView> => {
    const kept = force ? fetched : undefined;
    const refused = kept ? undefined : await world.linkRefusal(link.url, isPrivate);
    if (refused) return { kind: 'link-failure', failure: refused };
    const page = kept ?? (await world.fetchLink(link, signal));
    if ('failure' in page) return { kind: 'link-failure', failure: page.failure };
    fetched = page;
    const learnt = await world.getLearnt({ host: new URL(page.url).hostname, isPrivate });
    const onProgress = (done: number) => {
      if (view.value.kind === 'loading' && view.value.lasting) view.value = { kind: 'loading', lasting: { done } };
    };
    const found = await world.readLinkPage(page, { asked: link.url, learnt, force, signal, onProgress });
    if (!found.ok) return { kind: 'link-failure', failure: found.failure, forced: force };
    const { article, looksLikeArticle } = found;
    const from = { article, looksLikeArticle, isPrivate, address: page.url };
    const place = (await places).of(from);
    signal.throwIfAborted();
    return { kind: 'article', reading: world.createReading({ ...from, place }, signal) };
  };

  const begin = (force: boolean): void => {
    over.abort();
    const under = new AbortController();
    over = under;
    const during = AbortSignal.any([under.signal, end]);
    view.value = { kind: 'loading' };
    const clock = setTimeout(() => {
      if (!during.aborted && view.value.kind === 'loading')
        view.value = { kind: 'loading', lasting: { done: undefined } };
    }, LASTS);
    read(force, during)
      .then((found) => {
        if (!during.aborted) view.value = found;
      })
      .catch((error: unknown) => {
        if (during.aborted) return;
        console.error('Colophon: the page of a link could not be read.', error);
        view.value = {
          kind: 'failure',
          failure: 'unexpected',
          detail: String(error),
          forced: force,
          saidBefore: false,
        };
      })
      .finally(() => clearTimeout(clock));
  };
  begin(false);

  return {
    view,
    readAgain: ({ force }) => begin(force),
    cancel() {
      if (view.value.kind !== 'loading') return;
      over.abort();
      view.value = { kind: 'cancelled' };
    },
  };
}
