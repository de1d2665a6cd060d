/**
 * Makes a release: `npm run release -- 1.4.0` sets the version, dates the changelog, packs the extension for each browser, the sources for Mozilla's review and
 * the core, and writes their checksums and the notes beside them, into `.output/release`. It commits and sends nothing: what remains to be done is said at its end.
 * `npm run release -- --pack` packs the version as it is, and changes nothing in the repository.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { assertNotBefore, isReleased, notesOf, releasedChangelog } from './release-notes.ts';

const root = path.dirname(import.meta.dirname);
const output = path.join(root, '.output', 'release');
const inRoot = (file: string): string => path.join(root, file);
const read = (file: string): string => fs.readFileSync(inRoot(file), 'utf8');

/** Runs one of our scripts to its end; throws where it fails. */
function run(script: string): void {
  // On Windows npm is a script of the shell.
  const { status } = spawnSync('npm', ['run', script], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm run ${script} failed.`);
}

/** Sets the version in a file of npm's, wherever it is the package's own. */
function setVersion(file: string, version: string): void {
  const content = JSON.parse(read(file)) as { version: string; packages?: Record<string, { version?: string }> };
  content.version = version;
  if (content.packages?.['']) content.packages[''].version = version;
  fs.writeFileSync(inRoot(file), `${JSON.stringify(content, null, 2)}\n`);
}

/** Writes the new version into the repository. */
function prepare(version: string): void {
  const { version: current } = JSON.parse(read('package.json')) as { version: string };
  assertNotBefore(version, current);
  const changed = execFileSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' }).trim();
  if (changed !== '') throw new Error(`Commit or put away what has changed first:\n${changed}`);
  const changelog = releasedChangelog(read('CHANGELOG.md'), version, new Date().toISOString().slice(0, 10));
  fs.writeFileSync(inRoot('CHANGELOG.md'), changelog);
  for (const file of ['package.json', 'package-lock.json']) setVersion(file, version);
}

/** Packs everything; hands back the names of the files in the folder of the release. */
function pack(version: string): string[] {
  fs.rmSync(output, { recursive: true, force: true });
  run('zip');
  run('build:core');
  fs.mkdirSync(output, { recursive: true });
  for (const kind of ['chrome', 'firefox', 'sources']) {
    const name = `colophon-${version}-${kind}.zip`;
    fs.copyFileSync(inRoot(path.join('.output', name)), path.join(output, name));
  }
  const options = { cwd: output, stdio: 'inherit', shell: process.platform === 'win32' } as const;
  const { status } = spawnSync('npm', ['pack', '--silent', path.join('..', 'core')], options);
  if (status !== 0) throw new Error('The core could not be packed.');
  return fs.readdirSync(output).sort();
}

const { values, positionals } = parseArgs({ options: { pack: { type: 'boolean' } }, allowPositionals: true });
const [wanted] = positionals;
if (positionals.length > 1 || values.pack === (wanted !== undefined)) {
  console.error('Say the version to release (npm run release -- 1.4.0), or --pack for that of package.json.');
  process.exit(2);
}
try {
  if (wanted !== undefined) prepare(wanted);
  const { version } = JSON.parse(read('package.json')) as { version: string };
  const files = pack(version);
  const sums = files.map((name) => {
    const hash = createHash('sha256')
      .update(fs.readFileSync(path.join(output, name)))
      .digest('hex');
    return `${hash}  ${name}`;
  });
  // As `sha256sum --check SHA256SUMS` reads them.
  fs.writeFileSync(path.join(output, 'SHA256SUMS'), `${sums.join('\n')}\n`);
  // A version that is not released yet has no notes of its own.
  if (isReleased(read('CHANGELOG.md'), version))
    fs.writeFileSync(path.join(output, 'NOTES.md'), `${notesOf(read('CHANGELOG.md'), version)}\n`);
  console.log(`\n${sums.join('\n')}\n\nPacked in .output/release.`);
  if (wanted !== undefined)
    console.log(
      `Then: npm test, git commit -am "release ${version}", git tag v${version}, git push --tags. The stores' texts are in docs/store.`,
    );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
