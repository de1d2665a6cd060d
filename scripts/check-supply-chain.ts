/**
 * Looks at the packages that the project is made with: where they come from, what says that their bytes are those, under which licence, and whether any
 * wants to run something. Asks the registry for known holes; a registry that does not answer is told, and is no failure.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { isGrave, type Lockfile, lockfileFaults, readAudit } from './supply-chain.ts';

const root = path.dirname(import.meta.dirname);
const lockfile = JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as Lockfile;

const faults = lockfileFaults(lockfile);
for (const fault of faults) console.error(fault);
console.log(`${Object.keys(lockfile.packages).length - 1} packages in the lockfile, ${faults.length} faults`);

/** Milliseconds that the registry is given. */
const PATIENCE = 45_000;

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const asked = spawnSync(npm, ['audit', '--json', '--package-lock-only', '--fetch-retries=0'], {
  cwd: root,
  encoding: 'utf8',
  timeout: PATIENCE,
  maxBuffer: 1 << 26,
  shell: process.platform === 'win32',
});
const audit = readAudit(asked.stdout ?? '', lockfile);
if (audit.kind === 'not-asked')
  console.log(`Known holes: NOT CHECKED, the registry could not be asked (${audit.why}).`);
else {
  for (const { name, severity, isShipped } of audit.holes)
    console.log(`Known hole: ${name}, ${severity}${isShipped ? ', in the extension' : ''}`);
  console.log(`Known holes: ${audit.holes.length} in ${audit.packages} packages`);
}
if (faults.length > 0 || (audit.kind === 'asked' && audit.holes.some(isGrave))) process.exit(1);
