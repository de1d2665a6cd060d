import { i18n } from '../../../browser/i18n.ts';
import type { ImportFormat, RefusalReason } from '../../../import/imported-item.ts';
import type { FileProblem } from '../../../import/read-import.ts';

/** What a kind of file is called. */
export function formatName(format: ImportFormat): string {
  switch (format) {
    case 'colophon':
      return 'Colophon';
    case 'pocket':
      return 'Pocket';
    case 'instapaper':
      return 'Instapaper';
    case 'omnivore':
      return 'Omnivore';
    case 'wallabag':
      return 'wallabag';
    case 'readwise':
      return 'Readwise Reader';
    case 'obsidian':
      return 'Obsidian Clipper';
    case 'bookmarks':
      return i18n.t('importBookmarks');
    case 'addresses':
      return i18n.t('importAddresses');
  }
}

/** Why nothing of a file could be read. */
export function problemText(problem: FileProblem): string {
  switch (problem) {
    case 'empty':
      return i18n.t('importProblemEmpty');
    case 'too-large':
      return i18n.t('importProblemTooLarge');
    case 'not-text':
      return i18n.t('importProblemNotText');
    case 'damaged':
      return i18n.t('importProblemDamaged');
    case 'bomb':
      return i18n.t('importProblemBomb');
    case 'unknown':
      return i18n.t('importProblemUnknown');
    case 'newer':
      return i18n.t('importProblemNewer');
  }
}

/** Why entries were left out. */
export function refusalText(reason: RefusalReason): string {
  switch (reason) {
    case 'no-address':
      return i18n.t('importRefusedNoAddress');
    case 'not-an-address':
      return i18n.t('importRefusedNotAnAddress');
    case 'script':
      return i18n.t('importRefusedScript');
    case 'local-file':
      return i18n.t('importRefusedLocalFile');
    case 'browser-page':
      return i18n.t('importRefusedBrowserPage');
    case 'not-web':
      return i18n.t('importRefusedNotWeb');
    case 'credentials':
      return i18n.t('importRefusedCredentials');
    case 'wrong-columns':
      return i18n.t('importRefusedWrongColumns');
    case 'cut-off':
      return i18n.t('importRefusedCutOff');
    case 'not-an-article':
      return i18n.t('importRefusedNotAnArticle');
    case 'deleted':
      return i18n.t('importRefusedDeleted');
    case 'feed-only':
      return i18n.t('importRefusedFeedOnly');
    case 'not-readable':
      return i18n.t('importRefusedNotReadable');
    case 'newer-version':
      return i18n.t('importRefusedNewer');
  }
}
