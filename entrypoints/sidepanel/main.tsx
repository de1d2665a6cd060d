import type { Article } from '../../src/article/article.ts';
import { openLibraryTab, openReaderTab, openSettings } from '../../src/browser/open.ts';
import * as storedFocus from '../../src/settings/stored-focus.ts';
import { report, startPage } from '../../src/ui/parts/start-page.ts';
import { createToastsState } from '../../src/ui/parts/toasts-state.ts';
import { readingsToldBy } from '../../src/ui/reader/create-reading.ts';
import { createFocusState } from '../../src/ui/reader/focus/focus-state.ts';
import { linksAheadWorld, withLinksAhead } from '../../src/ui/reader/links-ahead.ts';
import { startLook } from '../../src/ui/reader/look/reader-look.ts';
import { createPanelState, panelWorld } from '../../src/ui/reader/panel-state.ts';
import { ReaderPage } from '../../src/ui/reader/reader-page.tsx';
import type { Reading } from '../../src/ui/reader/reader-view.ts';
import { tabReaderWorld } from '../../src/ui/reader/tab-reader-state.ts';
import { tellReading } from '../../src/ui/reader/tell-reading.ts';
import { tellSavedLinks } from '../../src/ui/reader/tell-saved-links.ts';
import '../../src/ui/reader/reader-styles.ts';

const toasts = createToastsState();
startPage((end) => {
  const createReading = readingsToldBy(toasts);
  const panel = createPanelState(end, panelWorld(tabReaderWorld(createReading, (event) => tellReading(event, toasts))));
  const state = withLinksAhead(panel, end, linksAheadWorld(createReading));
  tellSavedLinks(toasts, () => report(openLibraryTab()), end);
  const openTabIn = async (tabId: number, article: Article, options: { print?: boolean }) => {
    // Another reading than the first, or all pages together: the tab by itself would find the first again.
    const isFirst = article.reading === undefined && !article.pages?.joined;
    if (isFirst) await openReaderTab({ tabId }, options);
    else {
      const { handOver } = await import('../../src/browser/handed-article.ts');
      await openReaderTab({ tabId, handed: await handOver(article) }, options);
    }
  };
  const openInTab = ({ tabId, article }: Reading, options = {}) => {
    const link = state.ahead?.value?.link;
    if (tabId !== undefined) report(openTabIn(tabId, article, options));
    else if (link) report(openReaderTab({ link }, options));
  };
  return (
    <ReaderPage
      state={state}
      look={startLook(end)}
      focus={createFocusState(storedFocus)}
      toasts={toasts}
      keys={() => import('../../src/settings/stored-keys.ts')}
      ways={{
        toLibrary: () => report(openLibraryTab()),
        toSettings: () => report(openSettings()),
        // Chromium's panel has no way to print.
        print: (reading) => openInTab(reading, { print: true }),
        toTab: (reading) => openInTab(reading),
      }}
    />
  );
});
