import fs from 'node:fs';
import path from 'node:path';
import { type ImportReading, readImport } from '../../../src/import/read-import.ts';

/** The bytes of a fixture in `files`. */
export function fixture(name: string): Uint8Array {
  return new Uint8Array(fs.readFileSync(path.join(import.meta.dirname, 'files', name)));
}

/** A text as the bytes of a UTF-8 file. */
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Reads files, given by the name of a fixture or with their content. */
export function readFiles(...files: (string | [name: string, content: string | Uint8Array])[]): Promise<ImportReading> {
  return readImport(
    files.map((file) => {
      const [name, content] = typeof file === 'string' ? [file, fixture(file)] : file;
      return { name, blob: new Blob([typeof content === 'string' ? content : new Uint8Array(content)]) };
    }),
  );
}
