import { RotateCcw } from 'lucide';
import { useState } from 'preact/hooks';
import { i18n } from '../../browser/i18n.ts';
import { ConfirmDialog } from '../parts/confirm-dialog.tsx';
import { Icon } from '../parts/icon.tsx';
import type { ToastsState } from '../parts/toasts-state.ts';

interface ResetSectionProps {
  /** `src/settings/reset-settings`; tests give their own. */
  reset: () => Promise<() => Promise<void>>;
  toasts: ToastsState;
}

/** Brings all settings back to what they were at first: says before what goes and what stays, and takes it back. */
export function ResetSection({ reset, toasts }: ResetSectionProps) {
  const [isAsking, setAsking] = useState(false);
  const fail = (error: unknown): void => {
    console.error('Colophon: the settings could not be brought back to what they were.', error);
    toasts.show(i18n.t('resetFailed'), { tone: 'error' });
  };
  const act = async () => {
    try {
      const restore = await reset();
      toasts.show(i18n.t('resetDone'), {
        action: { label: i18n.t('undo'), run: () => void restore().catch(fail) },
      });
    } catch (error) {
      fail(error);
    }
  };
  return (
    <section aria-labelledby="reset-title">
      <h2 id="reset-title">{i18n.t('resetTitle')}</h2>
      <p class="lead">{i18n.t('resetHint')}</p>
      <button type="button" class="secondary with-icon" onClick={() => setAsking(true)}>
        <Icon node={RotateCcw} /> {i18n.t('resetAct')}
      </button>
      {isAsking && (
        <ConfirmDialog
          title={i18n.t('resetAsk')}
          act={i18n.t('resetAct')}
          onAct={() => void act()}
          onClose={() => setAsking(false)}
        >
          <p>{i18n.t('resetGoes')}</p>
          <p>{i18n.t('resetStays')}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}
