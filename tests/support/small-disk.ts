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

/** Fills the disk but for so many bytes; hands back what empties it again. */
export function fill(folder: string, but: number): () => void {
  const file = path.join(folder, 'filler');
  const { bavail, bsize } = fs.statfsSync(folder);
  fs.writeFileSync(file, Buffer.alloc(Math.max(0, bavail * bsize - but), 1));
  return () => fs.rmSync(file);
}

/** A picture of the demo article, of 9 MB. */
export const LARGE_PICTURE = Buffer.concat([
  fs.readFileSync(path.join(import.meta.dirname, '../site/pictures/heat.png')),
  // What stands behind a picture's end is ignored.
  Buffer.alloc(9e6, 7),
]);
