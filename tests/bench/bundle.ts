import { createHash } from 'node:crypto';
import { bundleScript } from '../support/bundle-script.ts';
import type { SystemName } from './system.ts';

/** A script for the page and the hash of its text, by which results are cached. */
export interface Script {
  code: string;
  hash: string;
}

/** What each script for the page consists of: it hangs its part on the global `colophonBench`. Timing stands apart so that a change to it leaves kept results valid. */
const ENTRIES: Record<SystemName | 'bench' | 'times' | 'library', string> = {
  bench: `import { bench } from '/tests/bench/in-page.ts'; globalThis.colophonBench = bench;`,
  times: `import { timeSystems } from '/tests/bench/in-page-times.ts'; globalThis.colophonBench.timeSystems = timeSystems;`,
  colophon: `import { colophon } from '/tests/bench/system-colophon.ts'; globalThis.colophonBench.systems.colophon = colophon;`,
  readability: `import { readability } from '/tests/bench/system-readability.ts'; globalThis.colophonBench.systems.readability = readability;`,
  library: `import { libraryBench } from '/tests/bench/library/in-page.ts'; globalThis.colophonLibraryBench = libraryBench;`,
  defuddle: `import { defuddle } from '/tests/bench/system-defuddle.ts'; globalThis.colophonBench.systems.defuddle = defuddle;`,
};

/** Bundles one part for the page from source, in memory. Rejects with the bundler's message when the source does not build. */
export async function bundle(part: keyof typeof ENTRIES): Promise<Script> {
  const code = await bundleScript(ENTRIES[part]);
  return { code, hash: createHash('sha256').update(code).digest('hex').slice(0, 16) };
}
