import { i18n } from '../../browser/i18n.ts';
import type { SavedPicture } from '../../library/saved-article.ts';
import { uiLanguage } from '../parts/dates.ts';
import { failureText, pictureName } from '../parts/picture-failures.ts';

/** Tells which pictures of a saved article could not be saved, and why. Nothing where all are there. */
export function MissingPictures({ pictures }: { pictures: readonly SavedPicture[] }) {
  const missing = pictures.flatMap((picture) =>
    'failure' in picture && picture.failure !== 'left-out' ? [picture] : [],
  );
  if (missing.length === 0) return null;
  return (
    <details class="missing-pictures" lang={uiLanguage()}>
      <summary>{i18n.t('missingPictures', missing.length, [missing.length, pictures.length])}</summary>
      <ul>
        {missing.map(({ url, failure }) => (
          <li key={url}>
            <bdi title={url}>{pictureName(url)}</bdi>: {failureText(failure)}
          </li>
        ))}
      </ul>
    </details>
  );
}
