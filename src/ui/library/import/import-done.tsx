import { useState } from 'preact/hooks';
import { i18n } from '../../../browser/i18n.ts';
import type { ImportOutcome } from '../../../library/import-items.ts';
import { importReport, outcomeLines } from './import-report.ts';
import type { ImportPreview, ImportState } from './import-state.ts';
import { LeftOut } from './left-out.tsx';

/** The last step: what came, what did not, and why; with the way back. */
export function ImportDone({
  state,
  preview,
  outcome,
}: {
  state: ImportState;
  preview: ImportPreview;
  outcome: ImportOutcome;
}) {
  const [copied, setCopied] = useState<'yes' | 'failed'>();
  const title =
    outcome.stopped === undefined
      ? i18n.t('importDone')
      : outcome.stopped === 'cancelled'
        ? i18n.t('importCancelled')
        : i18n.t('importStopped');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(importReport(preview, outcome));
      setCopied('yes');
    } catch (error) {
      console.error('Colophon: the report could not be copied.', error);
      setCopied('failed');
    }
  };
  return (
    <>
      <div role="status">
        <h2>{title}</h2>
        <ul class="import-lines">
          {outcomeLines(outcome).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      <LeftOut reading={preview.reading} />
      <div class="import-acts">
        <a class="primary" href="#">
          {i18n.t('toLibrary')}
        </a>
        <button type="button" class="secondary" onClick={() => void copy()}>
          {i18n.t('importCopyReport')}
        </button>
        <button type="button" class="secondary" onClick={() => void state.takeBack()}>
          {i18n.t('importTakeBack')}
        </button>
        <button type="button" class="secondary" onClick={state.begin}>
          {i18n.t('importAnother')}
        </button>
      </div>
      <p role="status" class="import-aside">
        {copied && (copied === 'yes' ? i18n.t('copied') : i18n.t('importCopyFailed'))}
      </p>
    </>
  );
}
