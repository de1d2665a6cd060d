import { openLibraryTab, openSettings, PRINT_HASH } from '../../src/browser/open.ts';
import * as storedFocus from '../../src/settings/stored-focus.ts';
import { report, startPage } from '../../src/ui/parts/start-page.ts';
import { createToastsState } from '../../src/ui/parts/toasts-state.ts';
import { createAddressedReader } from '../../src/ui/reader/addressed-reader.ts';
import { createFocusState } from '../../src/ui/reader/focus/focus-state.ts';
import { startLook } from '../../src/ui/reader/look/reader-look.ts';
import { ReaderPage } from '../../src/ui/reader/reader-page.tsx';
import { tellSavedLinks } from '../../src/ui/reader/tell-saved-links.ts';
import '../../src/ui/fonts.css';
import '../../src/ui/theme.css';
import '../../src/ui/page.css';
import '../../src/ui/reader/reader.css';
import '../../src/ui/reader/bar.css';
import '../../src/ui/parts/keys.css';
import '../../src/ui/reader/find/find.css';
import '../../src/ui/reader/keys/keys.css';
import '../../src/ui/reader/links/links.css';
import '../../src/ui/reader/look/look.css';
import '../../src/ui/reader/focus/focus.css';
import '../../src/ui/reader/read-aloud/read-aloud.css';
import '../../src/ui/reader/translate/translate.css';
import '../../src/ui/reader/take-along/take-along.css';
import '../../src/ui/export/export.css';
import '../../src/ui/reader/marks/mark-colours.css';
import '../../src/ui/reader/marks/marks.css';
import '../../src/ui/reader/outline/outline.css';
import '../../src/ui/reader/pictures/pictures.css';

const toasts = createToastsState();
startPage((end) => {
  const state = createAddressedReader(location.search, toasts, end);
  tellSavedLinks(toasts, () => report(openLibraryTab()), end);
  if (location.hash === PRINT_HASH)
    report(
      import('../../src/ui/reader/take-along/print-when-ready.ts').then(({ printWhenReady }) =>
        printWhenReady(state, end),
      ),
    );
  return (
    <ReaderPage
      state={state}
      look={startLook(end)}
      focus={createFocusState(storedFocus)}
      toasts={toasts}
      keys={() => import('../../src/settings/stored-keys.ts')}
      ways={{
        toLibrary: () => {
          // A saved article was opened from the library, in the same tab; a page's article has its own.
          if (new URLSearchParams(location.search).has('saved')) location.assign('/library.html');
          else report(openLibraryTab());
        },
        toSettings: () => report(openSettings()),
        print: () => window.print(),
      }}
    />
  );
});
