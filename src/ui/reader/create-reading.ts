import { hostNameOf } from '../../article/host-name.ts';
import * as pageFolds from '../../browser/page-folds.ts';
import { isPrivatePage } from '../../browser/private-page.ts';
import { watchLibrary } from '../../library/change-channel.ts';
import { say } from '../../messages/protocol.ts';
import * as settings from '../../settings/appeal-display.ts';
import * as marks from '../../settings/appeal-marks.ts';
import * as storedCorrections from '../../settings/corrections.ts';
import * as pageFolding from '../../settings/page-folding.ts';
import { report } from '../parts/start-page.ts';
import type { ToastsState } from '../parts/toasts-state.ts';
import { createAppealsState } from './appeals-state.ts';
import { createCorrectionsState } from './corrections-state.ts';
import type { MarksState } from './marks/marks-state.ts';
import { createPageFoldsState } from './page-folds-state.ts';
import type { Reading } from './reader-view.ts';
import { createSaveState, type SaveState, type SaveWorld, type StoringWorld } from './save-state.ts';

/** Makes an article that was found into one that can be read, saved and have its appeals folded. Ends with `end`. */
export type CreateReading = (
  from: Omit<Reading, 'appeals' | 'corrections' | 'openMarks' | 'save' | 'pageFolds'>,
  end: AbortSignal,
) => Reading;

/** The library, loaded when it is asked: an article is on screen before. A page in a private window has another do it. */
const later = async (): Promise<StoringWorld> =>
  isPrivatePage() ? import('../../browser/private-library.ts') : import('../../library/library.ts');
const libraryFor = ({ tabId }: Pick<Reading, 'tabId'>): SaveWorld => ({
  watchLibrary,
  async saveArticle(article, options) {
    const { saveAsChosen } = await import('../../browser/save-as-chosen.ts');
    return saveAsChosen(article, { ...options, tabId }, (await later()).saveArticle);
  },
  removeSavedArticle: async (id) => (await later()).removeSavedArticle(id),
  restoreSavedArticle: async (id) => (await later()).restoreSavedArticle(id),
  findSavedArticleByUrl: async (url) => (await later()).findSavedArticleByUrl(url),
  leaveSave: () => report(say('savesLeft', null)),
});

/** Makes readings whose saves and corrections are told as toasts. */
export function readingsToldBy(toasts: ToastsState): CreateReading {
  return (from, end) => {
    const host = hostNameOf(from.address);
    const save: SaveState = createSaveState(
      from.article,
      (event) => report(import('./tell-save.ts').then(({ tellSave }) => tellSave(event, save, toasts))),
      end,
      libraryFor(from),
    );
    const appeals = createAppealsState(from.article, host, end, { ...settings, ...marks });
    const corrections = createCorrectionsState(
      appeals,
      {
        isPrivate: from.isPrivate ?? false,
        tell: (event) =>
          report(import('./tell-correction.ts').then(({ tellCorrection }) => tellCorrection(event, host, toasts))),
      },
      end,
      storedCorrections,
    );
    let opened: Promise<MarksState> | undefined;
    const openMarks = () =>
      (opened ??= import('./marks/open-marks.ts').then((code) => code.openMarks(from, save, toasts, end)));
    const made: Reading = { ...from, appeals, corrections, openMarks, save };
    if (from.tabId === undefined || host === '') return made;
    const world = { ...pageFolds, ...pageFolding };
    return { ...made, pageFolds: createPageFoldsState({ tabId: from.tabId, host }, appeals, end, world) };
  };
}
