import { useEffect, useMemo } from 'preact/hooks';
import { i18n } from '../../../browser/i18n.ts';
import { bytesInWords } from '../../parts/byte-words.ts';
import { errorText } from '../../parts/error-text.ts';
import type { ToastsState } from '../../parts/toasts-state.ts';
import { ArticlesBySize } from './articles-by-size.tsx';
import { BackupSection } from './backup-section.tsx';
import type { BackupSettingsWorld } from './backup-state.ts';
import { BrowserRoom } from './browser-room.tsx';
import { CheckLibrary } from './check-library.tsx';
import type { CheckWorld } from './check-state.ts';
import { EraseEverything, type EraseWorld } from './erase-everything.tsx';
import { MakeRoom } from './make-room.tsx';
import { createStorageState, type StorageState, type StorageWorld } from './storage-state.ts';
import { tellStorageBy } from './tell-storage.ts';

/** How much the library takes on this device: in all, by kind, by article; and how room is made. */
export function StoragePage({
  world,
  backup,
  check,
  erase,
  toasts,
}: {
  world: StorageWorld;
  backup: BackupSettingsWorld;
  check: CheckWorld;
  erase: EraseWorld;
  toasts: ToastsState;
}) {
  const end = useMemo(() => new AbortController(), []);
  const state = useMemo(() => createStorageState(tellStorageBy(toasts), end.signal, world), []);
  useEffect(() => () => end.abort(), []);
  return (
    <section class="care" aria-labelledby="storage-title">
      <div class="head">
        <h1 id="storage-title">{i18n.t('storageTitle')}</h1>
        <a class="quiet" href="#">
          {i18n.t('importBack')}
        </a>
      </div>
      <Measured state={state} />
      <BackupSection world={backup} />
      <CheckLibrary world={check} />
      <EraseEverything world={erase} />
    </section>
  );
}

function Measured({ state }: { state: StorageState }) {
  const use = state.use.value;
  const failure = state.failure.value;
  return (
    <>
      {failure && (
        <div class="care-failure" role="alert">
          <p>{errorText(failure)}</p>
          <button type="button" class="secondary" onClick={() => void state.measure()}>
            {i18n.t('tryAgain')}
          </button>
        </div>
      )}
      {!use && !failure && <Measuring state={state} />}
      {use && (
        <>
          <Shares state={state} />
          <BrowserRoom state={state} />
          <MakeRoom state={state} use={use} />
          {use.articles.length > 0 && <ArticlesBySize state={state} />}
        </>
      )}
    </>
  );
}

function Measuring({ state }: { state: StorageState }) {
  const { done, total } = state.measuring.value ?? { done: 0, total: 0 };
  return (
    <div class="care-progress">
      <p role="status">{i18n.t('storageMeasuring')}</p>
      <progress aria-label={i18n.t('storageMeasuring')} {...(total > 0 ? { value: done, max: total } : {})} />
      {total > 0 && <p>{i18n.t('storageMeasured', [done.toLocaleString(), total.toLocaleString()])}</p>}
    </div>
  );
}

/** What the library takes, by kind: as a bar, and in words. */
function Shares({ state }: { state: StorageState }) {
  const use = state.use.value;
  if (!use) return null;
  const shares: [name: string, className: string, bytes: number][] = [
    [i18n.t('storagePictures'), 'pictures', use.pictures],
    [i18n.t('storageTexts'), 'texts', use.texts],
    ...(use.snapshots > 0 ? [[i18n.t('storageSnapshots'), 'snapshots', use.snapshots] as (typeof shares)[number]] : []),
    [i18n.t('storageIndex'), 'index', use.index],
  ];
  const all = use.pictures + use.texts + use.snapshots + use.index;
  if (all === 0) return <p class="care-total">{i18n.t('storageEmpty')}</p>;
  return (
    <>
      <p class="care-total" role="status">
        {i18n.t('storageTotal', [bytesInWords(all)])}
      </p>
      <div class="care-bar" aria-hidden="true">
        {shares.map(
          ([, className, bytes]) => bytes > 0 && <i key={className} class={className} style={{ flexGrow: bytes }} />,
        )}
      </div>
      <dl class="care-shares">
        {shares.map(([name, className, bytes]) => (
          <div key={className}>
            <dt>
              <i class={className} aria-hidden="true" /> {name}
            </dt>
            <dd>{bytesInWords(bytes)}</dd>
          </div>
        ))}
      </dl>
      <p class="care-aside">{i18n.t('storageAbout')}</p>
    </>
  );
}
