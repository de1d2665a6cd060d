import { hasAddressBar } from '../../src/browser/address-bar.ts';
import { askedFor } from '../../src/browser/asked-for.ts';
import { i18n } from '../../src/browser/i18n.ts';
import * as lastPage from '../../src/browser/last-page.ts';
import { hasMenus } from '../../src/browser/menus.ts';
import { canToggle, hasPanel } from '../../src/browser/panel.ts';
import { hasShortcuts, listShortcuts, openShortcuts } from '../../src/browser/shortcuts.ts';
import * as siteAccess from '../../src/browser/site-access.ts';
import * as toolbarPlace from '../../src/browser/toolbar-place.ts';
import { rememberWelcomed } from '../../src/settings/welcomed.ts';
import { report, startPage } from '../../src/ui/parts/start-page.ts';
import { createToastsState } from '../../src/ui/parts/toasts-state.ts';
import { WelcomePage } from '../../src/ui/welcome/welcome-page.tsx';
import { createWelcomeState } from '../../src/ui/welcome/welcome-state.ts';
import '../../src/ui/fonts.css';
import '../../src/ui/theme.css';
import '../../src/ui/page.css';
import '../../src/ui/reader/reader.css';
import '../../src/ui/parts/keys.css';
import '../../src/ui/welcome/welcome.css';
import '../../src/ui/welcome/sample.css';

startPage((end) => {
  document.title = i18n.t('welcomeTitle');
  report(rememberWelcomed());
  const state = createWelcomeState(end, {
    ...toolbarPlace,
    ...siteAccess,
    ...lastPage,
    ...(hasShortcuts() && { shortcuts: { list: listShortcuts, open: openShortcuts } }),
  });
  return (
    <WelcomePage
      state={state}
      browsers={{
        hasPanel: hasPanel(),
        hasMenus: hasMenus(),
        hasAddressBar: hasAddressBar(),
        // Where a sidebar is toggled the icon has a menu behind a gear: Firefox.
        pin: canToggle() ? 'gear' : 'pin',
      }}
      asked={askedFor()}
      toasts={createToastsState()}
    />
  );
});
