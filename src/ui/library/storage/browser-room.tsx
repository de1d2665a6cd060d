import { i18n } from '../../../browser/i18n.ts';
import { bytesInWords } from '../../parts/byte-words.ts';
import type { StorageState } from './storage-state.ts';

/** What the browser says of its storage: how much room is left, and whether it keeps what is there. */
export function BrowserRoom({ state }: { state: StorageState }) {
  const browser = state.browser.value;
  if (!browser) return null;
  const { used, quota, isPersistent } = browser;
  return (
    <section aria-labelledby="room-title">
      <h2 id="room-title">{i18n.t('storageRoom')}</h2>
      {quota === null || used === null ? (
        <p>{i18n.t('storageNoEstimate')}</p>
      ) : (
        <p>
          {i18n.t('storageFree', [bytesInWords(quota), bytesInWords(Math.max(0, quota - used))])}{' '}
          {i18n.t('storageUsed', [bytesInWords(used)])}
        </p>
      )}
      {isPersistent === null ? (
        <p>{i18n.t('storagePersistUnknown')}</p>
      ) : isPersistent ? (
        <p>{i18n.t('storagePersistent')}</p>
      ) : (
        <div class="care-act">
          <p>{i18n.t('storageNotPersistent')}</p>
          <button type="button" class="secondary" onClick={() => void state.persist()}>
            {i18n.t('storagePersist')}
          </button>
        </div>
      )}
    </section>
  );
}
