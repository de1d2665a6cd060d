// @vitest-environment node
import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { type FileEntry, zipFiles } from '../../../src/export/zip-files.ts';

async function* entries(...files: FileEntry[]): AsyncGenerator<FileEntry> {
  yield* files;
}

/** The local headers of a ZIP, one after the other. */
function headers(zip: Buffer) {
  const found: { name: string; flags: number; method: number; size: number; extra: number }[] = [];
  for (let at = 0; zip.readUInt32LE(at) === 0x04034b50; ) {
    const packed = zip.readUInt32LE(at + 18);
    const [nameLength, extra] = [zip.readUInt16LE(at + 26), zip.readUInt16LE(at + 28)];
    found.push({
      name: zip.subarray(at + 30, at + 30 + nameLength).toString(),
      flags: zip.readUInt16LE(at + 6),
      method: zip.readUInt16LE(at + 8),
      size: zip.readUInt32LE(at + 22),
      extra,
    });
    at += 30 + nameLength + extra + packed;
  }
  return found;
}

describe('a ZIP', () => {
  it('has sizes before the bytes, no further fields, names in UTF-8', async () => {
    const text = 'again and '.repeat(100);
    const zip = await new Response(
      zipFiles(
        entries(
          { name: 'mimetype', content: 'application/epub+zip', stored: true },
          { name: 'a/灯台 🗼.txt', content: text },
          { name: 'b.bin', content: new Blob([new Uint8Array(4000)]), stored: true },
        ),
      ),
    ).arrayBuffer();
    const bytes = Buffer.from(zip);
    expect(headers(bytes)).toEqual([
      { name: 'mimetype', flags: 0, method: 0, size: 20, extra: 0 },
      { name: 'a/灯台 🗼.txt', flags: 0x800, method: 8, size: text.length, extra: 0 },
      { name: 'b.bin', flags: 0, method: 0, size: 4000, extra: 0 },
    ]);
    // As EPUB wants it: its type can be read at once.
    expect(bytes.subarray(30, 58).toString()).toBe('mimetypeapplication/epub+zip');
  });

  it('asks for the next file when the one before was taken', async () => {
    let asked = 0;
    async function* many(): AsyncGenerator<FileEntry> {
      for (; asked < 100; asked += 1)
        yield { name: `${asked}`, content: new Blob([new Uint8Array(200_000)]), stored: true };
    }
    const reader = zipFiles(many()).getReader();
    await reader.read();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(asked).toBeLessThan(4);
    await reader.cancel();
  });

  it('ends what makes the files when it is cancelled', async () => {
    let ended = false;
    async function* many(): AsyncGenerator<FileEntry> {
      try {
        for (let at = 0; ; at += 1) yield { name: `${at}`, content: 'x'.repeat(100_000), stored: true };
      } finally {
        ended = true;
      }
    }
    const reader = zipFiles(many()).getReader();
    await reader.read();
    await reader.cancel();
    await expect.poll(() => ended).toBe(true);
  });

  it('fails with what failed', async () => {
    async function* broken(): AsyncGenerator<FileEntry> {
      yield { name: 'a', content: 'a' };
      throw new Error('the disk is gone');
    }
    await expect(new Response(zipFiles(broken())).arrayBuffer()).rejects.toThrow('the disk is gone');
  });
});
