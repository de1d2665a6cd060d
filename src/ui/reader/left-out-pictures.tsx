import { i18n } from '../../browser/i18n.ts';
import { countLeftOut, type SavedPicture } from '../../library/saved-article.ts';
import { uiLanguage } from '../parts/dates.ts';
import { errorText } from '../parts/error-text.ts';
import type { LeftOutState } from './left-out-state.ts';

/** Tells which pictures of a saved article were left out by its reader's choice, and fetches them. Nothing where none was. */
export function LeftOutPictures({ pictures, state }: { pictures: readonly SavedPicture[]; state: LeftOutState }) {
  const count = countLeftOut(pictures);
  if (count === 0) return null;
  const step = state.step.value;
  const isFetching = step.kind === 'fetching';
  return (
    <div class="left-out" lang={uiLanguage()} dir="auto" translate={false}>
      <p>{i18n.t('leftOutPictures', count, [count, pictures.length])}</p>
      <p role="status">
        {step.kind === 'fetching' && i18n.t('leftOutFetching', [step.progress.done, step.progress.total || count])}
        {step.kind === 'failed' && `${i18n.t('leftOutFailed')}. ${errorText(step.code)}`}
      </p>
      {/* One button: the focus stays where it was pressed. */}
      <button type="button" class="quiet" onClick={() => (isFetching ? state.cancel() : void state.fetch())}>
        {isFetching ? i18n.t('leftOutStop') : i18n.t('leftOutFetch', count)}
      </button>
    </div>
  );
}
