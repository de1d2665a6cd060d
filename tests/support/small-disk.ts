import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** A disk of its own in memory, where this system lets us have one; bytes. */
const DISK = 160e6;

/** Puts such a disk in a folder's place. Hands back whether this system let us. */
export const mountDisk = (folder: string): boolean =>
  process.platform === 'linux' &&
  spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK}`, 'tmpfs', folder]).status === 0;

/** Takes it away again, whoever still uses it. */
export const unmountDisk = (folder: string): void => void spawnSync('umount', ['-l', folder]);

/** So much is written at once, in bytes: the browser writes, too, and the room left is asked for anew each time. */
const PIECE = 4e6;

/** Fills the disk but for so many bytes, or less where the browser has taken them; hands back what empties it again. */
export function fill(folder: string, but: number): () => void {
  const file = path.join(folder, 'filler');
  const room = (): number => {
    const { bavail, bsize } = fs.statfsSync(folder);
    return bavail * bsize - but;
  };
  for (let left = room(); left > 0; left = room()) {
    try {
      fs.appendFileSync(file, Buffer.alloc(Math.min(left, PIECE), 1));
    } catch (error) {
      // It has taken the rest in this moment. Full is what was wanted.
      if ((error as NodeJS.ErrnoException).code === 'ENOSPC') break;
      throw error;
    }
  }
  return () => fs.rmSync(file, { force: true });
}

/** A picture of the demo article, of 9 MB. */
export const LARGE_PICTURE = Buffer.concat([
  fs.readFileSync(path.join(import.meta.dirname, '../site/pictures/heat.png')),
  // What stands behind a picture's end is ignored.
  Buffer.alloc(9e6, 7),
]);
