import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../repository/tracked-files.ts';

/** The package `colophon-core`, as `npm run build:core` leaves it. */
export const CORE = path.join(ROOT, '.output', 'core');

/** One of its modules, for what the source says it exports. */
export async function loadBuilt<Module>(file: string): Promise<Module> {
  const built = path.join(CORE, file);
  if (!fs.existsSync(built)) throw new Error('There is no built package: run `npm run build:core` first.');
  return (await import(pathToFileURL(built).href)) as Module;
}

export interface Ran {
  code: number | null;
  out: string;
  err: string;
}

/** Runs a script in Node.js to its end. */
export function runNode(args: string[], options: { cwd?: string; input?: string | Buffer } = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    ...options,
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 1 << 28,
  });
  return { code: status, out: stdout, err: stderr };
}

/** A golden page: its source, and what Chromium makes of it (`tests/browser/golden-pages` holds it to that). */
export function goldenPage(slug: string): { slug: string; url: string; source: string; html: string; json: string } {
  const read = (file: string): string => fs.readFileSync(path.join(ROOT, 'tests/pages', slug, file), 'utf8');
  return {
    slug,
    url: `https://www.golden.example/${slug}`,
    source: read('source.html'),
    html: read('expected.html'),
    json: read('expected.json'),
  };
}

export const goldenSlugs = (): string[] =>
  fs
    .readdirSync(path.join(ROOT, 'tests/pages'))
    .filter((slug) => fs.existsSync(path.join(ROOT, 'tests/pages', slug, 'source.html')));
