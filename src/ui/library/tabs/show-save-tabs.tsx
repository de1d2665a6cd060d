import { i18n } from '../../../browser/i18n.ts';
import { readTab } from '../../../browser/read-tab.ts';
import { saveAsChosen } from '../../../browser/save-as-chosen.ts';
import { listWindowTabs, showTab } from '../../../browser/window-tabs.ts';
import { findSavedArticleByUrl, saveArticle } from '../../../library/library.ts';
import { say } from '../../../messages/protocol.ts';
import { report } from '../../parts/start-page.ts';
import type { ToastsState } from '../../parts/toasts-state.ts';
import { SaveTabs } from './save-tabs.tsx';
import { createTabsState } from './tabs-state.ts';

/** Begins to save the tabs of a window, and hands back what draws it. Ends with `end`. */
export function beginSavingTabs(
  windowId: number,
  { toasts, dismiss, end }: { toasts: ToastsState; dismiss(): void; end: AbortSignal },
) {
  const state = createTabsState(windowId, end, {
    listWindowTabs,
    readTab,
    findSavedArticleByUrl,
    saveArticle: (article, options) => saveAsChosen(article, options, saveArticle),
    leaveSave: () => report(say('savesLeft', null)),
  });
  return {
    state,
    draw: () => (
      <SaveTabs
        state={state}
        dismiss={dismiss}
        showTab={({ tab }) => {
          showTab(tab.id).catch((error: unknown) => {
            console.warn('Colophon: a tab is gone.', error);
            toasts.show(i18n.t('tabsTabGone'), { tone: 'error' });
          });
        }}
      />
    ),
  };
}
