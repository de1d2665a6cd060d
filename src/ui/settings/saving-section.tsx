import { i18n } from '../../browser/i18n.ts';
import { LARGEST_PICTURES, type LargestPicture } from '../../settings/largest-picture.ts';
import type { SavingState } from './saving-state.ts';

const nameOf = (megabytes: LargestPicture): string =>
  megabytes === 0 ? i18n.t('largestPictureNone') : i18n.t('largestPicture', [megabytes.toLocaleString()]);

/** What is stored with an article: which pictures, and whether the whole page. */
export function SavingSection({ state }: { state: SavingState }) {
  const largest = state.largest.value;
  if (largest === null) return null;
  return (
    <section aria-labelledby="saving-title">
      <h2 id="saving-title">{i18n.t('savingTitle')}</h2>
      <p class="lead">{i18n.t('savingHint')}</p>
      <label class="switch-row">
        <span class="words">
          <b>{i18n.t('savingPicturesChoice')}</b> <small>{i18n.t('savingPicturesHint')}</small>
        </span>
        <select
          value={largest}
          onChange={(event) => {
            const { value } = event.currentTarget;
            const chosen = LARGEST_PICTURES.find((one) => String(one) === value);
            if (chosen !== undefined) void state.choose(chosen);
          }}
        >
          {LARGEST_PICTURES.map((one) => (
            <option key={one} value={one}>
              {nameOf(one)}
            </option>
          ))}
        </select>
      </label>
      <label class="switch-row">
        <span class="words">
          <b>{i18n.t('keepPages')}</b> <small>{i18n.t('keepPagesHint')}</small>
        </span>
        <input
          type="checkbox"
          role="switch"
          checked={state.keepsPages.value ?? false}
          onChange={(event) => void state.chooseKeepsPages(event.currentTarget.checked)}
        />
      </label>
    </section>
  );
}
