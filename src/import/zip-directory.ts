/** One file of an archive, as its directory states it; nothing of it is sure before it is unpacked. */
export interface ZipEntry {
  name: string;
  /** 0: stored as it is; 8: deflated. */
  method: number;
  isEncrypted: boolean;
  crc: number;
  /** Bytes in the archive, and unpacked. */
  packed: number;
  size: number;
  /** Where its local header begins. */
  offset: number;
}

/** The end record may stand before a comment of this many bytes. */
const LONGEST_COMMENT = 65_535;

const END = 0x06054b50;
const END_64_LOCATOR = 0x07064b50;
const END_64 = 0x06064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

/** Whether bytes begin as an archive does, an empty one included. */
export function isZip(bytes: Uint8Array): boolean {
  return (
    bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5) && bytes[3] === (bytes[2] ?? 0) + 1
  );
}

/**
 * The files that an archive's directory lists (APPNOTE 6.3.10, 4.3.12 to 4.3.16, with ZIP64), at most `most`; null where the directory is not
 * whole. Read here because what is to be unpacked has to be measured first, whatever the archive says of its own size.
 */
export function readZipDirectory(bytes: Uint8Array, most: number): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = findEnd(view);
    return end === null ? null : readEntries(bytes, view, end, most);
  } catch (error) {
    if (error instanceof RangeError) return null; // A number leads beyond the file: it was cut or is none.
    throw error;
  }
}

/** Number of entries and place of the first one. */
function findEnd(view: DataView): { count: number; offset: number } | null {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    if (count !== 0xffff && offset !== 0xffffffff) return { count, offset };
    if (at < 20 || view.getUint32(at - 20, true) !== END_64_LOCATOR) return { count, offset };
    const wide = Number(view.getBigUint64(at - 12, true));
    if (view.getUint32(wide, true) !== END_64) return null;
    return { count: Number(view.getBigUint64(wide + 32, true)), offset: Number(view.getBigUint64(wide + 48, true)) };
  }
  return null;
}

function readEntries(
  bytes: Uint8Array,
  view: DataView,
  { count, offset }: { count: number; offset: number },
  most: number,
): ZipEntry[] | null {
  const entries: ZipEntry[] = [];
  let at = offset;
  for (let index = 0; index < Math.min(count, most + 1); index++) {
    if (view.getUint32(at, true) !== CENTRAL) return null;
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const extra = at + 46 + nameLength;
    const entry: ZipEntry = {
      name: new TextDecoder().decode(bytes.subarray(at + 46, extra)),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    readWideNumbers(view, extra, extra + extraLength, entry);
    entries.push(entry);
    at = extra + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** ZIP64 (4.5.3): numbers that do not fit stand in an extra field, in this order, each only where it is needed. */
function readWideNumbers(view: DataView, from: number, to: number, entry: ZipEntry): void {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let place = at + 4;
    for (const name of ['size', 'packed', 'offset'] as const) {
      if (entry[name] !== 0xffffffff) continue;
      entry[name] = Number(view.getBigUint64(place, true));
      place += 8;
    }
    return;
  }
}

/** The bytes of a file as they are packed; null where they do not stand where the directory says. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const { offset, packed } = entry;
  if (offset + 30 > bytes.length) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(offset, true) !== LOCAL) return null;
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return from + packed <= bytes.length ? bytes.subarray(from, from + packed) : null;
}
