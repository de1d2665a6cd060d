import { i18n } from '../../browser/i18n.ts';

/** The way to where the library's storage is shown and put in order. */
export function StorageSection() {
  return (
    <section aria-labelledby="storage-title">
      <h2 id="storage-title">{i18n.t('settingsStorage')}</h2>
      <p class="lead">{i18n.t('settingsStorageHint')}</p>
      <a class="secondary to-storage" href="/library.html#storage" target="_blank" rel="noopener">
        {i18n.t('settingsStorageOpen')}
      </a>
    </section>
  );
}
