import { i18n } from '../../browser/i18n.ts';
import { openLink } from '../../browser/open.ts';
import { allowAllSites } from '../../browser/site-access.ts';
import { Icon } from '../parts/icon.tsx';
import { report } from '../parts/start-page.ts';
import { wordsOf } from './message-words.ts';
import type { Ways } from './reader-page.tsx';
import type { LinkAhead, ReaderView } from './reader-view.ts';

async function openReportOf(view: { kind: string; failure: string; detail?: string }): Promise<void> {
  const { openReport } = await import('../report/open-report.tsx');
  openReport({ kind: 'message', name: `${view.kind}, ${view.failure}`, detail: view.detail });
}

/** What stands in the reader instead of an article: what is the matter, and what can be done. */
export function Message({
  view,
  ahead,
  onRead,
  onReadSelection,
  ways,
}: {
  view: Exclude<ReaderView, { kind: 'loading' | 'article' | 'library' }>;
  /** The link that this is about; missing where it is about something else. */
  ahead?: LinkAhead | undefined;
  onRead: (options: { force: boolean }) => void;
  /** Missing where there is no page to select in. */
  onReadSelection?: (() => void) | undefined;
  ways: Ways;
}) {
  const { icon, title, hint, detail, offers } = wordsOf(view);
  return (
    <div class="message" role="status">
      <span class="message-icon">
        <Icon node={icon} />
      </span>
      <h1>{title}</h1>
      {hint && <p>{hint}</p>}
      {detail && (
        <p class="detail" lang="en" dir="ltr">
          {detail}
        </p>
      )}
      {offers.length > 0 && (
        <div class="offers">
          {offers.includes('try-anyway') && (
            <button type="button" class="primary" onClick={() => onRead({ force: true })}>
              {i18n.t('tryAnyway')}
            </button>
          )}
          {offers.includes('open-link') && ahead && (
            <button type="button" class="primary" onClick={() => report(openLink(ahead.link.url, 'new-tab'))}>
              {i18n.t('linkOpen')}
            </button>
          )}
          {offers.includes('read-anyway') && (
            <button type="button" class="secondary" onClick={() => onRead({ force: true })}>
              {i18n.t('linkReadAnyway')}
            </button>
          )}
          {offers.includes('try-again') && (
            <button
              type="button"
              class={offers[0] === 'try-again' ? 'primary' : 'secondary'}
              onClick={() => onRead({ force: false })}
            >
              {i18n.t('tryAgain')}
            </button>
          )}
          {offers.includes('selection') && onReadSelection && (
            <button type="button" class="secondary" onClick={onReadSelection}>
              {i18n.t('selectionRead')}
            </button>
          )}
          {offers.includes('allow-sites') && (
            <button type="button" class="secondary" onClick={() => report(allowAllSites())}>
              {i18n.t('allowSites')}
            </button>
          )}
          {offers.includes('library') && (
            <button type="button" class="secondary" onClick={ways.toLibrary}>
              {i18n.t('toLibrary')}
            </button>
          )}
        </div>
      )}
      {'failure' in view && (
        <button type="button" class="quiet" onClick={() => report(openReportOf(view))}>
          {i18n.t('reportMenu')}
        </button>
      )}
    </div>
  );
}
