import { useState } from 'preact/hooks';
import { i18n } from '../../../browser/i18n.ts';
import { type ArticleUse, type LibraryUse, picturesAlone, snapshotsAlone } from '../../../library/measure-storage.ts';
import { bytesInWords } from '../../parts/byte-words.ts';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { AskPictures } from './ask-pictures.tsx';
import type { StorageState } from './storage-state.ts';

const idsOf = (articles: readonly ArticleUse[]): string[] => articles.map(({ id }) => id);

/** What frees much at once: pictures of what is archived, and the trash. Each says first how much it is. */
export function MakeRoom({ state, use }: { state: StorageState; use: LibraryUse }) {
  const [asked, setAsked] = useState<'archived' | 'snapshots' | 'trash' | null>(null);
  const archived = use.articles.filter(
    ({ isArchived, isRemoved, hashes }) => isArchived && !isRemoved && hashes.length,
  );
  const trash = use.articles.filter(({ isRemoved }) => isRemoved);
  const ofArchived = picturesAlone(use, new Set(idsOf(archived)));
  const ofTrash = picturesAlone(use, new Set(idsOf(trash))) + trash.reduce((sum, { text }) => sum + text, 0);
  const withPage = use.articles.filter(({ snapshot }) => snapshot > 0);
  const ofPages = snapshotsAlone(use, new Set(idsOf(withPage)));
  const work = state.work.value;
  return (
    <section aria-labelledby="make-room-title">
      <h2 id="make-room-title">{i18n.t('storageMakeRoom')}</h2>
      <div class="care-act">
        <p>
          {archived.length > 0
            ? i18n.t('storageArchived', archived.length, [archived.length.toLocaleString(), bytesInWords(ofArchived)])
            : i18n.t('storageArchivedNone')}
        </p>
        {archived.length > 0 && (
          <button type="button" class="secondary" disabled={work !== null} onClick={() => setAsked('archived')}>
            {i18n.t('storageRemoveArchived')}
          </button>
        )}
      </div>
      {withPage.length > 0 && (
        <div class="care-act">
          <p>{i18n.t('storageWithPage', withPage.length, [withPage.length.toLocaleString(), bytesInWords(ofPages)])}</p>
          <button type="button" class="secondary" disabled={work !== null} onClick={() => setAsked('snapshots')}>
            {i18n.t('storageRemoveSnapshots')}
          </button>
        </div>
      )}
      {trash.length > 0 && (
        <div class="care-act">
          <p>{i18n.t('storageTrash', trash.length, [trash.length.toLocaleString(), bytesInWords(ofTrash)])}</p>
          <button type="button" class="secondary" disabled={work !== null} onClick={() => setAsked('trash')}>
            {i18n.t('storageEmptyTrash')}
          </button>
        </div>
      )}
      {work && (
        <div class="care-progress">
          <p>{workWords(work)}</p>
          <progress
            aria-label={i18n.t('storageMakeRoom')}
            {...(work.total > 0 ? { value: work.done, max: work.total } : {})}
          />
          <button type="button" class="secondary" onClick={state.cancel}>
            {i18n.t('loadingCancel')}
          </button>
        </div>
      )}
      {asked === 'archived' && (
        <AskPictures
          count={archived.length}
          bytes={ofArchived}
          onAct={() => void state.removePictures(idsOf(archived))}
          onClose={() => setAsked(null)}
        />
      )}
      {asked === 'snapshots' && (
        <ConfirmDialog
          title={i18n.t('storageAskSnapshots', withPage.length)}
          act={i18n.t('storageRemoveSnapshots')}
          onAct={() => void state.removeSnapshots(idsOf(withPage))}
          onClose={() => setAsked(null)}
        >
          <p>{i18n.t('storageAskSnapshotsHint', [bytesInWords(ofPages)])}</p>
        </ConfirmDialog>
      )}
      {asked === 'trash' && (
        <ConfirmDialog
          title={i18n.t('storageAskTrash', trash.length)}
          act={i18n.t('storageErase')}
          onAct={() => void state.erase(idsOf(trash))}
          onClose={() => setAsked(null)}
        >
          <p>{i18n.t('storageAskTrashHint', [bytesInWords(ofTrash)])}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}

function workWords({ kind, done, total }: NonNullable<StorageState['work']['value']>): string {
  const numbers: [string, string] = [done.toLocaleString(), total.toLocaleString()];
  switch (kind) {
    case 'removing':
      return i18n.t('storageRemoving', numbers);
    case 'removing-snapshots':
      return i18n.t('storageRemovingSnapshots', numbers);
    case 'fetching':
      return i18n.t('storageFetching', numbers);
  }
}
