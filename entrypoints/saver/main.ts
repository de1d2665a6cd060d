import { guardSinks } from '../../src/browser/guard-sinks.ts';
import { startBackupMaker } from '../../src/browser/start-backup-maker.ts';
import { answerPrivatePages } from '../../src/browser/start-private-library.ts';
import { startSaver } from '../../src/browser/start-saver.ts';
import { doInLibrary } from '../../src/library/do-in-library.ts';
import { finishSaves } from '../../src/library/finish-saves.ts';
import { saveLink } from '../../src/library/save-link.ts';

guardSinks();
// Nobody sees this page: the background has none of the DOM that reading an article needs.
startSaver({ saveLink, finishSaves });
answerPrivatePages(doInLibrary);
startBackupMaker(async (places) => {
  const { backupFile } = await import('../../src/ui/export/backup-file.ts');
  return await backupFile(places);
});
