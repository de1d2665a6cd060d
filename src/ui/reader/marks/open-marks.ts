import { i18n } from '../../../browser/i18n.ts';
import { isPrivatePage } from '../../../browser/private-page.ts';
import * as library from '../../../library/marks.ts';
import * as colours from '../../../settings/mark-colour.ts';
import type { ToastsState } from '../../parts/toasts-state.ts';
import type { Reading } from '../reader-view.ts';
import type { SaveState } from '../save-state.ts';
import { copyMarks, copyQuote } from './copy-marks.ts';
import { createMarksState, type MarksState } from './marks-state.ts';
import { privateMarks } from './private-marks.ts';
import { tellMarks } from './tell-marks.ts';

/** Opens the marks of an article in the library; those of private windows are kept by this page alone. Ends with `end`. */
export function openMarks(
  reading: Pick<Reading, 'article' | 'address' | 'isPrivate'>,
  save: SaveState,
  toasts: ToastsState,
  end: AbortSignal,
): MarksState {
  const isPrivate = reading.isPrivate || isPrivatePage();
  const state: MarksState = createMarksState(
    reading.article.url,
    (event) => tellMarks(event, { isPrivate, save, toasts, undo: (mark) => state.restore(mark) }),
    end,
    {
      ...library,
      ...colours,
      ...(isPrivate ? privateMarks : {}),
      copyQuote: (quote) => copyQuote(quote, reading),
      copyMarks: (marks) => copyMarks(marks, i18n.t('marksHeading'), reading),
    },
  );
  return state;
}
