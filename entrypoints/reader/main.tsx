import { openLibraryTab, openSettings, PRINT_HASH } from '../../src/browser/open.ts';
import { isPrivatePage } from '../../src/browser/private-page.ts';
import { targetOfAddress } from '../../src/browser/reader-address.ts';
import * as storedFocus from '../../src/settings/stored-focus.ts';
import { report, startPage } from '../../src/ui/parts/start-page.ts';
import { createToastsState } from '../../src/ui/parts/toasts-state.ts';
import { createAddressedReader } from '../../src/ui/reader/addressed-reader.ts';
import { createFocusState } from '../../src/ui/reader/focus/focus-state.ts';
import { startLook } from '../../src/ui/reader/look/reader-look.ts';
import { ReaderPage } from '../../src/ui/reader/reader-page.tsx';
import '../../src/ui/reader/reader-styles.ts';

const toasts = createToastsState();
startPage((end) => {
  const state = createAddressedReader(location.search, toasts, end);
  const target = targetOfAddress(location.search);
  const isSaved = target !== undefined && 'savedId' in target;
  const toLibrary = () => report(openLibraryTab());
  report(
    import('../../src/ui/reader/reader-extras.ts').then((code) => code.startExtras({ state, toasts, toLibrary, end })),
  );
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
        isPrivate: isPrivatePage(),
        toLibrary: () => {
          // A saved article was opened from the library, in the same tab; a page's article has its own.
          if (isSaved) location.assign('/library.html');
          else toLibrary();
        },
        toSettings: (hash) => report(openSettings(hash)),
        print: () => window.print(),
      }}
    />
  );
});
