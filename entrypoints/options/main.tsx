import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { allowDownloads } from '../../src/browser/allow-downloads.ts';
import { followFolding } from '../../src/browser/folding-script.ts';
import { i18n } from '../../src/browser/i18n.ts';
import { openLibraryTab } from '../../src/browser/open.ts';
import * as permissions from '../../src/browser/permissions.ts';
import { INSIDE_READER } from '../../src/browser/settings-address.ts';
import { hasShortcuts, listShortcuts, openShortcuts } from '../../src/browser/shortcuts.ts';
import { allowAllSites, allowSite, hasAccess } from '../../src/browser/site-access.ts';
import * as memory from '../../src/learning/memory-database.ts';
import * as badge from '../../src/settings/appeal-badge.ts';
import * as display from '../../src/settings/appeal-display.ts';
import * as marks from '../../src/settings/appeal-marks.ts';
import * as corrections from '../../src/settings/corrections.ts';
import * as keptPages from '../../src/settings/kept-pages.ts';
import * as ownTab from '../../src/settings/own-tab.ts';
import * as folding from '../../src/settings/page-folding.ts';
import { resetSettings } from '../../src/settings/reset-settings.ts';
import * as savedPictures from '../../src/settings/saved-pictures.ts';
import { exportSettings, importSettings } from '../../src/settings/settings-file.ts';
import { siteMemorySwitch } from '../../src/settings/site-memory-switch.ts';
import * as storedKeys from '../../src/settings/stored-keys.ts';
import * as storedLooks from '../../src/settings/stored-looks.ts';
import { downloadText } from '../../src/ui/parts/download-text.ts';
import { Later } from '../../src/ui/parts/later.tsx';
import { report, startPage } from '../../src/ui/parts/start-page.ts';
import { createToastsState } from '../../src/ui/parts/toasts-state.ts';
import { createLookState } from '../../src/ui/reader/look/look-state.ts';
import { startLook } from '../../src/ui/reader/look/reader-look.ts';
import { AboutSection } from '../../src/ui/settings/about-section.tsx';
import { AppealsSection } from '../../src/ui/settings/appeals-section.tsx';
import { DiagnosticsSection } from '../../src/ui/settings/diagnostics-section.tsx';
import { KeysSection } from '../../src/ui/settings/keys-section.tsx';
import { createKeysState } from '../../src/ui/settings/keys-state.ts';
import { LearntSection } from '../../src/ui/settings/learnt-section.tsx';
import { createLearntState } from '../../src/ui/settings/learnt-state.ts';
import { PermissionsSection } from '../../src/ui/settings/permissions-section.tsx';
import { createPermissionsState } from '../../src/ui/settings/permissions-state.ts';
import { ResetSection } from '../../src/ui/settings/reset-section.tsx';
import { SavingSection } from '../../src/ui/settings/saving-section.tsx';
import { createSavingState } from '../../src/ui/settings/saving-state.ts';
import { SettingsFileSection } from '../../src/ui/settings/settings-file-section.tsx';
import { createSettingsFileState } from '../../src/ui/settings/settings-file-state.ts';
import { SettingsPage } from '../../src/ui/settings/settings-page.tsx';
import type { SettingsPart } from '../../src/ui/settings/settings-parts.ts';
import { createSettingsState } from '../../src/ui/settings/settings-state.ts';
import { hostOfHash } from '../../src/ui/settings/site-host.ts';
import { createSiteState } from '../../src/ui/settings/site-state.ts';
import { SitesSection } from '../../src/ui/settings/sites-section.tsx';
import { StorageSection } from '../../src/ui/settings/storage-section.tsx';
import { tellLearnt, tellSettingsFile } from '../../src/ui/settings/tell-learnt.ts';
import '../../src/ui/settings/settings-styles.ts';

const toasts = createToastsState();
startPage((end) => {
  document.title = i18n.t('settingsTitle');
  const fail = (error: unknown): void => {
    console.error('Colophon: the settings could not be read or written.', error);
    toasts.show(i18n.t('settingsFailed'), { tone: 'error' });
  };
  const look = startLook(end);
  report(look.goTo(''));
  const state = createSettingsState(end, { ...display, ...marks, ...badge, ...folding, ...ownTab, ...storedLooks });
  followFolding(report, end);
  const keys = createKeysState(storedKeys, end);
  const learnt = createLearntState(
    { ...corrections, ...memory, siteMemorySwitch },
    (event) => tellLearnt(event, toasts),
    end,
  );
  const file = createSettingsFileState(
    { exportSettings, importSettings, download: downloadText, now: Date.now },
    (event) => tellSettingsFile(event, toasts),
  );
  const saving = createSavingState({ ...savedPictures, ...keptPages }, fail, end);
  const openExtensionPage = permissions.canOpenExtensionPage() ? permissions.openExtensionPage : undefined;
  const permitted = createPermissionsState(
    { ...permissions, allowAllSites, allowDownloads, openExtensionPage },
    fail,
    end,
  );
  const shortcuts = hasShortcuts() ? { shortcuts: { list: listShortcuts, open: openShortcuts } } : {};
  const { version } = browser.runtime.getManifest();

  const parts: SettingsPart[] = [
    {
      id: 'reading',
      draw: () => (
        <Later
          load={() => import('../../src/ui/settings/reading-section.tsx')}
          draw={({ ReadingSection }) => <ReadingSection look={look} />}
        />
      ),
    },
    { id: 'appeals', draw: () => state.chosen.value && <AppealsSection state={state} chosen={state.chosen.value} /> },
    {
      id: 'sites',
      draw: () => state.chosen.value && <SitesSection state={state} sites={state.chosen.value.sites} toasts={toasts} />,
    },
    { id: 'keys', draw: () => <KeysSection state={keys} {...shortcuts} toasts={toasts} /> },
    {
      id: 'library',
      draw: () => (
        <>
          <SavingSection state={saving} />
          <StorageSection />
        </>
      ),
    },
    { id: 'learnt', draw: () => <LearntSection state={learnt} /> },
    { id: 'permissions', draw: () => <PermissionsSection state={permitted} /> },
    {
      id: 'settings-file',
      draw: () => (
        <>
          <SettingsFileSection state={file} />
          <ResetSection reset={resetSettings} toasts={toasts} />
        </>
      ),
    },
    {
      id: 'diagnostics',
      draw: () => <DiagnosticsSection copy={(text) => navigator.clipboard.writeText(text)} />,
    },
    { id: 'about', draw: () => <AboutSection version={version} /> },
  ];
  const site = signal(hostOfHash(location.hash));
  window.addEventListener('hashchange', () => (site.value = hostOfHash(location.hash)), { signal: end });
  const siteWorld = { ...memory, hasAccess, allowSite };
  return (
    <SettingsPage
      parts={parts}
      failed={state.failed}
      toasts={toasts}
      isInside={location.search === INSIDE_READER}
      toLibrary={() => report(openLibraryTab())}
      site={site}
      drawSite={(host) => (
        <Later
          load={async () => {
            const look = createLookState(storedLooks, end);
            await look.goTo(host);
            const about = createSiteState(host, siteWorld, fail, end);
            return { ...(await import('../../src/ui/settings/site-page.tsx')), look, about };
          }}
          draw={({ SitePage, look, about }) => (
            <SitePage state={state} site={about} look={look} learnt={learnt} toasts={toasts} fail={fail} />
          )}
        />
      )}
    />
  );
});
