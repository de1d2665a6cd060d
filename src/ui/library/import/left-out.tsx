import { i18n } from '../../../browser/i18n.ts';
import type { ImportReading } from '../../../import/read-import.ts';
import { byReason, refusalPlace } from './import-report.ts';
import { problemText, refusalText } from './import-words.ts';

/** Entries of one reason that are shown; the report that can be copied has all of them. */
const MOST_SHOWN = 50;

/** What of the files is not taken over, and why. */
export function LeftOut({ reading }: { reading: ImportReading }) {
  const { refused, unread } = reading;
  return (
    <>
      {unread.length > 0 && (
        <ul class="import-unread" aria-label={i18n.t('importReportUnread')}>
          {unread.map(({ file, problem }) => (
            <li key={file}>
              {file && <bdi>{file}</bdi>} {problemText(problem)}
            </li>
          ))}
        </ul>
      )}
      {refused.length > 0 && (
        <>
          <h3>{i18n.t('importLeftOut', refused.length)}</h3>
          {byReason(refused).map(([reason, refusals]) => (
            <details key={reason} class="import-refused">
              <summary>
                {refusalText(reason)} <span class="count">{refusals.length.toLocaleString()}</span>
              </summary>
              <ul>
                {refusals.slice(0, MOST_SHOWN).map((refusal) => (
                  <li key={refusalPlace(refusal)}>
                    <bdi>{refusalPlace(refusal)}</bdi>
                  </li>
                ))}
                {refusals.length > MOST_SHOWN && <li>{i18n.t('importMore', refusals.length - MOST_SHOWN)}</li>}
              </ul>
            </details>
          ))}
        </>
      )}
    </>
  );
}
