import { i18n } from '../../browser/i18n.ts';
import type { ReaderView } from './reader-view.ts';

/**
 * What stands where an article will be. Its style lets it appear after 150 ms only: most pages are read by then. Where reading lasts, it
 * says so, and how far it is, as far as the page tells.
 */
export function Skeleton({
  view: { lasting },
  onCancel,
}: {
  view: Extract<ReaderView, { kind: 'loading' }>;
  onCancel?: (() => void) | undefined;
}) {
  return (
    <div class="skeleton">
      <div role="status">
        <h1 class="unseen">{i18n.t('loading')}</h1>
        {lasting && <p class="lasting">{i18n.t('loadingLong')}</p>}
      </div>
      {lasting && (
        <div class="progress">
          {/* Without a value it is one whose end is not known. */}
          <progress aria-label={i18n.t('loading')} value={lasting.done} max={1} />
          {onCancel && (
            <button type="button" class="quiet" onClick={onCancel}>
              {i18n.t('loadingCancel')}
            </button>
          )}
        </div>
      )}
      <i class="s-origin" />
      <i class="s-title" />
      <i class="s-title s-short" />
      <i class="s-by" />
      <i class="s-picture" />
      <i />
      <i />
      <i />
      <i class="s-short" />
    </div>
  );
}
