import type { AppealKind } from '../../appeals/appeal.ts';
import { i18n } from '../../browser/i18n.ts';
import { APPEAL_DISPLAYS, APPEAL_KINDS, type AppealDisplay } from '../../settings/display-of-kind.ts';
import { DISPLAYS } from '../parts/displays.ts';
import { kindName } from '../parts/kind-names.ts';
import type { Chosen, SettingsState } from './settings-state.ts';
import { SwitchRow } from './switch-row.tsx';

/** What happens to appeals on all sites: in the reader, and on pages themselves. */
export function AppealsSection({ state, chosen }: { state: SettingsState; chosen: Chosen }) {
  return (
    <>
      <section aria-labelledby="appeals-title">
        <h2 id="appeals-title">{i18n.t('settingsReader')}</h2>
        <p class="lead">{i18n.t('settingsReaderHint')}</p>
        <fieldset class="choices">
          <legend class="unseen">{i18n.t('displayTitle')}</legend>
          {DISPLAYS.map(({ value, name, note }) => (
            <label class="choice" key={value}>
              <input
                type="radio"
                name="display"
                checked={chosen.display === value}
                onChange={() => void state.chooseDisplay(value)}
              />
              <Sketch display={value} />
              <span class="words">
                <b>{name()}</b> <small>{note()}</small>
              </span>
            </label>
          ))}
        </fieldset>
        <fieldset class="kinds">
          <legend>{i18n.t('kindsTitle')}</legend>
          <p class="aside">{i18n.t('kindsHint')}</p>
          {APPEAL_KINDS.map((kind) => (
            <KindRow key={kind} kind={kind} state={state} chosen={chosen} />
          ))}
        </fieldset>
        <SwitchRow
          name={i18n.t('settingsMarks')}
          isOn={chosen.marksShown}
          onTurn={(isOn) => void state.showMarks(isOn)}
        >
          {i18n.t('settingsMarksHint')}
        </SwitchRow>
        <SwitchRow
          name={i18n.t('settingsBadge')}
          isOn={chosen.badgeShown}
          onTurn={(isOn) => void state.showBadge(isOn)}
        >
          {i18n.t('settingsBadgeHint')}
        </SwitchRow>
      </section>
      <section aria-labelledby="page-title">
        <h2 id="page-title">{i18n.t('settingsPage')}</h2>
        <p class="lead">{i18n.t('settingsPageHint')}</p>
        <SwitchRow name={i18n.t('folding')} isOn={chosen.folding} onTurn={(isOn) => void state.chooseFolding(isOn)}>
          {i18n.t('settingsFoldingHint')}
        </SwitchRow>
        <p class="aside">{i18n.t('settingsFoldingNever')}</p>
      </section>
    </>
  );
}

/** What a kind of appeals is called, with what belongs to it. */
const KINDS: Record<AppealKind, { name: () => string; note: () => string }> = {
  donation: { name: () => kindName('donation'), note: () => i18n.t('kindDonationNote') },
  membership: { name: () => kindName('membership'), note: () => i18n.t('kindMembershipNote') },
  newsletter: { name: () => kindName('newsletter'), note: () => i18n.t('kindNewsletterNote') },
  other: { name: () => i18n.t('kindOtherName'), note: () => i18n.t('kindOtherNote') },
};

/** What happens to one kind of appeals. */
function KindRow({ kind, state, chosen }: { kind: AppealKind; state: SettingsState; chosen: Chosen }) {
  const own = chosen.kinds[kind];
  const { name, note } = KINDS[kind];
  return (
    <label class="switch-row kind-row">
      <span class="words">
        <b>{name()}</b> <small>{note()}</small>
      </span>
      <select
        value={own ?? ''}
        onChange={({ currentTarget: { value } }) =>
          void state.chooseKind(kind, APPEAL_DISPLAYS.find((one) => one === value) ?? null)
        }
      >
        <option value="">{i18n.t('kindAsAbove')}</option>
        {DISPLAYS.map(({ value, name }) => (
          <option key={value} value={value}>
            {name()}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What a choice makes of a text, in a few strokes: lines of the article, and the appeal among them, at their end, or nowhere. */
function Sketch({ display }: { display: AppealDisplay }) {
  return (
    <span class={`sketch ${display}`} aria-hidden="true">
      <i />
      <i />
      {display === 'leave' && <i class="plea" />}
      <i />
      <i />
      {display === 'fold' && <i class="plea" />}
    </span>
  );
}
