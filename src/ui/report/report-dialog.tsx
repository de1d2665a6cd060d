import { X } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '../../browser/i18n.ts';
import { IconButton } from '../parts/icon-button.tsx';
import { report } from '../parts/start-page.ts';
import type { ReportOutcome, ReportState } from './report-state.ts';

const OUTCOMES: Record<ReportOutcome, () => string> = {
  copied: () => i18n.t('reportCopied'),
  'not-copied': () => i18n.t('reportNotCopied'),
  saved: () => i18n.t('exportDownloaded', ['colophon-report.md']),
};

/** A report of a problem with a page, in full before anything is done with it: what it holds beyond facts is chosen by the reader. */
export function ReportDialog({ state, onClose }: { state: ReportState; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { subject, said, allowed, text, outcome } = state;
  useEffect(() => dialog.current?.showModal(), []);
  const tick = (part: keyof typeof allowed, name: string) => (
    <label>
      <input
        type="checkbox"
        checked={allowed[part].value}
        onChange={({ currentTarget }) => (allowed[part].value = currentTarget.checked)}
      />
      <span>{name}</span>
    </label>
  );
  return (
    <dialog class="export report" ref={dialog} aria-labelledby="report-title" onClose={onClose}>
      <div class="export-head">
        <h2 id="report-title">{i18n.t('reportTitle')}</h2>
        <IconButton icon={X} label={i18n.t('close')} onClick={() => dialog.current?.close()} />
      </div>
      <p class="export-hint">{i18n.t('reportHint')}</p>
      <label class="report-said">
        <span>{i18n.t('reportSaid')}</span>
        <textarea
          rows={3}
          dir="auto"
          value={said.value}
          onInput={({ currentTarget }) => (said.value = currentTarget.value)}
        />
      </label>
      {subject.kind === 'article' && (
        <fieldset>
          <legend class="unseen">{i18n.t('reportWith')}</legend>
          {tick('address', i18n.t('reportAddress'))}
          {subject.article.appeals.length > 0 && tick('appeals', i18n.t('reportAppeals'))}
          {tick('text', i18n.t('reportText'))}
        </fieldset>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <pre class="report-text" lang="en" dir="ltr" tabIndex={0} aria-label={i18n.t('reportWhole')}>
        {text.value ?? ''}
      </pre>
      <div class="export-foot">
        <p role="status">{outcome.value && OUTCOMES[outcome.value]()}</p>
        <button type="button" class="secondary" disabled={text.value === null} onClick={state.save}>
          {i18n.t('reportSave')}
        </button>
        <button type="button" class="primary" disabled={text.value === null} onClick={() => report(state.copy())}>
          {i18n.t('reportCopy')}
        </button>
      </div>
    </dialog>
  );
}
