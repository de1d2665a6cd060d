import { X } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '../../browser/i18n.ts';
import { errorText } from '../parts/error-text.ts';
import { IconButton } from '../parts/icon-button.tsx';
import { report } from '../parts/start-page.ts';
import { EXPORT_FORMS, type ExportForm } from './export-files.ts';
import { ExportResult } from './export-result.tsx';
import type { ExportState, ExportStep } from './export-state.ts';

/** Names of the forms, and what comes: of one article, or of several. */
const FORMS: Record<ExportForm, [name: () => string, one: () => string, many: () => string]> = {
  html: [() => i18n.t('exportHtml'), () => i18n.t('exportHtmlOne'), () => i18n.t('exportHtmlMany')],
  markdown: [() => i18n.t('exportMarkdown'), () => i18n.t('exportMarkdownOne'), () => i18n.t('exportMarkdownMany')],
  epub: [() => i18n.t('exportEpub'), () => i18n.t('exportEpubOne'), () => i18n.t('exportEpubMany')],
  text: [() => i18n.t('exportText'), () => i18n.t('exportTextOne'), () => i18n.t('exportTextMany')],
  json: [() => i18n.t('exportJson'), () => i18n.t('exportJsonOne'), () => i18n.t('exportJsonMany')],
};

/** In the order of what is asked for most: of several articles all they have. */
const ORDER = { one: EXPORT_FORMS, many: ['json', 'epub', 'markdown', 'html', 'text'] as const };

/** Takes articles along as files: what can come, how far it is, and what came of it. */
export function ExportDialog({ state, title, onClose }: { state: ExportState; title: string; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const step = state.step.value;
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      class="export"
      ref={dialog}
      aria-labelledby="export-title"
      onClose={() => {
        state.cancel();
        onClose();
      }}
    >
      <div class="export-head">
        <h2 id="export-title" dir="auto">
          {title}
        </h2>
        <IconButton icon={X} label={i18n.t('close')} onClick={() => dialog.current?.close()} />
      </div>
      {step.kind === 'choosing' && <Choices state={state} />}
      {step.kind === 'working' && <Working step={step} state={state} />}
      {step.kind === 'done' && <ExportResult step={step} />}
      <div class="export-foot">
        <p role="status">{wordsOf(step)}</p>
        {step.kind === 'choosing' && (
          <button type="button" class="primary" onClick={() => report(state.start())}>
            {i18n.t('exportStart')}
          </button>
        )}
        {step.kind === 'failed' && (
          <button type="button" class="primary" onClick={() => report(state.start())}>
            {i18n.t('tryAgain')}
          </button>
        )}
        {step.kind === 'working' && (
          <button type="button" class="secondary" onClick={state.cancel}>
            {i18n.t('exportStop')}
          </button>
        )}
        {step.kind === 'done' && (
          <button type="button" class="primary" onClick={() => dialog.current?.close()}>
            {i18n.t('close')}
          </button>
        )}
      </div>
    </dialog>
  );
}

/** What a screen reader hears of it, and what stands beside the button. */
function wordsOf(step: ExportStep): string {
  switch (step.kind) {
    case 'choosing':
      return step.wasCancelled ? i18n.t('exportCancelled') : '';
    case 'working':
      return '';
    case 'done':
      return step.isDownload ? i18n.t('exportDownloaded', [step.name]) : i18n.t('exportWritten', [step.name]);
    case 'failed':
      return `${i18n.t('exportNotWritten')}. ${failureOf(step.code)}`;
  }
}

function failureOf(code: (ExportStep & { kind: 'failed' })['code']): string {
  if (code === 'no-room') return i18n.t('exportNoRoom');
  if (code === 'refused') return i18n.t('exportRefused');
  return code === 'unexpected' ? i18n.t('exportFailed') : errorText(code);
}

function Choices({ state }: { state: ExportState }) {
  const { subject, form, appeals, inline } = state;
  const isOne = subject.kind === 'one';
  const trash = subject.kind === 'many' ? subject.trash.length : 0;
  return (
    <>
      <fieldset>
        <legend class="unseen">{i18n.t('exportForm')}</legend>
        {ORDER[subject.kind].map((one) => {
          const [name, ofOne, ofMany] = FORMS[one];
          return (
            <label key={one}>
              <input type="radio" name="export-form" checked={form.value === one} onChange={() => (form.value = one)} />
              <span>
                {name()}
                <small>
                  {isOne ? ofOne() : ofMany()}
                  {one === 'json' && trash > 0 && ` ${i18n.t('exportJsonTrash', trash)}`}
                </small>
              </span>
            </label>
          );
        })}
      </fieldset>
      {form.value === 'html' && (
        <label class="export-choice">
          <input type="checkbox" checked={appeals.value} onChange={() => (appeals.value = !appeals.value)} />
          <span>{i18n.t('exportAppeals')}</span>
        </label>
      )}
      {form.value === 'markdown' && subject.kind === 'one' && subject.hasPictures && (
        <label class="export-choice">
          <input type="checkbox" checked={inline.value} onChange={() => (inline.value = !inline.value)} />
          <span>{i18n.t('exportInline')}</span>
        </label>
      )}
      <p class="export-comes" dir="auto">
        {i18n.t('exportComes', [state.fileName()])}
      </p>
      {isOne && <p class="export-hint">{i18n.t('exportPdf')}</p>}
    </>
  );
}

function Working({ step, state }: { step: ExportStep & { kind: 'working' }; state: ExportState }) {
  const { done, total } = step;
  const counted =
    state.subject.kind === 'many' ? i18n.t('exportArticles', [done, total]) : i18n.t('exportPictures', [done, total]);
  return (
    <div class="export-working">
      <progress aria-label={i18n.t('exportWorking')} {...(total > 0 ? { value: done, max: total } : {})} />
      <p>{total > 0 ? counted : i18n.t('exportWorking')}</p>
    </div>
  );
}
