import { computed, signal } from '@preact/signals';
import type { Link } from '../../browser/fetch-link.ts';
import { isPrivatePage } from '../../browser/private-page.ts';
import { targetOfAddress } from '../../browser/reader-address.ts';
import { report } from '../parts/start-page.ts';
import type { ToastsState } from '../parts/toasts-state.ts';
import { type CreateReading, readingsToldBy } from './create-reading.ts';
import type { ReaderState, ReaderView } from './reader-view.ts';
import { createSavedReaderState, savedReaderWorld } from './saved-reader-state.ts';
import { createTabReaderState, tabReaderWorld } from './tab-reader-state.ts';
import { tellReading } from './tell-reading.ts';

/** The reader that a tab's address asks for (`browser/reader-address`). Ends with `end`. */
export function createAddressedReader(search: string, toasts: ToastsState, end: AbortSignal): ReaderState {
  const createReading = readingsToldBy(toasts);
  const target = targetOfAddress(search);
  if (!target) return { view: signal<ReaderView>({ kind: 'no-tab' }), readAgain: () => undefined };
  if ('savedId' in target) return createSavedReaderState(target, end, savedReaderWorld(createReading));
  if ('link' in target) return createAddressedLink(target.link, createReading, end);
  const reader = createTabReaderState(
    end,
    tabReaderWorld(createReading, (event) => tellReading(event, toasts)),
  );
  const { tabId, handed } = target;
  reader.show(
    { tabId, url: undefined },
    handed === undefined
      ? {}
      : { instead: async () => (await import('../../browser/handed-article.ts')).handedArticle(handed) },
  );
  return reader;
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
