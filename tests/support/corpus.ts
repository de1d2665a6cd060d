import fs from 'node:fs';
import path from 'node:path';

/**
 * The folder of the development corpus: `COLOPHON_CORPUS`, or else `../shared/corpus` beside the project; undefined where
 * neither holds one. The corpus is no part of the project: a test that needs a page writes its own.
 */
export function findCorpus(): string | undefined {
  const named = process.env.COLOPHON_CORPUS;
  const folder = named ? path.resolve(named) : path.resolve(import.meta.dirname, '../../../shared/corpus');
  return fs.existsSync(path.join(folder, 'appeals', 'appeals.jsonl')) ? folder : undefined;
}
