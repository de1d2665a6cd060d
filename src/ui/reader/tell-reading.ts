import { i18n } from '../../browser/i18n.ts';
import type { TabFailure } from '../../browser/read-tab.ts';
import { report } from '../parts/start-page.ts';
import type { ToastsState } from '../parts/toasts-state.ts';
import type { ReadingEvent } from './other-readings.ts';
import { readingName, wordsCount } from './reading-names.ts';

/** Tells as a toast what came of a wish to read a page otherwise. */
export function tellReading(event: ReadingEvent, toasts: ToastsState): void {
  if (event.kind === 'failed') {
    if (event.failure === 'no-selection') toasts.show(i18n.t('selectionNone'));
    else report(tellFailure(event.failure, toasts));
    return;
  }
  if (event.kind === 'saved-other') {
    toasts.show(i18n.t('readingSavedOther'), { action: { label: i18n.t('readingSaveThis'), run: event.save } });
    return;
  }
  const { article, undo } = event;
  // All pages of an article are told where they were asked for.
  if (article.pages?.joined) return;
  const text = i18n.t('readingNow', [readingName(article), wordsCount(article.wordCount)]);
  toasts.show(text, undo ? { action: { label: i18n.t('undo'), run: undo } } : {});
}

async function tellFailure(failure: TabFailure, toasts: ToastsState): Promise<void> {
  const { titleOfFailure } = await import('./message-words.ts');
  toasts.show(titleOfFailure(failure), { tone: 'error' });
}
