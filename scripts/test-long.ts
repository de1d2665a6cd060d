/**
 * What takes too long for every run of the tests: hostile pages by the thousand, and mutated pages of the corpus, on the whole way from the page to the
 * library and back. `npm run test:long -- --cases 10000 --seed 7`. The same seed tries the same pages.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { cases: { type: 'string', default: '10000' }, seed: { type: 'string' } } });
const cases = Number(values.cases);
const seed = Number(values.seed ?? Math.floor(Math.random() * 1e9));
if (!Number.isInteger(cases) || cases < 1 || !Number.isInteger(seed)) {
  console.error('Say --cases with a number of pages, and --seed with a whole number.');
  process.exit(2);
}
console.log(`${cases} hostile pages and ${cases} mutated ones, seed ${seed}`);
const root = path.dirname(import.meta.dirname);
const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs');
const { status } = spawnSync(process.execPath, [vitest, 'run', '--project', 'browser', 'tests/browser/fuzz'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, FUZZ_CASES: `${cases}`, FUZZ_SEED: `${seed}` },
});
process.exit(status ?? 1);
