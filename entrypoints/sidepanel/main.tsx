import { openLibraryTab, openSettings } from '../../src/browser/open.ts';
import { canToggle } from '../../src/browser/panel.ts';
import { isPrivatePage } from '../../src/browser/private-page.ts';
import * as storedFocus from '../../src/settings/stored-focus.ts';
import { report, startPage } from '../../src/ui/parts/start-page.ts';
import { createToastsState } from '../../src/ui/parts/toasts-state.ts';
import { readingsToldBy } from '../../src/ui/reader/create-reading.ts';
import { createFocusState } from '../../src/ui/reader/focus/focus-state.ts';
import { withLibraryAhead } from '../../src/ui/reader/library-ahead.ts';
import { linksAheadWorld, withLinksAhead } from '../../src/ui/reader/links-ahead.ts';
import { startLook } from '../../src/ui/reader/look/reader-look.ts';
import { noteWhatIsShown } from '../../src/ui/reader/note-what-is-shown.ts';
import { createPanelState, panelWorld } from '../../src/ui/reader/panel-state.ts';
import { ReaderPage } from '../../src/ui/reader/reader-page.tsx';
import type { Reading } from '../../src/ui/reader/reader-view.ts';
import { tabReaderWorld } from '../../src/ui/reader/tab-reader-state.ts';
import { tellReading } from '../../src/ui/reader/tell-reading.ts';
import '../../src/ui/reader/reader-styles.ts';

const toasts = createToastsState();
startPage((end) => {
  const createReading = readingsToldBy(toasts);
  const front = createPanelState(end, panelWorld(tabReaderWorld(createReading, (event) => tellReading(event, toasts))));
  const panel = withLibraryAhead(front, end, async () => {
    const { createLibraryVisit, libraryVisitWorld } = await import('../../src/ui/reader/library-visit.ts');
    return (leave) => createLibraryVisit(leave, libraryVisitWorld(createReading, toasts));
  });
  const state = withLinksAhead(panel, end, linksAheadWorld(createReading));
  // With the article, not after it: the icon may be clicked as soon as that is there.
  if (canToggle()) report(noteWhatIsShown(state.view, end));
  const toLibrary = () => report(openLibraryTab());
  report(
    import('../../src/ui/reader/panel-extras.ts').then((code) =>
      code.startPanelExtras(front.front, { state, toasts, toLibrary, end }),
    ),
  );
  const openInTab = async (reading: Reading, options: { print?: boolean } = {}) =>
    (await import('../../src/ui/reader/open-in-tab.ts')).openInTab(reading, state, options);
  return (
    <ReaderPage
      state={state}
      look={startLook(end)}
      focus={createFocusState(storedFocus)}
      toasts={toasts}
      keys={() => import('../../src/settings/stored-keys.ts')}
      ways={{
        isPrivate: isPrivatePage(),
        // Pages in private windows have no library; a tab in another window has.
        toLibrary: isPrivatePage() ? toLibrary : panel.openLibrary,
        toSettings: (hash) => report(openSettings(hash)),
        // Chromium's panel has no way to print.
        print: (reading) => report(openInTab(reading, { print: true })),
        toTab: (reading) => report(openInTab(reading)),
      }}
    />
  );
});
