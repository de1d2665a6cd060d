/**
 * Kills the browser at random moments of saving, and looks each time whether the library is whole: `npm run kill-test -- --times 100 --seed 7`.
 * The seed decides all that this script chooses; what the browser does with it in time, it does not. Exits with 1 where anything was half or lost.
 */
import { parseArgs } from 'node:util';
import { type KillOutcome, killAgainAndAgain } from '../tests/kill/kill-run.ts';
import { buildExtension } from './build-extension.ts';

const { values } = parseArgs({ options: { times: { type: 'string', default: '100' }, seed: { type: 'string' } } });
const times = Number(values.times);
const seed = Number(values.seed ?? Math.floor(Math.random() * 1e9));
if (!Number.isInteger(times) || times < 1 || !Number.isInteger(seed)) {
  console.error('Say --times with a number of kills, and --seed with a whole number.');
  process.exit(2);
}
buildExtension();
console.log(`${times} kills, seed ${seed}`);
const outcomes: KillOutcome[] = [];
await killAgainAndAgain(times, seed, (outcome, at) => {
  outcomes.push(outcome);
  const { fetching, during, found, leftBehind, articles, snapshots, faults } = outcome;
  console.log(
    `${at}: during ${during.join(', ') || 'nothing'} (${found ?? 'no link'}), ${fetching} pictures on their way, ${leftBehind} saves left behind, ${articles} articles, ${snapshots} whole pages, ${faults.join('; ') || 'whole'}`,
  );
});
const count = (of: (outcome: KillOutcome) => boolean): number => outcomes.filter(of).length;
console.log(
  `${times} kills: ${count(({ fetching }) => fetching > 0)} while pictures were fetched, ${count(({ leftBehind }) => leftBehind > 0)} left saves behind; ${count(({ faults }) => faults.length > 0)} libraries not whole.`,
);
const works = new Set(outcomes.flatMap(({ during }) => during));
const fell = [...works].map((work) => `${work} ${count(({ during }) => during.includes(work))}`);
console.log(`Kills during: ${fell.join(', ')}.`);
for (const work of ['save', 'update'] as const) {
  const of = (found: KillOutcome['found']) =>
    count((outcome) => outcome.during.includes(work) && outcome.found === found);
  console.log(`Killed during ${work}: ${of('old')} old, ${of('new')} new, ${of('resumed')} resumed.`);
}
if (outcomes.some(({ faults }) => faults.length > 0)) process.exit(1);
