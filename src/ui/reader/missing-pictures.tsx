import { i18n } from '#i18n';
import type { PictureFailure, SavedPicture } from '../../library/saved-article.ts';
import { uiLanguage } from '../parts/dates.ts';

function reasonOf(failure: PictureFailure): string {
  switch (failure) {
    case 'unreachable':
      return i18n.t('failure_unreachable');
    case 'refused':
      return i18n.t('failure_refused');
    case 'not-a-picture':
      return i18n.t('failure_not_a_picture');
    case 'too-large':
      return i18n.t('failure_too_large');
    case 'blocked-address':
      return i18n.t('failure_blocked_address');
  }
}

/** A picture's address in few letters: its file and its host. */
function nameOf(url: string): string {
  if (!URL.canParse(url)) return url;
  const { pathname, host } = new URL(url);
  return `${pathname.slice(pathname.lastIndexOf('/') + 1) || pathname} · ${host}`;
}

/** Tells which pictures of a saved article could not be saved, and why. Nothing where all are there. */
export function MissingPictures({ pictures }: { pictures: readonly SavedPicture[] }) {
  const missing = pictures.flatMap((picture) => ('failure' in picture ? [picture] : []));
  if (missing.length === 0) return null;
  return (
    <details class="missing-pictures" lang={uiLanguage()}>
      <summary>{i18n.t('missingPictures', missing.length, [missing.length, pictures.length])}</summary>
      <ul>
        {missing.map(({ url, failure }) => (
          <li key={url}>
            <bdi title={url}>{nameOf(url)}</bdi>: {reasonOf(failure)}
          </li>
        ))}
      </ul>
    </details>
  );
}
