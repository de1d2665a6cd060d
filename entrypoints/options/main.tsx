import { browser } from 'wxt/browser';
import { i18n } from '../../src/browser/i18n.ts';
import { openLibraryTab } from '../../src/browser/open.ts';
import { hasShortcuts, listShortcuts, openShortcuts } from '../../src/browser/shortcuts.ts';
import * as memory from '../../src/learning/memory-database.ts';
import * as display from '../../src/settings/appeal-display.ts';
import * as marks from '../../src/settings/appeal-marks.ts';
import * as corrections from '../../src/settings/corrections.ts';
import * as keptPages from '../../src/settings/kept-pages.ts';
import * as folding from '../../src/settings/page-folding.ts';
import * as savedPictures from '../../src/settings/saved-pictures.ts';
import { exportSettings, importSettings } from '../../src/settings/settings-file.ts';
import { siteMemorySwitch } from '../../src/settings/site-memory-switch.ts';
import * as storedKeys from '../../src/settings/stored-keys.ts';
import { downloadText } from '../../src/ui/parts/download-text.ts';
import { report, startPage } from '../../src/ui/parts/start-page.ts';
import { createToastsState } from '../../src/ui/parts/toasts-state.ts';
import { AboutSection } from '../../src/ui/settings/about-section.tsx';
import { DiagnosticsSection } from '../../src/ui/settings/diagnostics-section.tsx';
import { KeysSection } from '../../src/ui/settings/keys-section.tsx';
import { createKeysState } from '../../src/ui/settings/keys-state.ts';
import { LearntSection } from '../../src/ui/settings/learnt-section.tsx';
import { createLearntState } from '../../src/ui/settings/learnt-state.ts';
import { SavingSection } from '../../src/ui/settings/saving-section.tsx';
import { createSavingState } from '../../src/ui/settings/saving-state.ts';
import { SettingsFileSection } from '../../src/ui/settings/settings-file-section.tsx';
import { createSettingsFileState } from '../../src/ui/settings/settings-file-state.ts';
import { SettingsPage } from '../../src/ui/settings/settings-page.tsx';
import { createSettingsState } from '../../src/ui/settings/settings-state.ts';
import { StorageSection } from '../../src/ui/settings/storage-section.tsx';
import { tellLearnt, tellSettingsFile } from '../../src/ui/settings/tell-learnt.ts';
import '../../src/ui/fonts.css';
import '../../src/ui/theme.css';
import '../../src/ui/page.css';
import '../../src/ui/settings/settings.css';
import '../../src/ui/settings/learnt.css';
import '../../src/ui/parts/keys.css';
import '../../src/ui/settings/keys.css';
import '../../src/ui/report/report.css';

const toasts = createToastsState();
startPage((end) => {
  document.title = i18n.t('settingsTitle');
  const learnt = createLearntState(
    { ...corrections, ...memory, siteMemorySwitch },
    (event) => tellLearnt(event, toasts),
    end,
  );
  const file = createSettingsFileState(
    { exportSettings, importSettings, download: downloadText, now: Date.now },
    (event) => tellSettingsFile(event, toasts),
  );
  const saving = createSavingState(
    { ...savedPictures, ...keptPages },
    (error) => {
      console.error('Colophon: the settings could not be read or written.', error);
      toasts.show(i18n.t('settingsFailed'), { tone: 'error' });
    },
    end,
  );
  return (
    <SettingsPage
      state={createSettingsState(end, { ...display, ...marks, ...folding })}
      toasts={toasts}
      toLibrary={() => report(openLibraryTab())}
    >
      <KeysSection
        state={createKeysState(storedKeys, end)}
        {...(hasShortcuts() && { shortcuts: { list: listShortcuts, open: openShortcuts } })}
        toasts={toasts}
      />
      <SavingSection state={saving} />
      <LearntSection state={learnt} />
      <SettingsFileSection state={file} />
      <StorageSection />
      <DiagnosticsSection copy={(text) => navigator.clipboard.writeText(text)} />
      <AboutSection version={browser.runtime.getManifest().version} />
    </SettingsPage>
  );
});
