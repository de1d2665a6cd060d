import '../../src/ui/settings/settings-styles.ts';
import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import type { Permissions } from '../../src/browser/permissions.ts';
import type { SiteMemory } from '../../src/learning/site-memory.ts';
import type { AppealDisplay, DisplayByKind } from '../../src/settings/display-of-kind.ts';
import type { ReadingLook } from '../../src/settings/reading-look.ts';
import { createToastsState } from '../../src/ui/parts/toasts-state.ts';
import { applyLook } from '../../src/ui/reader/look/apply-look.ts';
import { createLookState } from '../../src/ui/reader/look/look-state.ts';
import { AppealsSection } from '../../src/ui/settings/appeals-section.tsx';
import { createLearntState } from '../../src/ui/settings/learnt-state.ts';
import { PermissionsSection } from '../../src/ui/settings/permissions-section.tsx';
import { createPermissionsState, type PermissionsWorld } from '../../src/ui/settings/permissions-state.ts';
import { ReadingSection } from '../../src/ui/settings/reading-section.tsx';
import { ResetSection } from '../../src/ui/settings/reset-section.tsx';
import { SettingsPage } from '../../src/ui/settings/settings-page.tsx';
import { createSettingsState, type SettingsWorld } from '../../src/ui/settings/settings-state.ts';
import { SitePage } from '../../src/ui/settings/site-page.tsx';
import { createSiteState } from '../../src/ui/settings/site-state.ts';
import { SitesSection } from '../../src/ui/settings/sites-section.tsx';
import { StorageSection } from '../../src/ui/settings/storage-section.tsx';
import { settled } from '../support/settled.ts';

interface Shown {
  /** The site that is shown in place of the parts. */
  site?: string;
  display?: [string, AppealDisplay][];
  folding?: [string, boolean][];
  permissions?: Partial<Permissions>;
  /** What the browser lets be done; all is, unless it is said otherwise. */
  permits?: Partial<PermissionsWorld>;
}

