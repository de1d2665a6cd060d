/** Counts tests in the JSON reports of Vitest and Playwright. */
import fs from 'node:fs';

/** Tests of one step, with a line for each that failed or was left out: the latter with its reason, where one was given. */
export interface Counts {
  passed: number;
  failed: number;
  failures: string[];
  skipped: string[];
}

interface VitestReport {
  testResults: { name: string; status: string; assertionResults: { status: string; fullName: string }[] }[];
}

interface PlaywrightSuite {
  title: string;
  suites?: PlaywrightSuite[];
  specs?: {
    title: string;
    tests: { status: string; annotations: { type: string; description?: string }[] }[];
  }[];
}

/** The counts of a step of which nothing is known yet. */
export const noTests = (): Counts => ({ passed: 0, failed: 0, failures: [], skipped: [] });

function fail(counts: Counts, name: string): void {
  counts.failed += 1;
  counts.failures.push(name);
}

const read = (file: string): unknown => JSON.parse(fs.readFileSync(file, 'utf8'));

/** A file that could not be loaded has no tests: it counts as one failure. */
export function vitestCounts(file: string): Counts {
  const counts = noTests();
  for (const { name, status, assertionResults } of (read(file) as VitestReport).testResults) {
    if (status === 'failed' && !assertionResults.some((test) => test.status === 'failed')) fail(counts, name);
    for (const test of assertionResults) {
      if (test.status === 'passed') counts.passed += 1;
      else if (test.status === 'failed') fail(counts, `${name} › ${test.fullName}`);
      else counts.skipped.push(test.fullName);
    }
  }
  return counts;
}

/** A test that passed at its second try counts as passed. */
export function playwrightCounts(file: string): Counts {
  const counts = noTests();
  const visit = (suite: PlaywrightSuite, within: string): void => {
    const here = [within, suite.title].filter(Boolean).join(' › ');
    for (const spec of suite.specs ?? []) {
      for (const { status, annotations } of spec.tests) {
        const reason = annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description;
        if (status === 'skipped') counts.skipped.push(reason ? `${spec.title} (${reason})` : spec.title);
        else if (status === 'unexpected') fail(counts, `${here} › ${spec.title}`);
        else counts.passed += 1;
      }
    }
    for (const inner of suite.suites ?? []) visit(inner, here);
  };
  const report = read(file) as { suites: PlaywrightSuite[]; errors: unknown[] };
  for (const suite of report.suites) visit(suite, '');
  if (report.errors.length > 0 && counts.failed === 0) counts.failed += report.errors.length;
  return counts;
}
