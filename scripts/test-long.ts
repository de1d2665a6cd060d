/**
 * What takes too long for every run of the tests: hostile pages by the thousand, and mutated pages of the corpus, on the whole way from the page to the
 * library and back. `npm run test:long -- --cases 10000 --seed 7`. The same seed tries the same pages. Then hostile pages in the built extension,
 * for as long as they need: `LONG_RUN` tells these tests so.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension } from './build-extension.ts';

const { values } = parseArgs({ options: { cases: { type: 'string', default: '10000' }, seed: { type: 'string' } } });
const cases = Number(values.cases);
const seed = Number(values.seed ?? Math.floor(Math.random() * 1e9));
if (!Number.isInteger(cases) || cases < 1 || !Number.isInteger(seed)) {
  console.error('Say --cases with a number of pages, and --seed with a whole number.');
  process.exit(2);
}
console.log(`${cases} hostile pages and ${cases} mutated ones, seed ${seed}`);
const root = path.dirname(import.meta.dirname);

/** Runs a tool of ours to its end; hands back whether it succeeded. */
function run(tool: string[], args: string[], env: Record<string, string>): boolean {
  const file = path.join(root, 'node_modules', ...tool);
  const { status } = spawnSync(process.execPath, [file, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return status === 0;
}

const fuzzed = run(['vitest', 'vitest.mjs'], ['run', '--project', 'browser', 'tests/browser/fuzz'], {
  FUZZ_CASES: `${cases}`,
  FUZZ_SEED: `${seed}`,
});
buildExtension();
const lived = run(['@playwright', 'test', 'cli.js'], ['test', 'tests/e2e/hostile-'], { LONG_RUN: '1' });
process.exit(fuzzed && lived ? 0 : 1);
