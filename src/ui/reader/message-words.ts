import {
  BookDashed,
  CircleAlert,
  CircleSlash,
  Copy,
  FileX,
  Hourglass,
  type IconNode,
  LayoutPanelLeft,
  Lock,
  MousePointerClick,
  Scale,
  TextSelect,
  Unplug,
} from 'lucide';
import { i18n } from '../../browser/i18n.ts';
import type { TabFailure } from '../../browser/read-tab.ts';
import { errorText } from '../parts/error-text.ts';
import { wordsOfLink } from './link-words.ts';
import type { ReaderView } from './reader-view.ts';

/** What a message offers to do. */
export type Offer = 'try-anyway' | 'try-again' | 'selection' | 'library' | 'open-link' | 'read-anyway' | 'allow-sites';

/** What a message says. */
export interface Words {
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
            offers: ['try-again', 'selection'],
          }
        : {
            icon: BookDashed,
            title: i18n.t('stateNoArticle'),
            hint: i18n.t('stateNoArticleHint'),
            offers: ['try-anyway', 'selection'],
          };
    case 'restricted-page':
      return { icon: Lock, title: i18n.t('stateRestrictedPage'), hint: i18n.t('stateRestrictedPageHint'), offers: [] };
    case 'site-blocked':
      return { icon: Lock, title: i18n.t('stateSiteBlocked'), hint: i18n.t('stateSiteBlockedHint'), offers: [] };
    case 'closed-page':
      return {
        icon: Lock,
        title: i18n.t('stateRestrictedPage'),
        hint: i18n.t('stateClosedPageHint'),
        offers: ['try-again'],
      };
    case 'access-withheld':
      return saidBefore
        ? { icon: MousePointerClick, title: i18n.t('stateAccessWithheldShort'), offers: ['allow-sites'] }
        : {
            icon: MousePointerClick,
            title: i18n.t('stateAccessWithheld'),
            hint: i18n.t('stateAccessWithheldHint'),
            offers: ['allow-sites'],
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
      return { icon: Scale, title: i18n.t('stateTooLarge'), hint: i18n.t('stateTooLargeHint'), offers: ['selection'] };
    case 'unexpected':
      return {
        icon: CircleAlert,
        title: i18n.t('stateUnexpected'),
        hint: i18n.t('stateUnexpectedHint'),
        detail,
        offers: ['try-again'],
      };
    case 'no-selection':
      return { icon: TextSelect, title: i18n.t('selectionNone'), offers: ['selection'] };
  }
}

/** What a failure is called, in one line. */
export function titleOfFailure(failure: TabFailure): string {
  return wordsOfFailure(failure, { kind: 'failure', failure, forced: false, saidBefore: true }).title;
}

/** The words of a message. */
export function wordsOf(view: Exclude<ReaderView, { kind: 'loading' | 'article' | 'library' }>): Words {
  switch (view.kind) {
    case 'failure':
      return wordsOfFailure(view.failure, view);
    case 'link-failure':
      return wordsOfLink(view.failure, view.forced ?? false);
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
    case 'cancelled':
      return {
        icon: CircleSlash,
        title: i18n.t('stateCancelled'),
        hint: i18n.t('stateCancelledHint'),
        offers: ['try-again', 'selection'],
      };
    case 'no-tab':
      return { icon: Copy, title: i18n.t('stateNoTab'), hint: i18n.t('stateNoTabHint'), offers: ['library'] };
  }
}
