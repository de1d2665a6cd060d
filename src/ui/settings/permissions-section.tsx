import type { ComponentChildren } from 'preact';
import { i18n } from '../../browser/i18n.ts';
import type { Permissions } from '../../browser/permissions.ts';
import type { PermissionsState, Switched } from './permissions-state.ts';

/** What Colophon may do: what each is for, what happens without it, and how to change it. */
export function PermissionsSection({ state }: { state: PermissionsState }) {
  const now = state.now.value;
  return (
    <section aria-labelledby="permissions-title">
      <h2 id="permissions-title">{i18n.t('permissionsTitle')}</h2>
      <p class="lead">{i18n.t('permissionsHint')}</p>
      {now && (
        <div class="permissions">
          <Row
            name={i18n.t('permitSites')}
            now={sitesNow(now)}
            what={i18n.t('permitSitesFor')}
            without={i18n.t('permitSitesWithout')}
            turned={{ state, which: 'sites', isOn: now.sites === 'all' }}
          >
            {state.refused.value === 'sites' && <Way state={state}>{i18n.t('permitSitesHow')}</Way>}
          </Row>
          <Row
            name={i18n.t('permitDownloads')}
            now={onOrOff(now.downloads)}
            what={i18n.t('permitDownloadsFor')}
            without={i18n.t('permitDownloadsWithout')}
            turned={{ state, which: 'downloads', isOn: now.downloads }}
          >
            {state.refused.value === 'downloads' && <Way state={state}>{i18n.t('permitHow')}</Way>}
          </Row>
          <Row
            name={i18n.t('permitPrivate')}
            now={onOrOff(now.privateWindows)}
            what={i18n.t('permitPrivateFor')}
            without={i18n.t('permitPrivateWithout')}
          >
            <Way state={state}>{i18n.t('permitPrivateHow')}</Way>
          </Row>
          {now.files !== null && (
            <Row
              name={i18n.t('permitFiles')}
              now={onOrOff(now.files)}
              what={i18n.t('permitFilesFor')}
              without={i18n.t('permitFilesWithout')}
            >
              <Way state={state}>{i18n.t('permitFilesHow')}</Way>
            </Row>
          )}
        </div>
      )}
    </section>
  );
}

const onOrOff = (isOn: boolean): string => i18n.t(isOn ? 'permitted' : 'notPermitted');

const sitesNow = ({ sites }: Permissions): string =>
  sites === 'some' ? i18n.t('permittedSome') : onOrOff(sites === 'all');

interface RowProps {
  name: string;
  /** How it stands. */
  now: string;
  /** What it is for. */
  what: string;
  /** What happens where it is missing. */
  without: string;
  /** What its switch turns; missing where only the browser can. */
  turned?: { state: PermissionsState; which: Switched; isOn: boolean };
  children?: ComponentChildren;
}

function Row({ name, now, what, without, turned, children }: RowProps) {
  const words = (
    <span class="words">
      <b>{name}</b> <small>{what}</small> <small>{i18n.t('permitWithout', [without])}</small>
    </span>
  );
  return (
    <div class="setting permission">
      {turned ? (
        <label class="permission-head">
          {words}
          <span class="permission-now">{now}</span>
          <input
            type="checkbox"
            role="switch"
            checked={turned.isOn}
            onChange={(event) => {
              const { checked } = event.currentTarget;
              // It shows what holds, and nothing that was only wished for.
              event.currentTarget.checked = turned.isOn;
              void turned.state.turn(turned.which, checked);
            }}
          />
        </label>
      ) : (
        <div class="permission-head">
          {words}
          <span class="permission-now">{now}</span>
        </div>
      )}
      <div role={turned && 'status'}>{children}</div>
    </div>
  );
}

/** How to change it where no switch can. */
function Way({ state, children }: { state: PermissionsState; children: ComponentChildren }) {
  const { openExtensionPage } = state;
  return (
    <div class="permission-way">
      <p>
        {children} {!openExtensionPage && i18n.t('permitFirefox')}
      </p>
      {openExtensionPage && (
        <button type="button" class="secondary" onClick={openExtensionPage}>
          {i18n.t('permitOpen')}
        </button>
      )}
    </div>
  );
}
