import { i18n } from '../../browser/i18n.ts';

/** Why a picture is not there, in words. `failure`: of `PictureFailure`, or of exporting (`not-drawable`). */
export function failureText(failure: string): string {
  switch (failure) {
    case 'refused':
      return i18n.t('failure_refused');
    case 'not-a-picture':
      return i18n.t('failure_not_a_picture');
    case 'too-large':
      return i18n.t('failure_too_large');
    case 'blocked-address':
      return i18n.t('failure_blocked_address');
    case 'removed':
      return i18n.t('failure_removed');
    case 'left-out':
      return i18n.t('failure_left_out');
    case 'lost':
      return i18n.t('failure_lost');
    case 'not-drawable':
      return i18n.t('failure_not_drawable');
    default:
      return i18n.t('failure_unreachable');
  }
}

/** A picture's address in few letters: its file and its host. */
export function pictureName(url: string): string {
  if (!/^https?:/.test(url) || !URL.canParse(url)) return i18n.t('picture');
  const { pathname, host } = new URL(url);
  return `${pathname.slice(pathname.lastIndexOf('/') + 1) || pathname} · ${host}`;
}
