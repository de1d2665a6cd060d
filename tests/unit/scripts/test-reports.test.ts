// @vitest-environment node
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { playwrightCounts, vitestCounts } from '../../../scripts/test-reports.ts';

const file = path.join(os.tmpdir(), `colophon-report-${process.pid}.json`);
const write = (report: object): string => {
  fs.writeFileSync(file, JSON.stringify(report));
  return file;
};

afterEach(() => fs.rmSync(file, { force: true }));

test('tests of Vitest are counted, those that failed named, and a file that did not load is one of them', () => {
  const report = write({
    testResults: [
      {
        name: 'one.test.ts',
        status: 'failed',
        assertionResults: [
          { status: 'passed', fullName: 'a' },
          { status: 'failed', fullName: 'b' },
          { status: 'skipped', fullName: 'c' },
        ],
      },
      { name: 'two.test.ts', status: 'failed', assertionResults: [] },
      { name: 'three.test.ts', status: 'passed', assertionResults: [{ status: 'passed', fullName: 'd' }] },
    ],
  });
  expect(vitestCounts(report)).toEqual({
    passed: 2,
    failed: 2,
    failures: ['one.test.ts › b', 'two.test.ts'],
    skipped: ['c'],
  });
});

test('tests of Playwright are counted in all depths, the failed named, the skipped with their reasons', () => {
  const one = (title: string, status: string, annotations: object[] = []) => ({
    title,
    tests: [{ status, annotations }],
  });
  const report = write({
    errors: [],
    suites: [
      {
        title: 'file',
        specs: [one('a', 'expected'), one('b', 'flaky')],
        suites: [
          {
            title: 'inner',
            specs: [one('c', 'unexpected'), one('d', 'skipped', [{ type: 'skip', description: 'no display' }])],
          },
        ],
      },
    ],
  });
  expect(playwrightCounts(report)).toEqual({
    passed: 2,
    failed: 1,
    failures: ['file › inner › c'],
    skipped: ['d (no display)'],
  });
});

test('an error outside of any test is a failure', () => {
  expect(playwrightCounts(write({ errors: [{}], suites: [] }))).toEqual({
    passed: 0,
    failed: 1,
    failures: [],
    skipped: [],
  });
});
