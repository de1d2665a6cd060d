import { Bookmark } from 'lucide';
import { i18n } from '../../browser/i18n.ts';
import { Icon } from '../parts/icon.tsx';
import type { ShownKeys } from './keys/offers.ts';
import type { SaveState, SaveStep } from './save-state.ts';

/** What pressing it does, or what has been done. */
export function saveName(step: SaveStep): string {
  switch (step.kind) {
    case 'saved':
      return i18n.t('saved');
    case 'saving':
      return step.progress.total > 0
        ? i18n.t('saveProgress', [step.progress.done, step.progress.total])
        : i18n.t('saveCancel');
    case 'unknown':
    case 'not-saved':
      return i18n.t('save');
  }
}

/** Saves, cancels while it saves, removes what is saved. */
export function SaveButton({ save, shortcut }: { save: SaveState; shortcut: ShownKeys | undefined }) {
  const step = save.step.value;
  const name = saveName(step);
  const { done, total } = step.kind === 'saving' ? step.progress : { done: 0, total: 0 };
  return (
    <>
      {step.kind === 'saving' && (
        <span class="save-progress" aria-hidden="true">
          {total > 0 ? i18n.t('savingPictures', [done, total]) : i18n.t('saving')}
        </span>
      )}
      <button
        type="button"
        class={`icon-button save ${step.kind}`}
        aria-label={name}
        aria-keyshortcuts={shortcut?.aria}
        title={`${step.kind === 'saved' ? i18n.t('savedRemove') : name}${shortcut ? ` (${shortcut.words})` : ''}`}
        aria-pressed={step.kind === 'saved'}
        aria-busy={step.kind === 'saving'}
        onClick={() => void save.press()}
      >
        {step.kind === 'saving' && (
          <svg class="ring" viewBox="0 0 36 36" aria-hidden="true">
            <circle cx="18" cy="18" r="15" pathLength={100} />
            <circle
              class="done"
              cx="18"
              cy="18"
              r="15"
              pathLength={100}
              stroke-dasharray={`${total > 0 ? Math.max(4, (100 * done) / total) : 25} 100`}
            />
          </svg>
        )}
        <Icon node={Bookmark} />
      </button>
    </>
  );
}
