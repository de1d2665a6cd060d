/**
 * Runs every check there is, one after the other, and goes on after a failing one. Each step has a time limit, so that the run always
 * ends; its last line counts the checks and tests: `N passed, N failed`. Arguments choose steps by name: `npm test -- lint unit`.
 */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { type Counts, noTests, playwrightCounts, vitestCounts } from './test-reports.ts';

const root = path.dirname(import.meta.dirname);
const reports = path.join(root, '.cache', 'reports');

interface Step {
  name: string;
  /** Commands, run one after the other; the first is looked up in `node_modules/.bin`. */
  commands: string[][];
  /** Minutes after which it is ended and counts as failed. */
  limit: number;
  /** Where the step counts tests of its own: how, and from which report. */
  report?: { file: string; count: (file: string) => Counts };
  env?: Record<string, string>;
}

const report = (name: string): string => path.join(reports, `${name}.json`);

function vitest(project: string, limit: number): Step {
  const file = report(project);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const command = ['vitest', 'run', '--project', project, ...reporters];
  return { name: project, commands: [command], limit, report: { file, count: vitestCounts } };
}

const steps: Step[] = [
  { name: 'format', commands: [['biome', 'check', '.']], limit: 1 },
  {
    name: 'types',
    commands: [
      ['wxt', 'prepare'],
      ['tsc', '--noEmit'],
    ],
    limit: 2,
  },
  { name: 'lint', commands: [['oxlint', '--type-aware', '--deny-warnings']], limit: 6 },
  { name: 'supply chain', commands: [['node', 'scripts/check-supply-chain.ts']], limit: 2 },
  { name: 'build chrome', commands: [['wxt', 'build']], limit: 2 },
  { name: 'build firefox', commands: [['wxt', 'build', '-b', 'firefox', '--mv3']], limit: 2 },
  { name: 'build core', commands: [['node', 'scripts/build-core.ts']], limit: 2 },
  { name: 'packages', commands: [['node', 'scripts/check-reproducible.ts']], limit: 4 },
  { name: 'size', commands: [['node', 'scripts/check-size.ts']], limit: 1 },
  { name: 'store lint', commands: [['node', 'scripts/check-package.ts']], limit: 2 },
  vitest('unit', 6),
  vitest('browser', 12),
  {
    name: 'e2e',
    commands: [['playwright', 'test', '--reporter=list,json']],
    limit: 60,
    report: { file: report('e2e'), count: playwrightCounts },
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report('e2e'), PLAYWRIGHT_FORCE_TTY: '0' },
  },
];

/** Our own binaries come first, so that the step runs on the Node.js that runs this file. */
const environment = {
  ...process.env,
  CI: process.env.CI ?? '1',
  FORCE_COLOR: '0',
  PATH: [path.join(root, 'node_modules', '.bin'), path.dirname(process.execPath), process.env.PATH].join(
    path.delimiter,
  ),
};

/** Runs one command to its end, or ends it and all it started. Its output goes to ours. */
function run(command: string[], env: Record<string, string>, limitMs: number): Promise<{ ok: boolean; why?: string }> {
  const isWindows = process.platform === 'win32';
  const child = spawn(command[0] ?? '', command.slice(1), {
    cwd: root,
    env: { ...environment, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: !isWindows,
    shell: isWindows,
  });
  return new Promise((resolve) => {
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      // The whole group: a test run leaves browsers behind when only its first process is ended.
      if (child.pid !== undefined) endGroup(isWindows ? child.pid : -child.pid);
    }, limitMs);
    child.once('error', (error) => {
      clearTimeout(timer);
      resolve({ ok: false, why: String(error) });
    });
    child.once('exit', (code) => {
      clearTimeout(timer);
      if (timedOut) resolve({ ok: false, why: `ended after ${Math.round(limitMs / 60_000)} minutes` });
      else resolve({ ok: code === 0, why: `exit code ${code}` });
    });
  });
}

function endGroup(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** What a step adds to the sum: its tests where it counts them, itself where it has none or broke without a failing test. */
async function runStep(step: Step): Promise<Counts & { why?: string }> {
  if (step.report) fs.rmSync(step.report.file, { force: true });
  const end = Date.now() + step.limit * 60_000;
  let outcome: { ok: boolean; why?: string } = { ok: true };
  for (const command of step.commands) {
    outcome = await run(command, step.env ?? {}, Math.max(end - Date.now(), 1000));
    if (!outcome.ok) break;
  }
  const own = { ...noTests(), passed: outcome.ok ? 1 : 0, failed: outcome.ok ? 0 : 1 };
  const why = outcome.ok ? {} : { why: outcome.why ?? 'failed' };
  if (!step.report) return { ...own, ...why };
  if (!fs.existsSync(step.report.file)) return { ...noTests(), failed: 1, why: why.why ?? 'no report' };
  const counts = step.report.count(step.report.file);
  if (counts.passed + counts.failed === 0) return { ...counts, failed: 1, why: 'no test ran' };
  if (!outcome.ok && counts.failed === 0) counts.failed = 1;
  return { ...counts, ...why };
}

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. There are: ${steps.map((step) => step.name).join(', ')}.`);
  process.exit(1);
}
fs.mkdirSync(reports, { recursive: true });
const lines: string[] = [];
const sum = noTests();
for (const step of steps.filter(({ name }) => chosen.length === 0 || chosen.includes(name))) {
  console.log(`\n── ${step.name}`);
  const started = Date.now();
  const { passed, failed, failures, skipped, why } = await runStep(step);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const tests = step.report ? `  ${passed} passed, ${failed} failed` : '';
  const line = `${failed ? '✗' : '✓'} ${step.name.padEnd(14)} ${seconds.padStart(6)} s${tests}${why ? `  (${why})` : ''}`;
  console.log(line);
  // Here again, since of a long output it is often the end that is kept.
  const failedHere = failures.map((name) => `    failed: ${path.isAbsolute(name) ? path.relative(root, name) : name}`);
  lines.push(line, ...failedHere, ...skipped.map((name) => `    skipped: ${name}`));
  sum.passed += passed;
  sum.failed += failed;
}
console.log(`\n${lines.join('\n')}\n`);
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed > 0 ? 1 : 0;
