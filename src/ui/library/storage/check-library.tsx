import { useEffect, useMemo } from 'preact/hooks';
import { i18n } from '../../../browser/i18n.ts';
import type { FaultyArticle, LibraryFaults } from '../../../library/library-faults.ts';
import type { LookProgress } from '../../../library/measure-storage.ts';
import { bytesInWords } from '../../parts/byte-words.ts';
import { errorText } from '../../parts/error-text.ts';
import { type CheckState, type CheckWorld, countOf, createCheckState, FAULTS, type Fault } from './check-state.ts';

/** Titles that stand under a fault. */
const MOST_SHOWN = 20;

function nameOf(fault: Fault, faults: LibraryFaults): string {
  const count = countOf(fault, faults);
  switch (fault) {
    case 'withoutText':
      return i18n.t('checkWithoutText', count);
    case 'lackPictures':
      return i18n.t('checkLackPictures', count);
    case 'unlisted':
      return i18n.t('checkUnlisted', count);
    case 'leftOver':
      return i18n.t('checkLeftOver', count);
    case 'unused':
      return i18n.t('checkUnused', count, [count.toLocaleString(), bytesInWords(faults.unused.bytes)]);
    case 'unindexed':
      return i18n.t('checkUnindexed', count);
  }
}

function nameOfRepair(fault: Fault): string {
  switch (fault) {
    case 'withoutText':
    case 'lackPictures':
      return i18n.t('repairFetch');
    case 'unlisted':
      return i18n.t('repairRelist');
    case 'leftOver':
    case 'unused':
      return i18n.t('repairRemove');
    case 'unindexed':
      return i18n.t('repairIndex');
  }
}

/** Says whether everything in the library fits together, and mends what does not, each by a button. */
export function CheckLibrary({ world }: { world: CheckWorld }) {
  const end = useMemo(() => new AbortController(), []);
  const state = useMemo(() => createCheckState(end.signal, world), []);
  useEffect(() => () => end.abort(), []);
  const step = state.step.value;
  return (
    <section aria-labelledby="check-title">
      <h2 id="check-title">{i18n.t('checkTitle')}</h2>
      <div class="care-act">
        <p>{i18n.t('checkHint')}</p>
        {step.kind !== 'checking' && (
          <button
            type="button"
            class="secondary"
            disabled={state.repairing.value !== null}
            onClick={() => void state.check()}
          >
            {step.kind === 'waiting' ? i18n.t('checkStart') : i18n.t('checkAgain')}
          </button>
        )}
      </div>
      {step.kind === 'checking' && <Progress words="check" progress={step.progress} onCancel={state.cancel} />}
      {step.kind === 'failed' && (
        <p class="care-bad" role="alert">
          {i18n.t('checkFailed', [errorText(step.code)])}
        </p>
      )}
      {step.kind === 'checked' && <Result state={state} faults={step.faults} />}
    </section>
  );
}

function Progress({
  words,
  progress: { done, total },
  onCancel,
}: {
  words: 'check' | 'repair';
  progress: LookProgress;
  onCancel: () => void;
}) {
  const numbers: [string, string] = [done.toLocaleString(), total.toLocaleString()];
  return (
    <div class="care-progress">
      <p>{words === 'check' ? i18n.t('checking', numbers) : i18n.t('repairing', numbers)}</p>
      <progress aria-label={i18n.t('checkTitle')} {...(total > 0 ? { value: done, max: total } : {})} />
      <button type="button" class="secondary" onClick={onCancel}>
        {i18n.t('loadingCancel')}
      </button>
    </div>
  );
}

function Result({ state, faults }: { state: CheckState; faults: LibraryFaults }) {
  const found = FAULTS.filter((fault) => countOf(fault, faults) > 0);
  return (
    <>
      <p class="care-verdict" role="status">
        {found.length === 0
          ? i18n.t('checkFine', [faults.articles.toLocaleString(), faults.pictures.toLocaleString()])
          : i18n.t('checkFound')}
      </p>
      <ul class="care-faults">
        {found.map((fault) => (
          <li key={fault}>
            <FaultFound fault={fault} faults={faults} state={state} />
          </li>
        ))}
      </ul>
    </>
  );
}

function FaultFound({ fault, faults, state }: { fault: Fault; faults: LibraryFaults; state: CheckState }) {
  const came = state.repaired.value[fault];
  const repairing = state.repairing.value;
  const name = nameOf(fault, faults);
  return (
    <>
      <div class="care-act">
        <div>
          <p>{name}</p>
          {fault === 'lackPictures' && <PictureCounts faults={faults} />}
          <Titles articles={articlesOf(fault, faults)} />
        </div>
        {came === undefined && repairing?.fault !== fault && (
          <button
            type="button"
            class="secondary"
            disabled={repairing !== null}
            aria-label={i18n.t('repairNamed', [nameOfRepair(fault), name])}
            onClick={() => void state.repair(fault)}
          >
            {nameOfRepair(fault)}
          </button>
        )}
      </div>
      {repairing?.fault === fault && <Progress words="repair" progress={repairing.progress} onCancel={state.cancel} />}
      <p role="status" class="care-aside">
        {came !== undefined && outcomeOf(came)}
      </p>
    </>
  );
}

function outcomeOf(came: NonNullable<CheckState['repaired']['value'][Fault]>): string {
  if (typeof came === 'string') return errorText(came);
  const { repaired, failed } = came;
  return failed > 0
    ? i18n.t('repairFailed', [repaired.toLocaleString(), failed.toLocaleString()])
    : i18n.t('repaired', [repaired.toLocaleString()]);
}

const articlesOf = (fault: Fault, faults: LibraryFaults): readonly FaultyArticle[] =>
  fault === 'unused' || fault === 'unindexed' ? [] : faults[fault];

function PictureCounts({ faults: { lackPictures } }: { faults: LibraryFaults }) {
  const sum = (kind: 'missing' | 'damaged') => lackPictures.reduce((all, one) => all + one[kind], 0);
  return (
    <p class="care-facts">
      {i18n.t('checkPictureCounts', [sum('missing').toLocaleString(), sum('damaged').toLocaleString()])}
    </p>
  );
}

function Titles({ articles }: { articles: readonly FaultyArticle[] }) {
  if (articles.length === 0) return null;
  return (
    <ul class="care-titles">
      {articles.slice(0, MOST_SHOWN).map(({ id, title }) => (
        <li key={id} dir="auto">
          {title || i18n.t('libraryUntitled')}
        </li>
      ))}
      {articles.length > MOST_SHOWN && <li>{i18n.t('checkMore', articles.length - MOST_SHOWN)}</li>}
    </ul>
  );
}
