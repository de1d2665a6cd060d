import { LibraryBig } from 'lucide';
import { i18n } from '../../browser/i18n.ts';
import { uiLanguage } from '../parts/dates.ts';
import { Icon } from '../parts/icon.tsx';
import type { LibraryAhead } from './reader-view.ts';

/** Above a saved article in the panel: that it is not the page in front, and the ways back. */
export function LibraryLine({ library }: { library: LibraryAhead }) {
  return (
    <div class="link-line" role="note" lang={uiLanguage()} dir="auto">
      <p>
        <Icon node={LibraryBig} /> {i18n.t('libraryOpened')}
      </p>
      <div class="note-acts">
        <button type="button" class="quiet" onClick={library.toList}>
          {i18n.t('libraryBackToList')}
        </button>
        <button type="button" class="quiet" onClick={library.back}>
          {i18n.t('libraryBackToPage')}
        </button>
      </div>
    </div>
  );
}
