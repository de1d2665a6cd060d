import { BlobReader, type FileEntry, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js';

/** What an archive may hold: files, bytes of all of them unpacked, and bytes unpacked for each packed one. */
export interface ZipLimits {
  entries: number;
  bytes: number;
  ratio: number;
}

/**
 * Ten thousand articles are twenty thousand files and, at fifty kilobytes each, half of these bytes. Text seldom packs better than
 * 20 to 1, tables of one repeated line 200 to 1; bombs begin at 1000 to 1.
 */
export const ZIP_LIMITS: ZipLimits = { entries: 100_000, bytes: 1_000_000_000, ratio: 300 };

/** No archive has more files than this, whoever wrote it. */
const MOST_ENTRIES = 1_000_000;

/** Files up to this size may be packed at any ratio: a line of spaces is no bomb. Bytes. */
const RATIO_FREE = 1_000_000;

/** A file of an archive. */
export interface ZippedFile {
  name: string;
  /** Unpacks it; null where it is damaged, encrypted, packed in an unknown way, not of the size it claims, or larger than `most` bytes. */
  read(most?: number): Promise<Uint8Array<ArrayBuffer> | null>;
}

/** Whether a file begins as an archive does, an empty one included. */
export async function isZip(blob: Blob): Promise<boolean> {
  const [p, k, first, second] = new Uint8Array(await blob.slice(0, 4).arrayBuffer());
  return p === 0x50 && k === 0x4b && (first === 3 || first === 5) && second === first + 1;
}

/**
 * The files of an archive, without folders and what systems add to them (`__MACOSX`, hidden files). `damaged`: it has no whole
 * directory; `bomb`: it claims more than `limitsFor` its files' names allows. Of the archive only the directory is read, and each file when it is
 * asked for; it never unpacks to more than it claims. Throws what the browser throws where it cannot read the archive.
 */
export async function openZip(
  blob: Blob,
  limitsFor: (names: readonly string[]) => ZipLimits = () => ZIP_LIMITS,
): Promise<{ files: ZippedFile[] } | { problem: 'damaged' | 'bomb' }> {
  if (!(await isZip(blob))) return { problem: 'damaged' };
  const entries: FileEntry[] = [];
  let count = 0;
  try {
    for await (const entry of new ZipReader(new BlobReader(blob), READING).getEntriesGenerator()) {
      count += 1;
      if (count > MOST_ENTRIES) return { problem: 'bomb' };
      if (!entry.directory) entries.push(entry);
    }
  } catch (error) {
    throwIfUnreadable(error);
    if (error instanceof TypeError) throw error; // No archive causes one here.
    return { problem: 'damaged' };
  }
  const wanted = entries.filter(({ filename }) => !/\/$|(?:^|\/)(?:__MACOSX\/|\.)/.test(filename));
  const limits = limitsFor(wanted.map(({ filename }) => filename));
  const claimed = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (count > limits.entries || claimed > limits.bytes || entries.some((entry) => isBomb(entry, limits)))
    return { problem: 'bomb' };
  const read = async (entry: FileEntry, most: number) => (entry.uncompressedSize > most ? null : await unpack(entry));
  return {
    files: wanted.map((entry) => ({
      name: entry.filename,
      read: (most = Number.POSITIVE_INFINITY) => read(entry, most),
    })),
  };
}

/** Check sums are looked at; the browser itself unpacks. */
const READING = { checkSignature: true, useWebWorkers: false, useCompressionStream: true };

const isBomb = ({ uncompressedSize, compressedSize }: FileEntry, { ratio }: ZipLimits): boolean =>
  uncompressedSize > RATIO_FREE && uncompressedSize > compressedSize * ratio;

/** What the browser says of a file that it cannot read any more is no damage of the archive. */
function throwIfUnreadable(error: unknown): void {
  if (error instanceof DOMException && ['NotReadableError', 'NotFoundError', 'SecurityError'].includes(error.name))
    throw error;
}

/** Unpacks step by step and stops where there is more than was claimed. */
async function unpack(entry: FileEntry): Promise<Uint8Array<ArrayBuffer> | null> {
  const size = entry.uncompressedSize;
  if (entry.encrypted) return null;
  let content = new Uint8Array(0);
  let length = 0;
  const writable = new WritableStream<Uint8Array>({
    start() {
      content = new Uint8Array(size);
    },
    write(chunk) {
      // Throws where it does not fit, and so ends the work.
      content.set(chunk, length);
      length += chunk.length;
    },
  });
  try {
    await entry.getData(writable, READING);
  } catch (error) {
    throwIfUnreadable(error);
    return null; // The errors say only in which way the data is broken.
  }
  return length === size ? content : null;
}
