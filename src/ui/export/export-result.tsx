import { i18n } from '../../browser/i18n.ts';
import { failureText, pictureName } from '../parts/picture-failures.ts';
import type { ExportStep } from './export-state.ts';

/** More lines are not read. */
const MOST_LINES = 200;

/** What is not in the file, by name and with the reason; nothing where all is. */
export function ExportResult({ step: { missing, unreadable } }: { step: ExportStep & { kind: 'done' } }) {
  return (
    <>
      {unreadable.length > 0 && (
        <details class="export-missing" open>
          <summary>{i18n.t('exportUnreadable', unreadable.length)}</summary>
          <ul>
            {unreadable.slice(0, MOST_LINES).map(({ id, title }) => (
              <li key={id} dir="auto">
                {title || i18n.t('libraryUntitled')}
              </li>
            ))}
          </ul>
        </details>
      )}
      {missing.length > 0 && (
        <details class="export-missing" open={missing.length < 4}>
          <summary>{i18n.t('exportMissing', missing.length)}</summary>
          <ul>
            {missing.slice(0, MOST_LINES).map(({ url, failure, title }) => (
              <li key={`${title} ${url}`}>
                <bdi title={url}>{pictureName(url)}</bdi>: {failureText(failure)}
                {title && <small dir="auto">{title}</small>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
