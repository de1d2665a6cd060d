import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { findCorpus } from './corpus.ts';

/** How much is tried: `npm run test:long` says more. */
export interface FuzzPlan {
  /** Hostile pages that are made, and pages that are mutated; each so many. */
  cases: number;
  seed: number;
  /** Pages of the corpus are mutated as well, where it is there. */
  usesCorpus: boolean;
}

/** A sample that is the same each time, for every run of the tests. */
const SAMPLE: FuzzPlan = { cases: 60, seed: 20_261_126, usesCorpus: false };

export function fuzzPlan(): FuzzPlan {
  const { FUZZ_CASES: cases, FUZZ_SEED: seed } = process.env;
  return cases === undefined ? SAMPLE : { cases: Number(cases), seed: Number(seed ?? SAMPLE.seed), usesCorpus: true };
}

let files: string[] | undefined;

/** The pages of the corpus, if it is there. */
function corpusFiles(): string[] {
  const folder = findCorpus();
  return (files ??=
    folder === undefined
      ? []
      : fs
          .globSync('**/*.html.gz', { cwd: folder })
          .sort()
          .map((file) => path.join(folder, file)));
}

/** What a test in a browser asks the test run for, since pages cannot read files. */
export const fuzzCommands = {
  /** A page of the corpus; null where there is none. */
  corpusPage(_: unknown, at: number): string | null {
    const all = corpusFiles();
    const file = all[at % Math.max(1, all.length)];
    return file === undefined ? null : gunzipSync(fs.readFileSync(file)).toString();
  },

  /** Says how far a long run is. */
  sayFuzzed(_: unknown, text: string): void {
    console.log(`${new Date().toISOString().slice(11, 19)} ${text}`);
  },
};

declare module 'vitest/browser' {
  interface BrowserCommands {
    sayFuzzed(text: string): Promise<void>;
    corpusPage(at: number): Promise<string | null>;
  }
}

declare module 'vitest' {
  interface ProvidedContext {
    fuzz: FuzzPlan;
  }
}
