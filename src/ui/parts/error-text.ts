import { i18n } from '../../browser/i18n.ts';
import type { LibraryErrorCode } from '../../library/library-error.ts';

/** What is wrong with the library, and what can be done about it. */
export function errorText(code: LibraryErrorCode): string {
  switch (code) {
    case 'quota':
      return i18n.t('error_quota');
    case 'unavailable':
      return i18n.t('error_unavailable');
    case 'damaged':
      return i18n.t('error_damaged', [i18n.t('storageOpen'), i18n.t('eraseAsk')]);
    case 'blocked':
      return i18n.t('error_blocked');
    case 'newer-version':
      return i18n.t('error_newer_version');
    case 'not-found':
      return i18n.t('error_not_found');
    case 'unexpected':
      return i18n.t('error_unexpected');
  }
}
