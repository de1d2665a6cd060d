import { i18n } from '#i18n';
import { Icon } from '../parts/icon.tsx';
import { wordsOf } from './message-words.ts';
import type { Ways } from './reader-page.tsx';
import type { ReaderView } from './reader-view.ts';

/** What stands in the reader instead of an article: what is the matter, and what can be done. */
export function Message({
  view,
  onRead,
  onReadSelection,
  ways,
}: {
  view: Exclude<ReaderView, { kind: 'loading' | 'article' }>;
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
          {offers.includes('try-again') && (
            <button type="button" class="primary" onClick={() => onRead({ force: false })}>
              {i18n.t('tryAgain')}
            </button>
          )}
          {offers.includes('selection') && onReadSelection && (
            <button type="button" class="secondary" onClick={onReadSelection}>
              {i18n.t('selectionRead')}
            </button>
          )}
          {offers.includes('library') && (
            <button type="button" class="secondary" onClick={ways.toLibrary}>
              {i18n.t('toLibrary')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
