import { CircleAlert } from 'lucide';
import type { ComponentChildren } from 'preact';
import { i18n } from '../../browser/i18n.ts';
import { Icon } from '../parts/icon.tsx';
import { Toasts } from '../parts/toasts.tsx';
import type { ToastsState } from '../parts/toasts-state.ts';
import { AppealsSection } from './appeals-section.tsx';
import type { SettingsState } from './settings-state.ts';
import { SitesSection } from './sites-section.tsx';

interface SettingsPageProps {
  state: SettingsState;
  toasts: ToastsState;
  toLibrary: () => void;
  /** Further sections, after those of this page. */
  children?: ComponentChildren;
}

/** The settings: what happens to appeals, and the sites where something else was chosen. */
export function SettingsPage({ state, toasts, toLibrary, children }: SettingsPageProps) {
  const chosen = state.chosen.value;
  return (
    <>
      <div class="settings">
        <header class="top">
          <p class="brand">
            Colophon <i aria-hidden="true">❦</i>
          </p>
          <button type="button" class="quiet" onClick={toLibrary}>
            {i18n.t('library')}
          </button>
        </header>
        <main>
          <h1>{i18n.t('settings')}</h1>
          <div role="alert">
            {state.failed.value && (
              <p class="settings-failed">
                <Icon node={CircleAlert} /> <span>{i18n.t('settingsFailed')}</span>
              </p>
            )}
          </div>
          {chosen && (
            <>
              <AppealsSection state={state} chosen={chosen} />
              <SitesSection state={state} sites={chosen.sites} toasts={toasts} />
            </>
          )}
          {children}
        </main>
      </div>
      <Toasts state={toasts} />
    </>
  );
}
