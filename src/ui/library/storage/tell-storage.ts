import { i18n } from '../../../browser/i18n.ts';
import { errorText } from '../../parts/error-text.ts';
import type { ToastsState } from '../../parts/toasts-state.ts';
import type { StorageEvent } from './storage-state.ts';

/** Tells what came of making room, as a toast. */
export function tellStorageBy(toasts: ToastsState): (event: StorageEvent) => void {
  return (event) => {
    if (event.kind === 'failed') toasts.show(errorText(event.code), { tone: 'error' });
    else if (event.kind === 'removed') {
      const { undo } = event;
      toasts.show(wordsOf(event), { action: { label: i18n.t('undo'), run: () => void undo() } });
    } else toasts.show(wordsOf(event));
  };
}

function wordsOf(event: Exclude<StorageEvent, { kind: 'failed' }>): string {
  switch (event.kind) {
    case 'pictures-removed':
      return i18n.t('storageToldPictures', event.count);
    case 'snapshots-removed':
      return i18n.t('storageToldSnapshots', event.count);
    case 'pictures-fetched':
      return [
        i18n.t('storageToldFetched', event.fetched),
        event.missing > 0 && i18n.t('storageToldMissing', event.missing),
      ]
        .filter(Boolean)
        .join(' · ');
    case 'removed':
      return i18n.t('libraryRemoved', [i18n.t('quoted', [event.title || i18n.t('libraryUntitled')])]);
    case 'trash-emptied':
      return i18n.t('storageToldTrash');
    case 'persisted':
      return event.given ? i18n.t('storagePersistGiven') : i18n.t('storagePersistRefused');
    case 'cancelled':
      return i18n.t('storageCancelled');
  }
}
