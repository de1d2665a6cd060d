import { useEffect, useMemo, useRef } from 'preact/hooks';
import { i18n } from '../../../browser/i18n.ts';
import { errorText } from '../../parts/error-text.ts';
import { ChooseImport } from './choose-import.tsx';
import { ImportDone } from './import-done.tsx';
import { ImportPreviewView } from './import-preview.tsx';
import { createImportState, type ImportState, type ImportWorld } from './import-state.ts';

/** Takes articles into the library from other services: choose, look at what is there, import, read the report. */
export function ImportPage({ world }: { world: ImportWorld }) {
  const end = useMemo(() => new AbortController(), []);
  const state = useMemo(() => createImportState(end.signal, world), []);
  useEffect(() => () => end.abort(), []);
  return (
    <section class="import" aria-labelledby="import-title">
      <div class="head">
        <h1 id="import-title">{i18n.t('importTitle')}</h1>
        <a class="quiet" href="#">
          {i18n.t('importBack')}
        </a>
      </div>
      <Step state={state} />
    </section>
  );
}

function Step({ state }: { state: ImportState }) {
  const step = state.step.value;
  const box = useRef<HTMLDivElement>(null);
  const first = useRef(true);
  // Each step is read out and is where the keyboard goes on; a page that was just opened leaves the focus where it is.
  useEffect(() => {
    if (!first.current) box.current?.focus();
    first.current = false;
  }, [step.kind]);
  return (
    <div ref={box} class="import-step" tabIndex={-1}>
      <StepContent state={state} />
    </div>
  );
}

function StepContent({ state }: { state: ImportState }) {
  const step = state.step.value;
  switch (step.kind) {
    case 'choosing':
      return <ChooseImport state={state} failure={step.failure} />;
    case 'reading':
      return <Progress label={i18n.t('importReading')} value={step.done} onCancel={state.cancel} />;
    case 'preview':
      return <ImportPreviewView state={state} preview={step.preview} />;
    case 'importing': {
      const { done, total } = step.progress;
      const label = i18n.t('importing', [done.toLocaleString(), total.toLocaleString()]);
      return <Progress label={label} value={total > 0 ? done / total : 1} onCancel={state.cancel} />;
    }
    case 'taking-back':
      return <p role="status">{i18n.t('importTakingBack')}</p>;
    case 'done':
      return (
        <>
          {step.failure && (
            <p class="import-failure" role="alert">
              {errorText(step.failure)}
            </p>
          )}
          <ImportDone state={state} preview={step.preview} outcome={step.outcome} />
        </>
      );
    case 'taken-back':
      return (
        <>
          <p role="status">{i18n.t('importTakenBack', step.count)}</p>
          <button type="button" class="secondary" onClick={state.begin}>
            {i18n.t('importAnother')}
          </button>
        </>
      );
  }
}

function Progress({ label, value, onCancel }: { label: string; value: number; onCancel: () => void }) {
  return (
    <div class="import-progress">
      <p>{label}</p>
      <progress aria-label={i18n.t('importTitle')} max={1} value={value} />
      <button type="button" class="secondary" onClick={onCancel}>
        {i18n.t('loadingCancel')}
      </button>
    </div>
  );
}
