import { i18n } from '#i18n';
import { openLibraryTab } from '../../src/browser/open.ts';
import * as display from '../../src/settings/appeal-display.ts';
import * as marks from '../../src/settings/appeal-marks.ts';
import * as folding from '../../src/settings/page-folding.ts';
import { report, startPage } from '../../src/ui/parts/start-page.ts';
import { createToastsState } from '../../src/ui/parts/toasts-state.ts';
import { SettingsPage } from '../../src/ui/settings/settings-page.tsx';
import { createSettingsState } from '../../src/ui/settings/settings-state.ts';
import '../../src/ui/fonts.css';
import '../../src/ui/theme.css';
import '../../src/ui/page.css';
import '../../src/ui/settings/settings.css';

const toasts = createToastsState();
startPage((end) => {
  document.title = i18n.t('settingsTitle');
  return (
    <SettingsPage
      state={createSettingsState(end, { ...display, ...marks, ...folding })}
      toasts={toasts}
      toLibrary={() => report(openLibraryTab())}
    />
  );
});
