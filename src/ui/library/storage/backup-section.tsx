import { useEffect, useMemo } from 'preact/hooks';
import { i18n } from '../../../browser/i18n.ts';
import { BACKUP_EVERY, type BackupEvery, type BackupMade, type BackupPlan } from '../../../settings/backup-plan.ts';
import { backupFailureText } from '../../parts/backup-failure-text.ts';
import { bytesInWords } from '../../parts/byte-words.ts';
import { uiLanguage } from '../../parts/dates.ts';
import { type BackupSettingsWorld, createBackupState } from './backup-state.ts';

function nameOf(every: BackupEvery): string {
  switch (every) {
    case 'never':
      return i18n.t('backupNever');
    case 'daily':
      return i18n.t('backupDaily');
    case 'weekly':
      return i18n.t('backupWeekly');
    case 'monthly':
      return i18n.t('backupMonthly');
  }
}

const moment = (at: number): string =>
  new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'medium', timeStyle: 'short' }).format(at);

/** The backups that the library makes by itself: how often, and what came of the last ones. */
export function BackupSection({ world }: { world: BackupSettingsWorld }) {
  const end = useMemo(() => new AbortController(), []);
  const state = useMemo(() => createBackupState(end.signal, world), []);
  useEffect(() => () => end.abort(), []);
  const plan = state.plan.value;
  const refused = state.refused.value;
  return (
    <section aria-labelledby="backup-title">
      <h2 id="backup-title">{i18n.t('backupTitle')}</h2>
      <p>{i18n.t('backupHint')}</p>
      {plan && (
        <fieldset class="care-choice">
          <legend class="unseen">{i18n.t('backupEvery')}</legend>
          {BACKUP_EVERY.map((every) => (
            <label key={every}>
              <input
                type="radio"
                name="backup-every"
                checked={plan.every === every}
                // Browsers ask for a permission in a click, and not in every change.
                onClick={() => plan.every !== every && void state.choose(every)}
              />
              <span>{nameOf(every)}</span>
            </label>
          ))}
        </fieldset>
      )}
      {refused && (
        <p class="care-bad" role="alert">
          {refused === 'denied' ? i18n.t('backupDenied') : i18n.t('error_unexpected')}
        </p>
      )}
      {plan && (
        <div class="care-act">
          <div role="status">
            <Last plan={plan} />
          </div>
          <button type="button" class="secondary" disabled={plan.begun !== null} onClick={() => void state.start()}>
            {i18n.t('backupNow')}
          </button>
        </div>
      )}
    </section>
  );
}

function Last({ plan: { made, failure, begun } }: { plan: BackupPlan }) {
  const last = made[0];
  return (
    <>
      {begun && <p>{i18n.t('backupMaking')}</p>}
      {failure && (
        <p class="care-bad">{i18n.t('backupFailed', [moment(failure.at), backupFailureText(failure.why)])}</p>
      )}
      {last ? <Made made={last} /> : <p>{i18n.t('backupNone')}</p>}
    </>
  );
}

function Made({ made: { at, name, bytes, articles, unreadable } }: { made: BackupMade }) {
  return (
    <>
      <p>{i18n.t('backupLast', [moment(at)])}</p>
      <p class="care-facts">
        <bdi>{name}</bdi> · {bytesInWords(bytes)} · {i18n.t('libraryArticles', articles)}
      </p>
      {unreadable > 0 && <p class="care-bad">{i18n.t('backupUnreadable', unreadable)}</p>}
    </>
  );
}
