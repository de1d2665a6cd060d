import type { ComponentChildren } from 'preact';
import { i18n } from '../../browser/i18n.ts';
import type { AppealDisplay } from '../../settings/appeal-display.ts';
import { DISPLAYS } from '../parts/displays.ts';
import type { Chosen, SettingsState } from './settings-state.ts';

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
        <Switch name={i18n.t('settingsMarks')} isOn={chosen.marksShown} onTurn={(isOn) => void state.showMarks(isOn)}>
          {i18n.t('settingsMarksHint')}
        </Switch>
      </section>
      <section aria-labelledby="page-title">
        <h2 id="page-title">{i18n.t('settingsPage')}</h2>
        <p class="lead">{i18n.t('settingsPageHint')}</p>
        <Switch name={i18n.t('folding')} isOn={chosen.folding} onTurn={(isOn) => void state.chooseFolding(isOn)}>
          {i18n.t('settingsFoldingHint')}
        </Switch>
        <p class="aside">{i18n.t('settingsFoldingNever')}</p>
      </section>
    </>
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

interface SwitchProps {
  name: string;
  isOn: boolean;
  onTurn: (isOn: boolean) => void;
  /** What it does, in a sentence. */
  children: ComponentChildren;
}

function Switch({ name, isOn, onTurn, children }: SwitchProps) {
  return (
    <label class="switch-row">
      <span class="words">
        <b>{name}</b> <small>{children}</small>
      </span>
      <input type="checkbox" role="switch" checked={isOn} onChange={(event) => onTurn(event.currentTarget.checked)} />
    </label>
  );
}
