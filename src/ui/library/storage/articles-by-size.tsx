import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '../../../browser/i18n.ts';
import { type ArticleUse, picturesAlone } from '../../../library/measure-storage.ts';
import { bytesInWords } from '../../parts/byte-words.ts';
import { AskPictures } from './ask-pictures.tsx';
import { STORAGE_SORTS, type StorageSort, type StorageState } from './storage-state.ts';

/** Articles that are shown at first, and how many more come by a click. */
const SHOWN = 10;
const MORE = 50;

function nameOfSort(sort: StorageSort): string {
  switch (sort) {
    case 'all':
      return i18n.t('storageSortAll');
    case 'pictures':
      return i18n.t('storageSortPictures');
    case 'text':
      return i18n.t('storageSortText');
    case 'title':
      return i18n.t('storageSortTitle');
  }
}

/** The articles with what each takes, and what can be done about it. */
export function ArticlesBySize({ state }: { state: StorageState }) {
  const [shown, setShown] = useState(SHOWN);
  const [asked, setAsked] = useState<ArticleUse | null>(null);
  const listed = state.listed.value;
  const use = state.use.value;
  return (
    <section aria-labelledby="by-size-title">
      <div class="head">
        <h2 id="by-size-title">{i18n.t('storageLargest')}</h2>
        <label class="order">
          <span class="unseen">{i18n.t('storageSort')}</span>
          <select
            value={state.sort.value}
            onChange={(event) => state.orderBy(STORAGE_SORTS.find((one) => one === event.currentTarget.value) ?? 'all')}
          >
            {STORAGE_SORTS.map((one) => (
              <option key={one} value={one}>
                {nameOfSort(one)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <ol class="care-list">
        {listed.slice(0, shown).map((article) => (
          <Row key={article.id} article={article} state={state} onAsk={() => setAsked(article)} />
        ))}
      </ol>
      {listed.length > shown && (
        <button type="button" class="secondary" onClick={() => setShown(shown + MORE)}>
          {i18n.t('storageMore')}
        </button>
      )}
      {asked && use && (
        <AskPictures
          count={1}
          bytes={picturesAlone(use, new Set([asked.id]))}
          onAct={() => void state.removePictures([asked.id])}
          onClose={() => setAsked(null)}
        />
      )}
    </section>
  );
}

function Row({ article, state, onAsk }: { article: ArticleUse; state: StorageState; onAsk: () => void }) {
  const { id, text, pictures, snapshot, hashes, missingPictureCount, isArchived, isRemoved } = article;
  const title = article.title || i18n.t('libraryUntitled');
  const isBusy = state.work.value !== null;
  const facts = [
    hashes.length > 0 &&
      i18n.t('storagePictureBytes', hashes.length, [hashes.length.toLocaleString(), bytesInWords(pictures)]),
    i18n.t('storageText', [bytesInWords(text)]),
    snapshot > 0 && i18n.t('storageSnapshotBytes', [bytesInWords(snapshot)]),
    missingPictureCount > 0 && i18n.t('storageMissing', missingPictureCount),
    isRemoved ? i18n.t('storageInTrash') : isArchived && i18n.t('storageInArchive'),
  ].filter((fact) => fact !== false);
  return (
    <li>
      <p class="care-size">{bytesInWords(text + pictures + snapshot)}</p>
      <div>
        <h3 dir="auto">
          <a href={`/reader.html?saved=${encodeURIComponent(id)}`}>{title}</a>
        </h3>
        <p class="care-facts">
          {facts.map((fact) => (
            <Fragment key={fact}>
              <span class="fact">{fact}</span>{' '}
            </Fragment>
          ))}
        </p>
        <div class="care-acts">
          {hashes.length > 0 && (
            <button
              type="button"
              class="quiet"
              disabled={isBusy}
              aria-label={i18n.t('storageRemovePicturesNamed', [title])}
              onClick={onAsk}
            >
              {i18n.t('storageRemovePictures')}
            </button>
          )}
          {snapshot > 0 && (
            <a class="quiet" href={`/snapshot.html?saved=${encodeURIComponent(id)}`}>
              {i18n.t('snapshot')} <span class="unseen">{title}</span>
            </a>
          )}
          {missingPictureCount > 0 && (
            <button
              type="button"
              class="quiet"
              disabled={isBusy}
              aria-label={i18n.t('storageFetchAgainNamed', [title])}
              onClick={() => void state.fetchAgain(id)}
            >
              {i18n.t('storageFetchAgain')}
            </button>
          )}
          {!isRemoved && (
            <button
              type="button"
              class="quiet"
              aria-label={i18n.t('storageDeleteNamed', [title])}
              onClick={() => void state.remove(article)}
            >
              {i18n.t('storageDelete')}
            </button>
          )}
        </div>
      </div>
    </li>
  );
}