/** The settings page with its settings in memory, and with a way to change them behind the page's back. */
export async function showSettings(app: HTMLElement, shown: Shown = {}) {
  const repeats: SiteMemory = { host: shown.site ?? '', at: 1, articles: ['a'], blocks: [['b', 4]] };
  const memory = {
    display: 'fold' as AppealDisplay,
    kinds: {} as DisplayByKind,
    marks: true,
    badge: false,
    folding: false,
    broken: false,
    look: {} as Partial<ReadingLook>,
    resets: 0,
    site: repeats,
    permissions: {
      sites: 'all' as Permissions['sites'],
      downloads: false,
      privateWindows: false,
      files: false as boolean | null,
      ...shown.permissions,
    },
  };
  const displays = new Map(shown.display);
  const foldings = new Map(shown.folding);
  const ownTabs = new Map<string, boolean>();
  const looks = new Map<string, Partial<ReadingLook>>();
  const heard: (() => void)[] = [];
  const asked = <Value,>(value: Value): Promise<Value> =>
    memory.broken ? Promise.reject(new Error('no storage')) : Promise.resolve(value);
  const setIn = <Value,>(map: Map<string, Value>, host: string, value: Value | null) => {
    if (value === null) map.delete(host);
    else map.set(host, value);
    return asked(undefined);
  };
  const world: SettingsWorld = {
    getAppealDisplay: () => asked({ everywhere: memory.display, here: null }),
    setAppealDisplay: (value, where) => {
      if (where !== 'everywhere') return setIn(displays, where.host, value);
      memory.display = value ?? 'fold';
      return asked(undefined);
    },
    listAppealDisplays: () => asked([...displays]),
    getDisplayByKind: () => asked({ ...memory.kinds }),
    setDisplayOfKind: (kind, value) => {
      const { [kind]: _before, ...others } = memory.kinds;
      memory.kinds = value === null ? others : { ...others, [kind]: value };
      return asked(undefined);
    },
    watchAppealDisplay: (onChange) => void heard.push(onChange),
    isBadgeShown: () => asked(memory.badge),
    setBadgeShown: (isShown) => {
      memory.badge = isShown;
      return asked(undefined);
    },
    watchBadgeShown: (onChange) => void heard.push(onChange),
    areMarksShown: () => asked(memory.marks),
    setMarksShown: (isShown) => {
      memory.marks = isShown;
      return asked(undefined);
    },
    watchMarksShown: (onChange) => void heard.push(onChange),
    getPageFolding: () => asked({ everywhere: memory.folding, here: null }),
    setPageFolding: (value, where) => {
      if (where !== 'everywhere') return setIn(foldings, where.host, value);
      memory.folding = value ?? false;
      return asked(undefined);
    },
    listPageFolding: () => asked([...foldings]),
    setOwnTab: (value, where) => setIn(ownTabs, where.host, value),
    listOwnTabs: () => asked([...ownTabs]),
    watchOwnTabs: (onChange) => void heard.push(onChange),
    watchPageFolding: (onChange) => void heard.push(onChange),
    listLooks: () => asked([...looks]),
    setLook: (value, where) => (where === 'everywhere' ? asked(undefined) : setIn(looks, where.host, value)),
    watchLooks: (onChange) => void heard.push(onChange),
  };
  const end = new AbortController().signal;
  const look = createLookState(
    {
      getLook: () => asked({ everywhere: memory.look, here: null }),
      setLook: (value) => {
        memory.look = value ?? {};
        return asked(undefined);
      },
      watchLooks: (onChange) => void heard.push(onChange),
    },
    end,
  );
  await look.goTo('');
  // The colours of the test stay.
  const theme = document.documentElement.dataset['theme'];
  effect(() => {
    if (look.look.value) applyLook(look.look.value);
    if (theme !== undefined && look.look.value?.theme === 'auto') document.documentElement.dataset['theme'] = theme;
  });
  const allowed = (change: Partial<Permissions>) => () => {
    Object.assign(memory.permissions, change);
    return Promise.resolve(true);
  };
  const permitted = createPermissionsState(
    {
      lookUpPermissions: () => asked(memory.permissions),
      watchPermissions: (onChange) => void heard.push(onChange),
      allowAllSites: allowed({ sites: 'all' }),
      giveBackSites: allowed({ sites: 'none' }),
      allowDownloads: allowed({ downloads: true }),
      giveBackDownloads: allowed({ downloads: false }),
      ...shown.permits,
    },
    () => undefined,
    end,
  );
  const toasts = createToastsState();
  const state = createSettingsState(end, world);
  const learnt = createLearntState(
    {
      listCorrections: () => asked({}),
      changeCorrections: () => asked([]),
      watchCorrections: () => undefined,
      measureSiteMemory: () => asked({ sites: 0, repeated: 0 }),
      clearSiteMemory: () => asked(undefined),
      siteMemorySwitch: { getValue: () => asked(true), setValue: () => asked(undefined), watch: () => () => undefined },
    },
    () => undefined,
    end,
  );
  const siteLook = createLookState(
    {
      getLook: (host) => asked({ everywhere: {}, here: looks.get(host) ?? null }),
      setLook: world.setLook,
      watchLooks: world.watchLooks,
    },
    end,
  );
  await siteLook.goTo(shown.site ?? '');
  const site = createSiteState(
    shown.site ?? '',
    {
      getSiteMemory: () => asked(memory.site),
      changeSiteMemory: (_host, change) => {
        memory.site = change();
        return asked(undefined);
      },
      hasAccess: () => asked(memory.permissions.sites === 'all'),
      allowSite: allowed({ sites: 'all' }),
    },
    () => undefined,
    end,
  );
  const reset = () => {
    memory.resets++;
    return asked(() => {
      memory.resets--;
      return Promise.resolve();
    });
  };
  render(
    <SettingsPage
      failed={state.failed}
      toasts={toasts}
      toLibrary={() => undefined}
      site={signal(shown.site ?? null)}
      drawSite={() => (
        <SitePage state={state} site={site} look={siteLook} learnt={learnt} toasts={toasts} fail={() => undefined} />
      )}
      parts={[
        { id: 'reading', draw: () => <ReadingSection look={look} /> },
        {
          id: 'appeals',
          draw: () => state.chosen.value && <AppealsSection state={state} chosen={state.chosen.value} />,
        },
        {
          id: 'sites',
          draw: () =>
            state.chosen.value && <SitesSection state={state} sites={state.chosen.value.sites} toasts={toasts} />,
        },
        { id: 'library', draw: () => <StorageSection /> },
        { id: 'permissions', draw: () => <PermissionsSection state={permitted} /> },
        { id: 'settings-file', draw: () => <ResetSection reset={reset} toasts={toasts} /> },
      ]}
    />,
    app,
  );
  await settled();
  return { memory, displays, foldings, ownTabs, looks, tell: () => heard.forEach((one) => one()) };
}
