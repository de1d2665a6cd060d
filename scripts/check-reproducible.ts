/**
 * Packs the extension for both browsers, then unpacks the archive of sources for Mozilla's review somewhere else and packs from there: the packages must
 * be the same to the byte. Says their SHA-256; exits with 1 where one differs.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { BlobReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';

const root = path.dirname(import.meta.dirname);
const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
const nameOf = (kind: string): string => `colophon-${version}-${kind}.zip`;

/** Packs what stands in a folder; the packages and the archive of sources as bytes. */
function pack(folder: string): Map<string, Buffer> {
  const wxt = path.join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  for (const browser of ['chrome', 'firefox']) {
    const options = { cwd: folder, encoding: 'utf8', timeout: 120_000 } as const;
    const result = spawnSync(process.execPath, [wxt, 'zip', '-b', browser, '--mv3'], options);
    if (result.status !== 0) throw new Error(`The package for ${browser} failed:\n${result.stdout}${result.stderr}`);
  }
  const read = (kind: string): [string, Buffer] => [kind, fs.readFileSync(path.join(folder, '.output', nameOf(kind)))];
  return new Map(['chrome', 'firefox', 'sources'].map(read));
}

/** Unpacks an archive into a folder. */
async function unpack(archive: Buffer, folder: string): Promise<void> {
  const reader = new ZipReader(new BlobReader(new Blob([new Uint8Array(archive)])));
  for (const entry of await reader.getEntries()) {
    const file = path.resolve(folder, entry.filename);
    if (!file.startsWith(folder + path.sep)) throw new Error(`${entry.filename} leads out of the archive.`);
    if (entry.directory) continue;
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, await entry.getData(new Uint8ArrayWriter()));
  }
  await reader.close();
}

/**
 * Puts a folder at another place without copying its files. A link to the folder as a whole would not do: modules are bundled in the order of their true
 * paths, and packages stand before the sources only where both are in one folder.
 */
function linkFolder(from: string, to: string): void {
  fs.mkdirSync(to);
  for (const entry of fs.readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) linkFolder(source, target);
    else if (entry.isSymbolicLink()) fs.symlinkSync(fs.readlinkSync(source), target);
    else fs.linkSync(source, target);
  }
}

const hashOf = (bytes: Buffer | undefined): string =>
  bytes ? createHash('sha256').update(bytes).digest('hex') : 'missing';

const here = pack(root);
fs.mkdirSync(path.join(root, '.cache'), { recursive: true });
const elsewhere = fs.mkdtempSync(path.join(root, '.cache', 'sources-'));
try {
  await unpack(here.get('sources') ?? Buffer.alloc(0), elsewhere);
  linkFolder(path.join(root, 'node_modules'), path.join(elsewhere, 'node_modules'));
  const there = pack(elsewhere);
  for (const [kind, bytes] of here) {
    const [own, other] = [hashOf(bytes), hashOf(there.get(kind))];
    console.log(`${own}  ${nameOf(kind)}`);
    if (own === other) continue;
    console.error(`${other}  ${nameOf(kind)}, packed from the archive of sources: not the same`);
    process.exitCode = 1;
  }
} finally {
  fs.rmSync(elsewhere, { recursive: true, force: true });
}
