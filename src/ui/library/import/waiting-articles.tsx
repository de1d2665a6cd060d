import { useEffect, useMemo } from 'preact/hooks';
import { i18n } from '../../../browser/i18n.ts';
import type { WaitingRecord } from '../../../library/import-database.ts';
import { saveFailureTitle } from '../../parts/link-failure-text.ts';
import type { ToastsState } from '../../parts/toasts-state.ts';
import { createWaitingState, type WaitingState, type WaitingWorld } from './waiting-state.ts';

/** Failed ones that are shown. */
const MOST_SHOWN = 100;

/** Above the library's list: imported articles whose text or pictures are to be fetched, when their reader wishes it. */
export function WaitingArticles({
  world,
  toasts,
  isShown,
}: {
  world: WaitingWorld;
  toasts: ToastsState;
  isShown: boolean;
}) {
  const end = useMemo(() => new AbortController(), []);
  const state = useMemo(
    () =>
      createWaitingState(
        (error) => {
          console.error('Colophon: what waits to be fetched could not be read or changed.', error);
          toasts.show(i18n.t('error_unexpected'), { tone: 'error' });
        },
        end.signal,
        world,
      ),
    [],
  );
  useEffect(() => () => end.abort(), []);
  const [waiting, failed, progress, ended] = [
    state.waiting.value,
    state.failed.value,
    state.progress.value,
    state.ended.value,
  ];
  const texts = waiting.filter(({ need }) => need === 'text').length;
  const title = [
    texts > 0 && i18n.t('waitingTexts', texts),
    waiting.length > texts && i18n.t('waitingPictures', waiting.length - texts),
    failed.length > 0 && i18n.t('waitingFailed', failed.length),
  ].filter((part) => part !== false);
  return (
    <section class="links waiting" hidden={!isShown || title.length === 0} aria-label={i18n.t('waitingList')}>
      <h2>{title.join(' · ')}</h2>
      {progress ? (
        <>
          <p class="link-note" role="status">
            {i18n.t('waitingFetching', [
              (progress.done + progress.failed).toLocaleString(),
              progress.total.toLocaleString(),
            ])}
          </p>
          <progress
            aria-label={i18n.t('waitingList')}
            max={Math.max(progress.total, 1)}
            value={progress.done + progress.failed}
          />
        </>
      ) : (
        <p class="link-note" role="status">
          {ended === null
            ? i18n.t('waitingHint')
            : ended === 'elsewhere'
              ? i18n.t('waitingElsewhere')
              : saveFailureTitle(ended)}
        </p>
      )}
      <div class="link-acts">
        {progress ? (
          <button type="button" class="quiet" onClick={state.pause}>
            {i18n.t('waitingPause')}
          </button>
        ) : (
          waiting.length > 0 && (
            <button type="button" class="quiet" onClick={() => void state.fetch()}>
              {i18n.t('waitingFetch')}
            </button>
          )
        )}
      </div>
      {failed.length > 0 && <Failed failed={failed} state={state} />}
    </section>
  );
}

function Failed({ failed, state }: { failed: readonly WaitingRecord[]; state: WaitingState }) {
  const keys = failed.map(({ key }) => key);
  return (
    <details>
      <summary>{i18n.t('waitingFailed', failed.length)}</summary>
      <div class="link-acts">
        <button type="button" class="quiet" onClick={() => void state.again(keys, false)}>
          {i18n.t('waitingAgainAll')}
        </button>
        <button type="button" class="quiet" onClick={() => void state.forget(keys)}>
          {i18n.t('waitingForgetAll')}
        </button>
      </div>
      <ul>
        {failed.slice(0, MOST_SHOWN).map(({ key, item, failure }) => {
          const name = item.title ?? item.url;
          return (
            <li key={key} class="link">
              <p class="link-address" dir="auto">
                {name}
              </p>
              <p class="link-note">{failure && saveFailureTitle(failure)}</p>
              <div class="link-acts">
                <a class="quiet" href={item.url} target="_blank" rel="noreferrer noopener">
                  {i18n.t('linkOpen')}
                </a>
                <button
                  type="button"
                  class="quiet"
                  aria-label={i18n.t('waitingAnywayNamed', [name])}
                  onClick={() => void state.again([key], true)}
                >
                  {i18n.t('waitingAnyway')}
                </button>
                <button
                  type="button"
                  class="quiet"
                  aria-label={i18n.t('linkForgetNamed', [name])}
                  onClick={() => void state.forget([key])}
                >
                  {i18n.t('linkForget')}
                </button>
              </div>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
