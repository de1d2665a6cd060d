import { i18n } from '../../../browser/i18n.ts';
import type { MarkColour } from '../../../marks/mark.ts';

/** The colours by the words on screen. */
export const COLOUR_NAMES: Record<MarkColour, () => string> = {
  yellow: () => i18n.t('markYellow'),
  green: () => i18n.t('markGreen'),
  blue: () => i18n.t('markBlue'),
  pink: () => i18n.t('markPink'),
};
