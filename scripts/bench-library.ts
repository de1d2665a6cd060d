import { runLibraryBench } from '../tests/bench/library/run-library-bench.ts';

await runLibraryBench(process.argv.slice(2));
