import { i18n } from '../../browser/i18n.ts';
import type { LinkFailure } from '../../browser/read-link.ts';
import type { SaveFailure } from '../../library/links-to-save.ts';
import { errorText } from './error-text.ts';

/** Why a link gave no article, in one line. */
export function linkFailureTitle(failure: LinkFailure | 'interrupted'): string {
  switch (failure) {
    case 'not-web':
      return i18n.t('linkNotWeb');
    case 'private-address':
      return i18n.t('linkPrivateAddress');
    case 'private-window':
      return i18n.t('linkPrivateWindow');
    case 'access-withheld':
      return i18n.t('linkAccessWithheld');
    case 'offline':
      return i18n.t('linkOffline');
    case 'unreachable':
      return i18n.t('linkUnreachable');
    case 'too-slow':
      return i18n.t('linkTooSlow');
    case 'too-large':
      return i18n.t('linkTooLarge');
    case 'pdf':
      return i18n.t('linkPdf');
    case 'picture':
      return i18n.t('linkPicture');
    case 'media':
      return i18n.t('linkMedia');
    case 'file':
      return i18n.t('linkFile');
    case 'log-in-needed':
      return i18n.t('linkLogInNeeded');
    case 'log-in-wall':
      return i18n.t('linkLogInWall');
    case 'forbidden':
      return i18n.t('linkForbidden');
    case 'not-found':
      return i18n.t('linkNotFound');
    case 'gone':
      return i18n.t('linkGone');
    case 'too-many':
      return i18n.t('linkTooMany');
    case 'site-broken':
      return i18n.t('linkSiteBroken');
    case 'refused':
      return i18n.t('linkRefused');
    case 'no-article':
      return i18n.t('linkNoArticle');
    case 'frameset':
      return i18n.t('linkFrameset');
    case 'interrupted':
      return i18n.t('linkInterrupted');
  }
}

/** What that means, and what can be done about it. */
export function linkFailureHint(failure: LinkFailure | 'interrupted'): string {
  switch (failure) {
    case 'not-web':
      return i18n.t('linkNotWebHint');
    case 'private-address':
      return i18n.t('linkPrivateAddressHint');
    case 'private-window':
      return i18n.t('linkPrivateWindowHint');
    case 'access-withheld':
      return i18n.t('linkAccessWithheldHint');
    case 'offline':
      return i18n.t('linkOfflineHint');
    case 'unreachable':
      return i18n.t('linkUnreachableHint');
    case 'too-slow':
      return i18n.t('linkTooSlowHint');
    case 'too-large':
      return i18n.t('linkTooLargeHint');
    case 'pdf':
      return i18n.t('linkPdfHint');
    case 'picture':
      return i18n.t('linkPictureHint');
    case 'media':
      return i18n.t('linkMediaHint');
    case 'file':
      return i18n.t('linkFileHint');
    case 'log-in-needed':
      return i18n.t('linkLogInNeededHint');
    case 'log-in-wall':
      return i18n.t('linkLogInWallHint');
    case 'forbidden':
      return i18n.t('linkForbiddenHint');
    case 'not-found':
      return i18n.t('linkNotFoundHint');
    case 'gone':
      return i18n.t('linkGoneHint');
    case 'too-many':
      return i18n.t('linkTooManyHint');
    case 'site-broken':
      return i18n.t('linkSiteBrokenHint');
    case 'refused':
      return i18n.t('linkRefusedHint');
    case 'no-article':
      return i18n.t('linkNoArticleHint');
    case 'frameset':
      return i18n.t('linkFramesetHint');
    case 'interrupted':
      return i18n.t('linkInterruptedHint');
  }
}

/** Why a link could not be saved, in one line. */
export const saveFailureTitle = (failure: SaveFailure): string =>
  'why' in failure ? linkFailureTitle(failure.why) : i18n.t('errorSave');

/** What that means, and what can be done about it. */
export const saveFailureHint = (failure: SaveFailure): string =>
  'why' in failure ? linkFailureHint(failure.why) : errorText(failure.library);
