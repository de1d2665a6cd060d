import fs from 'node:fs';
import zlib from 'node:zlib';

/** The files of a ZIP by name, in its order, read from its beginning as a stream would be: each must have its size before its bytes. */
export async function readZip(file: string): Promise<Map<string, Buffer>> {
  const zip = await fs.promises.readFile(file);
  const files = new Map<string, Buffer>();
  let at = 0;
  for (; zip.readUInt32LE(at) === 0x04034b50; ) {
    const method = zip.readUInt16LE(at + 8);
    const [packed, size] = [zip.readUInt32LE(at + 18), zip.readUInt32LE(at + 22)];
    const start = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
    const name = zip.subarray(at + 30, at + 30 + zip.readUInt16LE(at + 26)).toString();
    const bytes = zip.subarray(start, start + packed);
    const content = method === 0 ? bytes : zlib.inflateRawSync(bytes);
    if (content.length !== size || files.has(name)) throw new Error(`${name} is not as the ZIP says.`);
    files.set(name, content);
    at = start + packed;
  }
  if (zip.readUInt32LE(at) !== 0x02014b50) throw new Error('The ZIP has no directory where its files end.');
  return files;
}
