import { signal } from '@preact/signals';
import type { ToastsState } from '../parts/toasts-state.ts';
import { readingsToldBy } from './create-reading.ts';
import type { ReaderState, ReaderView } from './reader-view.ts';
import { createSavedReaderState, savedReaderWorld } from './saved-reader-state.ts';
import { createTabReaderState, tabReaderWorld } from './tab-reader-state.ts';
import { tellReading } from './tell-reading.ts';

/** The reader that a tab's address asks for: `?tab=<id>` a page, `?saved=<uuid>` a saved article. Ends with `end`. */
export function createAddressedReader(search: string, toasts: ToastsState, end: AbortSignal): ReaderState {
  const createReading = readingsToldBy(toasts);
  const query = new URLSearchParams(search);
  const saved = query.get('saved');
  if (saved !== null) return createSavedReaderState(saved, end, savedReaderWorld(createReading));
  const tabId = Number.parseInt(query.get('tab') ?? '', 10);
  if (Number.isSafeInteger(tabId) && tabId >= 0) {
    const reader = createTabReaderState(
      end,
      tabReaderWorld(createReading, (event) => tellReading(event, toasts)),
    );
    reader.show({ tabId, url: undefined });
    return reader;
  }
  return {
    view: signal<ReaderView>({ kind: 'no-tab' }),
    readAgain: () => undefined,
  };
}
