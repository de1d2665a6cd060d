import { computed, signal } from '@preact/signals';
import type { Link } from '../../browser/fetch-link.ts';
import { handedArticle } from '../../browser/handed-article.ts';
import { isPrivatePage } from '../../browser/private-page.ts';
import { report } from '../parts/start-page.ts';
import type { ToastsState } from '../parts/toasts-state.ts';
import { type CreateReading, readingsToldBy } from './create-reading.ts';
import type { ReaderState, ReaderView } from './reader-view.ts';
import { createSavedReaderState, savedReaderWorld } from './saved-reader-state.ts';
import { createTabReaderState, tabReaderWorld } from './tab-reader-state.ts';
import { tellReading } from './tell-reading.ts';

/**
 * The reader that a tab's address asks for: `?tab=<id>` a page (`&handed=<uuid>`: the reading of it that was on screen), `?saved=<uuid>` a saved article, `?link=<address>&from=<address>` the page of
 * a link. Ends with `end`.
 */
export function createAddressedReader(search: string, toasts: ToastsState, end: AbortSignal): ReaderState {
  const createReading = readingsToldBy(toasts);
  const query = new URLSearchParams(search);
  const saved = query.get('saved');
  if (saved !== null) return createSavedReaderState(saved, end, savedReaderWorld(createReading));
  const link = query.get('link');
  if (link !== null) return createAddressedLink({ url: link, from: query.get('from') ?? '' }, createReading, end);
  const tabId = Number.parseInt(query.get('tab') ?? '', 10);
  if (Number.isSafeInteger(tabId) && tabId >= 0) {
    const reader = createTabReaderState(
      end,
      tabReaderWorld(createReading, (event) => tellReading(event, toasts)),
    );
    const handed = query.get('handed');
    reader.show({ tabId, url: undefined }, handed === null ? {} : { instead: () => handedArticle(handed) });
    return reader;
  }
  return {
    view: signal<ReaderView>({ kind: 'no-tab' }),
    readAgain: () => undefined,
  };
}

/** The reader of a link; what reads links is loaded first. */
function createAddressedLink(link: Link, createReading: CreateReading, end: AbortSignal): ReaderState {
  const reader = signal<ReaderState | undefined>(undefined);
  report(
    import('./link-reader-state.ts').then(({ createLinkReader, linkReaderWorld }) => {
      reader.value = createLinkReader({ ...link, isPrivate: isPrivatePage() }, end, linkReaderWorld(createReading));
    }),
  );
  return {
    view: computed<ReaderView>(() => reader.value?.view.value ?? { kind: 'loading' }),
    ahead: signal({ link }),
    readAgain: (options) => reader.peek()?.readAgain(options),
    cancel: () => reader.peek()?.cancel?.(),
  };
}
