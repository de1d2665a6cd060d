import { i18n } from '../../browser/i18n.ts';
import type { ExportWords } from '../../export/export-words.ts';
import { uiLanguage } from '../parts/dates.ts';
import { inPlural } from '../parts/in-plural.ts';

/** The words of exported files, in the language of the interface. */
export const exportWords = (): ExportWords => ({
  lang: uiLanguage(),
  dir: i18n.t('localeDirection') === 'rtl' ? 'rtl' : 'ltr',
  picture: i18n.t('picture'),
  film: i18n.t('exportFilm'),
  recording: i18n.t('exportRecording'),
  marks: i18n.t('marksHeading'),
  appeals: (count, site) => i18n.t('appealsFolded', count, [count, inPlural(site)]),
  saved: (day) => i18n.t('savedOn', [day]),
  contents: i18n.t('exportContents'),
  untitled: i18n.t('libraryUntitled'),
});
