import { Inflate } from 'fflate';
import { isZip, packedBytes, readZipDirectory, type ZipEntry } from './zip-directory.ts';

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

/** Files up to this size may be packed at any ratio: a line of spaces is no bomb. Bytes. */
const RATIO_FREE = 1_000_000;

/** Packed bytes handed on at once: even at the highest ratio there is, 1032 to 1, they are soon measured. */
const STEP = 16_384;

/** A file of an archive. */
export interface ZippedFile {
  name: string;
  /** Unpacks it; null where it is damaged, encrypted, packed in an unknown way, or not of the size it claims. */
  read(): Uint8Array | null;
}

/**
 * The files of an archive, without folders and what systems add to them (`__MACOSX`, hidden files). `damaged`: it has no whole
 * directory; `bomb`: it claims more than the limits allow. Nothing is unpacked yet; a file never unpacks to more than it claims.
 */
export function openZip(
  bytes: Uint8Array,
  limits: ZipLimits = ZIP_LIMITS,
): { files: ZippedFile[] } | { problem: 'damaged' | 'bomb' } {
  const entries = isZip(bytes) ? readZipDirectory(bytes, limits.entries) : null;
  if (!entries) return { problem: 'damaged' };
  const claimed = entries.reduce((sum, { size }) => sum + size, 0);
  const isBomb = ({ size, packed }: ZipEntry) => size > RATIO_FREE && size > packed * limits.ratio;
  if (entries.length > limits.entries || claimed > limits.bytes || entries.some(isBomb)) return { problem: 'bomb' };
  const files = entries
    .filter(({ name }) => !/\/$|(?:^|\/)(?:__MACOSX\/|\.)/.test(name))
    .map((entry) => ({ name: entry.name, read: () => unpack(bytes, entry) }));
  return { files };
}

function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const packed = entry.isEncrypted ? null : packedBytes(bytes, entry);
  if (!packed) return null;
  const content = entry.method === 0 ? packed : entry.method === 8 ? inflate(packed, entry.size) : null;
  return content?.length === entry.size && crc32(content) === entry.crc ? content : null;
}

/** Unpacks step by step and stops where there is more than was claimed. */
function inflate(packed: Uint8Array, size: number): Uint8Array | null {
  const content = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    // Throws where it does not fit, and so ends the work.
    content.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch {
    return null; // The errors say only in which way the data is broken.
  }
  return length === size ? content : null;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** The check sum that archives state (APPNOTE 4.4.7). */
function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (CRC_TABLE[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
