import { runBench } from '../tests/bench/run-bench.ts';

process.exitCode = await runBench(process.argv.slice(2));
