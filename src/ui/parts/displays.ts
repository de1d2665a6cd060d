import { i18n } from '../../browser/i18n.ts';
import type { AppealDisplay } from '../../settings/display-of-kind.ts';

/** What can be done with appeals in the reader, with the words for it. */
export const DISPLAYS: readonly { value: AppealDisplay; name: () => string; note: () => string }[] = [
  { value: 'fold', name: () => i18n.t('displayFold'), note: () => i18n.t('displayFoldNote') },
  { value: 'hide', name: () => i18n.t('displayHide'), note: () => i18n.t('displayHideNote') },
  { value: 'leave', name: () => i18n.t('displayLeave'), note: () => i18n.t('displayLeaveNote') },
];
