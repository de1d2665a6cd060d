import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** The repository's folder. */
export const ROOT = path.resolve(import.meta.dirname, '../../..');

/** Every file that is in the repository or about to be, as paths with `/`, sorted. */
export function trackedFiles(...starts: string[]): string[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z', ...starts];
  const listed = execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 26 }).split('\0');
  return [...new Set(listed)].filter((file) => file !== '' && fs.existsSync(path.join(ROOT, file))).sort();
}

/** The source files of the extension itself. */
export const sourceFiles = (...starts: string[]): string[] =>
  trackedFiles(...starts).filter((file) => /\.tsx?$/.test(file));

export const read = (file: string): string => fs.readFileSync(path.join(ROOT, file), 'utf8');

/** What a source file imports, as written. */
export function importsOf(file: string): string[] {
  const found = read(file).matchAll(
    /^\s*(?:import|export)\s[^;]*?from\s+['"]([^'"]+)['"]|^\s*import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm,
  );
  return [...found].map(([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? '');
}
