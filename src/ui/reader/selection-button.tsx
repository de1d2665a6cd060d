import { i18n } from '../../browser/i18n.ts';
import { report } from '../parts/start-page.ts';
import type { OtherReadings } from './other-readings.ts';

/** Reads what is selected in the page. */
export function SelectionButton({ otherwise }: { otherwise: OtherReadings }) {
  return (
    <button type="button" class="quiet" onClick={() => report(otherwise.readSelection())}>
      {i18n.t('selectionRead')}
    </button>
  );
}
