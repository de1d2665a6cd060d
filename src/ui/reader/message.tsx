import {
  BookDashed,
  CircleAlert,
  Copy,
  FileX,
  Hourglass,
  type IconNode,
  LayoutPanelLeft,
  Lock,
  MousePointerClick,
  Scale,
  Unplug,
} from 'lucide';
import { i18n } from '#i18n';
import type { TabFailure } from '../../browser/read-tab.ts';
import { errorText } from '../parts/error-text.ts';
import { Icon } from '../parts/icon.tsx';
import type { Ways } from './reader-page.tsx';
import type { ReaderView } from './reader-view.ts';

/** What a message offers to do. */
type Offer = 'try-anyway' | 'try-again' | 'library';

interface Words {
  icon: IconNode;
  title: string;
  hint?: string;
  detail?: string | undefined;
  offers: Offer[];
}

type Failure = Extract<ReaderView, { kind: 'failure' }>;

function wordsOfFailure(failure: TabFailure, { forced, saidBefore, detail }: Failure): Words {
  switch (failure) {
    case 'no-article':
      return forced
        ? {
            icon: BookDashed,
            title: i18n.t('stateStillNoArticle'),
            hint: i18n.t('stateStillNoArticleHint'),
            offers: ['try-again'],
          }
        : {
            icon: BookDashed,
            title: i18n.t('stateNoArticle'),
            hint: i18n.t('stateNoArticleHint'),
            offers: ['try-anyway'],
          };
    case 'restricted-page':
      return { icon: Lock, title: i18n.t('stateRestrictedPage'), hint: i18n.t('stateRestrictedPageHint'), offers: [] };
    case 'access-withheld':
      return saidBefore
        ? { icon: MousePointerClick, title: i18n.t('stateAccessWithheldShort'), offers: [] }
        : {
            icon: MousePointerClick,
            title: i18n.t('stateAccessWithheld'),
            hint: i18n.t('stateAccessWithheldHint'),
            offers: [],
          };
    case 'unresponsive':
      return {
        icon: Hourglass,
        title: i18n.t('stateUnresponsive'),
        hint: i18n.t('stateUnresponsiveHint'),
        offers: ['try-again'],
      };
    case 'page-left':
      return {
        icon: Unplug,
        title: i18n.t('statePageLeft'),
        hint: i18n.t('statePageLeftHint'),
        offers: ['try-again'],
      };
    case 'not-a-document':
      return { icon: FileX, title: i18n.t('stateNotADocument'), hint: i18n.t('stateNotADocumentHint'), offers: [] };
    case 'frameset':
      return { icon: LayoutPanelLeft, title: i18n.t('stateFrameset'), hint: i18n.t('stateFramesetHint'), offers: [] };
    case 'too-large':
      return { icon: Scale, title: i18n.t('stateTooLarge'), hint: i18n.t('stateTooLargeHint'), offers: [] };
    case 'unexpected':
      return {
        icon: CircleAlert,
        title: i18n.t('stateUnexpected'),
        hint: i18n.t('stateUnexpectedHint'),
        detail,
        offers: ['try-again'],
      };
  }
}

function wordsOf(view: Exclude<ReaderView, { kind: 'loading' | 'article' }>): Words {
  switch (view.kind) {
    case 'failure':
      return wordsOfFailure(view.failure, view);
    case 'library-failure':
      return {
        icon: CircleAlert,
        title: i18n.t('errorLibrary'),
        hint: errorText(view.code),
        offers: ['try-again', 'library'],
      };
    case 'saved-not-found':
      return {
        icon: BookDashed,
        title: i18n.t('stateSavedNotFound'),
        hint: i18n.t('stateSavedNotFoundHint'),
        offers: ['library'],
      };
    case 'no-tab':
      return { icon: Copy, title: i18n.t('stateNoTab'), hint: i18n.t('stateNoTabHint'), offers: ['library'] };
  }
}

/** What stands in the reader instead of an article: what is the matter, and what can be done. */
export function Message({
  view,
  onRead,
  ways,
}: {
  view: Exclude<ReaderView, { kind: 'loading' | 'article' }>;
  onRead: (options: { force: boolean }) => void;
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
