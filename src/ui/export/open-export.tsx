import { render } from 'preact';
import { i18n } from '../../browser/i18n.ts';
import { chooseFile, downloadTarget } from '../../browser/save-file.ts';
import { safeFileName } from '../../export/safe-file-name.ts';
import type { SavedArticleSummary } from '../../library/saved-article.ts';
import type { Mark } from '../../marks/mark.ts';
import { uiLanguage } from '../parts/dates.ts';
import type { Reading } from '../reader/reader-view.ts';
import { ExportDialog } from './export-dialog.tsx';
import { savedExportable, shownExportable } from './export-source.ts';
import { createExportState, type ExportSubject } from './export-state.ts';
import { exportWords } from './export-words.ts';
import { exportWorld } from './export-world.ts';

/** Shows the dialog until it is closed; what had the focus before has it again. */
function openExport(subject: ExportSubject, title: string): void {
  const before = document.activeElement;
  const over = new AbortController();
  const host = document.createElement('div');
  document.body.append(host);
  const now = Date.now();
  const state = createExportState(subject, over.signal, {
    chooseFile,
    downloadTarget,
    words: exportWords,
    bookTitle: () => i18n.t('exportBook', [new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'long' }).format(now)]),
    now: () => now,
  });
  const close = (): void => {
    over.abort();
    render(null, host);
    host.remove();
    if (before instanceof HTMLElement && before.isConnected) before.focus();
  };
  render(<ExportDialog state={state} title={title} onClose={close} />, host);
}

const nameOf = (title: string): string => safeFileName(title, safeFileName(i18n.t('libraryUntitled'), 'article'));

/** Exports the article on screen, with its marks in their order. */
export function exportReading(reading: Reading, marks: readonly Mark[]): void {
  const { article } = reading;
  const subject: ExportSubject = {
    kind: 'one',
    title: nameOf(article.title),
    hasPictures: article.leadImage !== null || /<img\b/i.test(article.content),
    find: () => shownExportable(reading, marks, exportWorld),
  };
  openExport(subject, i18n.t('exportOne'));
}

/** Exports one article of the library. */
export function exportSaved({ id, title, pictureCount }: SavedArticleSummary): void {
  const subject: ExportSubject = {
    kind: 'one',
    title: nameOf(title),
    hasPictures: pictureCount > 0,
    find: () => savedExportable(id, exportWorld),
  };
  openExport(subject, i18n.t('exportNamed', [title || i18n.t('libraryUntitled')]));
}

/** Exports several articles of the library; `trash`: what goes along where all is exported. */
export function exportLibrary(listed: readonly SavedArticleSummary[], trash: readonly SavedArticleSummary[]): void {
  const subject: ExportSubject = { kind: 'many', listed, trash, find: (id) => savedExportable(id, exportWorld) };
  openExport(subject, i18n.t('exportMany', listed.length));
}
