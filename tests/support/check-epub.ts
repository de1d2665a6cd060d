import { execFile } from 'node:child_process';
import fs from 'node:fs';
import { promisify } from 'node:util';

const JAR = ['/usr/share/java/epubcheck.jar', '/usr/bin/epubcheck'].find((one) => fs.existsSync(one));

/** Why a book cannot be checked here; undefined where it can. */
export const noEpubCheck =
  JAR === undefined
    ? 'epubcheck is not installed (Debian: apt-get install --no-install-recommends epubcheck)'
    : undefined;

/** What epubcheck says of a book, whose name ends in `.epub`. Throws where it finds an error. */
export async function checkEpub(book: string): Promise<string> {
  const { stdout } = await promisify(execFile)('java', ['-jar', JAR ?? '', book]);
  return stdout;
}
