import type { Places } from '../learning/reading-places.ts';
import { LibraryError } from '../library/library-error.ts';
import { hear, say } from '../messages/protocol.ts';
import * as saverShapes from '../messages/saver-shapes.ts';

/** A library as a file. */
export interface BackupFile {
  name: string;
  blob: Blob;
  articles: number;
  unreadable: number;
}

/** Milliseconds between signs of life, as in `start-saver`. */
const SIGN_OF_LIFE = 15_000;

/**
 * Makes the file of a backup when the background asks for it, one at a time, and hands over its address. The file lasts as long as the page, which the
 * background closes when it is downloaded.
 */
export function startBackupMaker(make: (places: Places) => Promise<BackupFile>): void {
  let isMaking = false;
  hear('makeBackup', saverShapes.makeBackup, ({ places }) => {
    if (isMaking) return;
    isMaking = true;
    // Until the page is closed: the browser must not stop the background, and in Firefox this page with it, before the file is downloaded.
    setInterval(() => void say('savingLinks', null).catch(report), SIGN_OF_LIFE);
    make(new Map(places))
      .then(({ blob, ...file }) =>
        say('backupReady', { ...file, address: URL.createObjectURL(blob), bytes: blob.size }),
      )
      .catch(async (error: unknown) => {
        console.error('Colophon: the backup could not be made.', error);
        await say('backupReady', { failure: error instanceof LibraryError ? error.code : 'unexpected' });
      })
      .catch(report)
      .finally(() => (isMaking = false));
  });
}

function report(error: unknown): void {
  console.error('Colophon: the background does not hear of the backup.', error);
}
