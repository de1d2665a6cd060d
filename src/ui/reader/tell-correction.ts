import { i18n } from '../../browser/i18n.ts';
import type { ToastsState } from '../parts/toasts-state.ts';
import type { CorrectionEvent, CorrectionMade } from './corrections-state.ts';

function words(event: CorrectionMade, host: string): string {
  const isKept = event.kept === 'for-site';
  switch (event.kind) {
    case 'article':
      return isKept ? i18n.t('correctionArticle', [host]) : i18n.t('correctionArticleNow');
    case 'appeal':
      return isKept ? i18n.t('correctionAppeal', [host]) : i18n.t('correctionAppealNow');
    case 'taken-back':
      return i18n.t('appealWasFolded');
  }
}

/** Tells what came of a correction, with the way to undo it. */
export function tellCorrection(event: CorrectionEvent, host: string, toasts: ToastsState): void {
  if (event.kind === 'not-kept') toasts.show(i18n.t('correctionNotKept'), { tone: 'error' });
  else toasts.show(words(event, host), { action: { label: i18n.t('undo'), run: event.undo } });
}
