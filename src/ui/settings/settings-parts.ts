import type { ComponentChildren } from 'preact';
import { i18n } from '../../browser/i18n.ts';

/** The parts of the settings, in their order. Each has its id as an address behind `#`. */
export const PART_IDS = [
  'reading',
  'appeals',
  'sites',
  'keys',
  'library',
  'learnt',
  'permissions',
  'settings-file',
  'diagnostics',
  'about',
] as const;
export type PartId = (typeof PART_IDS)[number];

/** One part as a page draws it. */
export interface SettingsPart {
  id: PartId;
  draw: () => ComponentChildren;
}

/** What parts are called where one chooses among them. */
export const PART_NAMES: Record<PartId, () => string> = {
  reading: () => i18n.t('partReading'),
  appeals: () => i18n.t('appeals'),
  sites: () => i18n.t('partSites'),
  keys: () => i18n.t('partKeys'),
  library: () => i18n.t('library'),
  learnt: () => i18n.t('partLearnt'),
  permissions: () => i18n.t('partPermissions'),
  'settings-file': () => i18n.t('partFile'),
  diagnostics: () => i18n.t('partDiagnostics'),
  about: () => i18n.t('partAbout'),
};

/** Words that people look for and that stand nowhere in the part. */
export const PART_SYNONYMS: Record<PartId, () => string> = {
  reading: () => i18n.t('alsoReading'),
  appeals: () => i18n.t('alsoAppeals'),
  sites: () => i18n.t('alsoSites'),
  keys: () => i18n.t('alsoKeys'),
  library: () => i18n.t('alsoLibrary'),
  learnt: () => i18n.t('alsoLearnt'),
  permissions: () => i18n.t('alsoPermissions'),
  'settings-file': () => i18n.t('alsoFile'),
  diagnostics: () => i18n.t('alsoDiagnostics'),
  about: () => i18n.t('alsoAbout'),
};
