import { ArrowLeft } from 'lucide';
import { useMemo } from 'preact/hooks';
import { REPEATED_FROM } from '../../appeals/learnt.ts';
import { i18n } from '../../browser/i18n.ts';
import { APPEAL_DISPLAYS } from '../../settings/display-of-kind.ts';
import { DISPLAYS } from '../parts/displays.ts';
import { Icon } from '../parts/icon.tsx';
import type { ToastsState } from '../parts/toasts-state.ts';
import { LookMenu } from '../reader/look/look-menu.tsx';
import type { LookState } from '../reader/look/look-state.ts';
import { Site } from './learnt-section.tsx';
import type { LearntState } from './learnt-state.ts';
import type { SettingsState } from './settings-state.ts';
import { choiceOf, type SiteState } from './site-state.ts';
import { shown } from './sites-section.tsx';
import { SwitchRow } from './switch-row.tsx';

interface SitePageProps {
  state: SettingsState;
  site: SiteState;
  /** How articles of the site are set: a state of its own, that has gone to its host. */
  look: LookState;
  learnt: LearntState;
  toasts: ToastsState;
  fail: (error: unknown) => void;
}

/** All that Colophon does otherwise on one site, in one place. */
export function SitePage({ state, site, look, learnt, toasts, fail }: SitePageProps) {
  const { host } = site;
  const choice = choiceOf(state, host);
  const isOtherwise =
    choice.display !== null || choice.folding !== null || choice.ownTab !== null || choice.look !== null;
  const name = shown(host);
  const forget = () => {
    void state.forgetSite(choice).then(() => look.goTo(host));
    toasts.show(i18n.t('siteForgotten', [name]), {
      action: {
        label: i18n.t('undo'),
        run: () => void state.restoreSite(choice).then(() => look.goTo(host)),
      },
    });
  };
  return (
    <div class="site">
      <a class="site-back" href="#sites">
        <Icon node={ArrowLeft} /> {i18n.t('siteBack')}
      </a>
      <section aria-labelledby="site-title">
        <h2 id="site-title">
          <bdi title={name === host ? undefined : i18n.t('hostWritten', [host])}>{name}</bdi>
        </h2>
        <p class="lead">{i18n.t(isOtherwise ? 'siteOtherwise' : 'siteAlike')}</p>
        <ChooseRow
          name={i18n.t('settingsReader')}
          value={choice.display}
          options={DISPLAYS.map(({ value, name }) => [value, name()])}
          onChoose={(value) =>
            state.chooseForSite(host, { display: APPEAL_DISPLAYS.find((one) => one === value) ?? null })
          }
        />
        <ChooseRow
          name={i18n.t('settingsPage')}
          value={choice.folding === null ? null : choice.folding ? 'on' : 'off'}
          options={[
            ['on', i18n.t('sitePageOn')],
            ['off', i18n.t('sitePageOff')],
          ]}
          onChoose={(value) => state.chooseForSite(host, { folding: value === '' ? null : value === 'on' })}
        />
        <SwitchRow
          name={i18n.t('siteOwnTab')}
          isOn={choice.ownTab ?? false}
          onTurn={(isOn) => void state.chooseForSite(host, { ownTab: isOn || null })}
        >
          {i18n.t('siteOwnTabHint')}
        </SwitchRow>
        <SwitchRow name={i18n.t('siteLook')} isOn={look.isOwn.value} onTurn={look.setOwn}>
          {i18n.t('siteLookHint')}
        </SwitchRow>
        {look.isOwn.value && (
          <div class="inset">
            <LookMenu state={look} lang={i18n.t('localeTag')} />
          </div>
        )}
        {isOtherwise && (
          <button type="button" class="secondary" onClick={forget}>
            {i18n.t('siteForget', [name])}
          </button>
        )}
      </section>
      <Corrections host={host} learnt={learnt} />
      <Repeats site={site} toasts={toasts} fail={fail} />
      <Access site={site} />
    </div>
  );
}

interface ChooseRowProps {
  name: string;
  value: string | null;
  options: [value: string, name: string][];
  /** Hears an empty text where the site is to be treated as all others. */
  onChoose: (value: string) => Promise<void>;
}

function ChooseRow({ name, value, options, onChoose }: ChooseRowProps) {
  return (
    <label class="switch-row">
      <span class="words">
        <b>{name}</b>
      </span>
      <select value={value ?? ''} onChange={({ currentTarget }) => void onChoose(currentTarget.value)}>
        <option value="">{i18n.t('displaySame')}</option>
        {options.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function Corrections({ host, learnt }: { host: string; learnt: LearntState }) {
  const site = learnt.sites.value?.find((one) => one.host === host);
  return (
    <section aria-labelledby="site-learnt">
      <h2 id="site-learnt">{i18n.t('learntTitle')}</h2>
      {site ? (
        <ul class="corrected">
          <li>
            <Site site={site} isOpen onRemove={(which) => void learnt.remove(which)} />
          </li>
        </ul>
      ) : (
        <p class="none">{i18n.t('siteNoCorrections')}</p>
      )}
    </section>
  );
}

function Repeats({ site, toasts, fail }: { site: SiteState; toasts: ToastsState; fail: (error: unknown) => void }) {
  const memory = site.memory.value;
  const repeated = useMemo(() => memory?.blocks.filter(([, times]) => times >= REPEATED_FROM).length ?? 0, [memory]);
  const isEmpty = !memory || memory.articles.length === 0;
  const forget = async () => {
    const restore = await site.forgetRepeats();
    toasts.show(i18n.t('memoryForgotten'), {
      action: { label: i18n.t('undo'), run: () => void restore().catch(fail) },
    });
  };
  return (
    <section aria-labelledby="site-memory">
      <h2 id="site-memory">{i18n.t('memoryTitle')}</h2>
      <div class="memory">
        <p role="status">
          {memory &&
            (isEmpty ? i18n.t('memoryEmpty') : i18n.t('memoryPassages', repeated, [repeated.toLocaleString()]))}
        </p>
        <button
          type="button"
          class="secondary"
          aria-disabled={isEmpty}
          onClick={() => {
            if (!isEmpty) void forget().catch(fail);
          }}
        >
          {i18n.t('siteForgetRepeats')}
        </button>
      </div>
    </section>
  );
}

function Access({ site }: { site: SiteState }) {
  const isAllowed = site.isAllowed.value;
  return (
    <section aria-labelledby="site-access">
      <h2 id="site-access">{i18n.t('siteAccess')}</h2>
      <p class="lead" role="status">
        {isAllowed !== null && i18n.t(isAllowed ? 'siteAllowed' : 'siteNotAllowed')}
      </p>
      {isAllowed === false && (
        <button type="button" class="secondary" onClick={() => void site.allow()}>
          {i18n.t('siteAllow')}
        </button>
      )}
    </section>
  );
}
