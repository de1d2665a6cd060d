import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openZip } from '../../../src/import/unpack-zip.ts';
import { bytesOf } from './fixture.ts';

const blobOf = (bytes: Uint8Array): Blob => new Blob([new Uint8Array(bytes)]);
const text = (bytes: Uint8Array | null | undefined): string | null => (bytes ? new TextDecoder().decode(bytes) : null);

test('stored and deflated files come out as they went in; folders and hidden files are left out', async () => {
  const archive = zipSync({
    'a/': new Uint8Array(),
    'a/one.txt': bytesOf('one '.repeat(50_000)),
    'a/two.txt': [bytesOf('two'), { level: 0 }],
    '.DS_Store': bytesOf('x'),
    '__MACOSX/a/._one.txt': bytesOf('x'),
    'empty.txt': new Uint8Array(),
  });
  const opened = await openZip(blobOf(archive));
  const files = 'files' in opened ? opened.files : [];
  expect(files.map(({ name }) => name)).toEqual(['a/one.txt', 'a/two.txt', 'empty.txt']);
  expect((await Promise.all(files.map((file) => file.read()))).map(text)).toEqual(['one '.repeat(50_000), 'two', '']);
});

test('an archive with a comment and bytes before it opens', async () => {
  const archive = zipSync({ 'one.txt': bytesOf('one') });
  const comment = bytesOf('a comment');
  const commented = new Uint8Array([...archive, ...comment]);
  new DataView(commented.buffer).setUint16(archive.length - 2, comment.length, true);
  const opened = await openZip(blobOf(commented));
  expect('files' in opened && text(await opened.files[0]?.read())).toBe('one');
});

test.each<[what: string, limits: { entries: number; bytes: number; ratio: number }]>([
  ['too many files', { entries: 1, bytes: 1e9, ratio: 300 }],
  ['too many bytes', { entries: 10, bytes: 3_000_000, ratio: 3000 }],
  ['a ratio that no text has', { entries: 10, bytes: 1e9, ratio: 300 }],
])('%s are a bomb, and nothing is unpacked', async (_, limits) => {
  const archive = zipSync({ 'one.txt': new Uint8Array(2_000_000), 'two.txt': new Uint8Array(2_000_000) });
  expect(await openZip(blobOf(archive), () => limits)).toEqual({ problem: 'bomb' });
});

/** Changes a number of four bytes in the directory's first entry. */
function lying(archive: Uint8Array, offset: number, value: number): Uint8Array {
  const view = new DataView(archive.buffer);
  const directory = view.getUint32(archive.length - 22 + 16, true);
  view.setUint32(directory + offset, value, true);
  return archive;
}

test.each<[what: string, offset: number, value: number]>([
  ['claims fewer bytes than it has', 24, 1000],
  ['claims more bytes than it has', 24, 900_001],
  ['is not what was packed', 16, 1],
  ['stands somewhere else', 42, 7],
  ['is packed beyond the end of the archive', 20, 0x7fffffff],
])('a file that %s is damaged', async (_, offset, value) => {
  const opened = await openZip(blobOf(lying(zipSync({ 'one.txt': new Uint8Array(900_000) }), offset, value)));
  expect('files' in opened && (await opened.files[0]?.read())).toBe(null);
});

test('an encrypted file cannot be read', async () => {
  const opened = await openZip(blobOf(lying(zipSync({ 'one.txt': bytesOf('one') }), 8, 0x00080001)));
  expect('files' in opened && (await opened.files[0]?.read())).toBe(null);
});

test.each([0, 4, 21, 22, 40, 90])('what was cut after %i bytes is damaged', async (length) => {
  expect(await openZip(blobOf(zipSync({ 'one.txt': bytesOf('one'.repeat(100)) }).subarray(0, length)))).toEqual({
    problem: 'damaged',
  });
});

test('an archive with wide numbers (ZIP64) opens', async () => {
  const archive = zipSync({ 'one.txt': bytesOf('one') });
  const end = archive.length - 22;
  const view = new DataView(archive.buffer);
  const [count, directory] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)];
  const wide = new Uint8Array(56 + 20 + 22);
  const record = new DataView(wide.buffer);
  record.setUint32(0, 0x06064b50, true);
  record.setBigUint64(32, BigInt(count), true);
  record.setBigUint64(48, BigInt(directory), true);
  record.setUint32(56, 0x07064b50, true);
  record.setBigUint64(64, BigInt(end), true);
  wide.set(archive.subarray(end), 76);
  record.setUint16(76 + 10, 0xffff, true);
  record.setUint32(76 + 16, 0xffffffff, true);
  const opened = await openZip(blobOf(new Uint8Array([...archive.subarray(0, end), ...wide])));
  expect('files' in opened && text(await opened.files[0]?.read())).toBe('one');
});
