import { i18n } from '../../../browser/i18n.ts';
import type { ReadingFont, Theme } from '../../../settings/reading-look.ts';

/** What the colours and fonts are called on screen. */
export const THEME_NAMES: Record<Theme, () => string> = {
  auto: () => i18n.t('themeAuto'),
  light: () => i18n.t('themeLight'),
  sepia: () => i18n.t('themeSepia'),
  dark: () => i18n.t('themeDark'),
  black: () => i18n.t('themeBlack'),
  contrast: () => i18n.t('themeContrast'),
  own: () => i18n.t('themeOwn'),
};

export const FONT_NAMES: Record<ReadingFont, () => string> = {
  book: () => 'Source Serif',
  serif: () => i18n.t('fontSerif'),
  sans: () => i18n.t('fontSans'),
  mono: () => i18n.t('fontMono'),
  legible: () => 'Atkinson Hyperlegible',
  // It may be divided in the middle.
  dyslexic: () => 'Open\u00adDyslexic',
};
