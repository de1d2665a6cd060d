import { expect, test } from 'vitest';
import {
  isAllowed,
  isGrave,
  type LockedPackage,
  type Lockfile,
  lockfileFaults,
  readAudit,
} from '../../../scripts/supply-chain.ts';

const good: LockedPackage = { version: '1.2.3', integrity: `sha512-${'a'.repeat(86)}==`, license: 'MIT' };
const lock = (
  changes: Partial<LockedPackage> = {},
  project: LockedPackage = { dependencies: { idb: '8.0.4' } },
): Lockfile => ({
  lockfileVersion: 3,
  packages: { '': project, 'node_modules/idb': { ...good, ...changes }, 'node_modules/vitest': good },
});

test('a lockfile in order has no faults', () => {
  expect(lockfileFaults(lock())).toEqual([]);
});

test.each<[string, Lockfile]>([
  ['no exact version', lock({}, { dependencies: { idb: '^8.0.4' } })],
  ['no exact version', lock({}, { devDependencies: { vitest: 'latest' } })],
  ['nothing says what its bytes are', lock({ integrity: 'sha1-abc' })],
  ['nothing says what its bytes are', { ...lock(), packages: { '': {}, 'node_modules/x': { license: 'MIT' } } }],
  ['comes from https://evil.example/x.tgz', lock({ resolved: 'https://evil.example/x.tgz' })],
  ['comes from git+ssh', lock({ resolved: 'git+ssh://git@host/x.git#1' })],
  ['comes from a folder', lock({ link: true })],
  ['runs a script', lock({ hasInstallScript: true })],
  ['its licence is GPL-3.0', lock({ license: 'GPL-3.0' })],
  ['its licence is AGPL-3.0-or-later', lock({ license: 'AGPL-3.0-or-later' })],
  ['its licence is CC0-1.0', lock({ license: 'CC0-1.0' })],
  ['is of version 2', { ...lock(), lockfileVersion: 2 }],
])('"%s" is found', (fault, lockfile) => {
  expect(lockfileFaults(lockfile).join('\n')).toContain(fault);
});

test.each([
  ['MIT', true],
  ['(MPL-2.0 OR Apache-2.0)', true],
  ['(MIT OR GPL-3.0-or-later)', true],
  ['MIT AND GPL-2.0', false],
  ['(MIT AND ISC) OR GPL-2.0', true],
  ['GPL-2.0 OR SSPL', false],
  ['SEE LICENSE IN FILE', false],
  ['', false],
])('%s is allowed: %s', (license, allowed) => {
  expect(isAllowed(license, ['MIT', 'ISC', 'MPL-2.0', 'Apache-2.0'])).toBe(allowed);
});

test('known holes are told, graver where they are in the extension', () => {
  const vulnerabilities = {
    idb: { severity: 'low', nodes: ['node_modules/idb'] },
    vitest: { severity: 'moderate', nodes: ['node_modules/vitest'] },
    web: { severity: 'critical', nodes: ['node_modules/web'] },
  };
  const audit = readAudit(
    `npm warn x\n${JSON.stringify({ vulnerabilities, metadata: { dependencies: { total: 3 } } })}`,
    lock(),
  );
  if (audit.kind !== 'asked') throw new Error('It was asked.');
  expect(audit.packages).toBe(3);
  expect(audit.holes.filter(isGrave).map(({ name }) => name)).toEqual(['idb', 'web']);
});

test.each([
  '',
  'npm error audit endpoint returned an error',
  '{"message":"405 Method Not Allowed","error":{"summary":""}}',
  '{"vulnerabilities":{},"metadata":{"dependencies":{"total":0}}}',
  '{ broken',
])('a registry that does not answer is told as such: %s', (output) => {
  expect(readAudit(output, lock()).kind).toBe('not-asked');
});
