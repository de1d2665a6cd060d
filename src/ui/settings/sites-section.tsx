import { X } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '../../browser/i18n.ts';
import { hashOfHost } from '../../browser/settings-address.ts';
import { DISPLAYS } from '../parts/displays.ts';
import { honestHost } from '../parts/honest-host.ts';
import { IconButton } from '../parts/icon-button.tsx';
import type { ToastsState } from '../parts/toasts-state.ts';
import type { SettingsState, SiteChoice } from './settings-state.ts';
import { typedHost } from './site-host.ts';

/** The host as people read it. */
export const shown = (host: string): string => honestHost(`https://${host}/`) || host;

function wordsOf({ display, folding, ownTab, look }: SiteChoice): string[] {
  const name = DISPLAYS.find(({ value }) => value === display)?.name();
  return [
    ...(name ? [i18n.t('siteReader', [name])] : []),
    ...(ownTab ? [i18n.t('siteOwnTab')] : []),
    ...(look ? [i18n.t('siteLook')] : []),
    ...(folding === null ? [] : [folding ? i18n.t('sitePageOn') : i18n.t('sitePageOff')]),
  ];
}

interface SitesSectionProps {
  state: SettingsState;
  sites: readonly SiteChoice[];
  toasts: ToastsState;
}

/** The sites where something else was chosen, each of which can be forgotten. */
export function SitesSection({ state, sites, toasts }: SitesSectionProps) {
  const section = useRef<HTMLElement>(null);
  /** The place in the list of the button that was pressed: it goes, and the focus stays there. */
  const pressed = useRef<number | null>(null);

  useEffect(() => {
    if (pressed.current === null) return;
    const buttons = [...(section.current?.querySelectorAll<HTMLElement>('.sites button') ?? [])];
    const next = buttons[Math.min(pressed.current, buttons.length - 1)] ?? section.current?.querySelector('h2');
    pressed.current = null;
    next?.focus();
  }, [sites]);

  const forget = (site: SiteChoice, at: number) => {
    pressed.current = at;
    void state.forgetSite(site);
    toasts.show(i18n.t('siteForgotten', [shown(site.host)]), {
      action: { label: i18n.t('undo'), run: () => void state.restoreSite(site) },
    });
  };

  return (
    <section aria-labelledby="sites-title" ref={section}>
      <h2 id="sites-title" tabIndex={-1}>
        {i18n.t('settingsSites')}
      </h2>
      <p class="lead">{i18n.t('settingsSitesHint')}</p>
      {sites.length === 0 ? (
        <p class="none">{i18n.t('settingsNoSites')}</p>
      ) : (
        <ul class="sites">
          {sites.map((site, at) => (
            <li key={site.host}>
              <a class="host" href={hashOfHost(site.host)}>
                <bdi title={shown(site.host) === site.host ? undefined : i18n.t('hostWritten', [site.host])}>
                  {shown(site.host)}
                </bdi>
              </a>
              <span class="chosen">
                {wordsOf(site).map((words) => (
                  <span key={words}>{words}</span>
                ))}
              </span>
              <IconButton icon={X} label={i18n.t('siteForget', [shown(site.host)])} onClick={() => forget(site, at)} />
            </li>
          ))}
        </ul>
      )}
      <ChooseSite />
    </section>
  );
}

/** Leads to all that can be chosen for a site, by its name or an address on it. */
function ChooseSite() {
  const [isRefused, setRefused] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  return (
    <form
      class="choose-site"
      onSubmit={(event) => {
        event.preventDefault();
        const host = typedHost(input.current?.value ?? '');
        setRefused(host === null);
        if (host !== null) location.hash = hashOfHost(host);
      }}
    >
      <label for="choose-site">{i18n.t('siteChoose')}</label>
      <div>
        <input
          ref={input}
          id="choose-site"
          dir="ltr"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder="example.org"
          aria-invalid={isRefused}
          aria-describedby="choose-site-refused"
        />
        <button type="submit" class="secondary">
          {i18n.t('siteShow')}
        </button>
      </div>
      <p id="choose-site-refused" role="alert">
        {isRefused && i18n.t('siteRefused')}
      </p>
    </form>
  );
}
