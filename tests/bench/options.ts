import { parseArgs } from 'node:util';
import type { Half } from './outlet-halves.ts';

export const PARTS = ['appeals', 'extraction', 'metadata', 'detection', 'speed'] as const;
export type Part = (typeof PARTS)[number];

/** What the command line asks for. */
export interface Options {
  full: boolean;
  parts: readonly Part[];
  half: Half | undefined;
  /** Only pages whose id matches, out of the whole corpus. */
  pages: RegExp | undefined;
  /** The id of the one page to explain instead of measuring. */
  show: string | undefined;
  worst: boolean;
  json: string | undefined;
  workers: number;
  cache: boolean;
}

export const USAGE = `npm run bench -- [options]
  --full              the whole corpus instead of the fixed sample
  --only <part>       appeals, extraction, metadata, detection or speed; several with commas
  --half A|B          only the outlets of one of the two fixed halves
  --pages <regexp>    only pages whose id matches, out of the whole corpus
  --show <page id>    what was leaked, folded and lost on one page
  --worst             the ten worst pages of each measure
  --json <file>       the figures, and those of each page
  --workers <n>       browsers at work, 2 unless told (speed always uses one)
  --no-cache          do not use results kept from earlier runs`;

/** Reads the command line. Throws an `Error` whose message says what is wrong with it. */
export function parseOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    strict: true,
    allowNegative: true,
    options: {
      full: { type: 'boolean', default: false },
      only: { type: 'string' },
      half: { type: 'string' },
      pages: { type: 'string' },
      show: { type: 'string' },
      worst: { type: 'boolean', default: false },
      json: { type: 'string' },
      workers: { type: 'string', default: '2' },
      cache: { type: 'boolean', default: true },
    },
  });
  const parts = values.only === undefined ? PARTS : values.only.split(',').map(partNamed);
  if (values.half !== undefined && values.half !== 'A' && values.half !== 'B') throw new Error('--half is A or B.');
  const workers = Number(values.workers);
  if (!Number.isInteger(workers) || workers < 1 || workers > 16) throw new Error('--workers is a number from 1 to 16.');
  return {
    full: values.full,
    parts,
    half: values.half,
    pages: values.pages === undefined ? undefined : new RegExp(values.pages),
    show: values.show,
    worst: values.worst,
    json: values.json,
    workers,
    cache: values.cache,
  };
}

function partNamed(name: string): Part {
  const part = PARTS.find((known) => known === name);
  if (!part) throw new Error(`--only knows ${PARTS.join(', ')}; not "${name}".`);
  return part;
}
