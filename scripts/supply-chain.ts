/** What holds of the packages that this project is made with, told from its lockfile. Reads nothing itself. */

/** A package as the lockfile (version 3, https://docs.npmjs.com/cli/configuring-npm/package-lock-json) has it. */
export interface LockedPackage {
  version?: string;
  resolved?: string;
  integrity?: string;
  license?: string;
  hasInstallScript?: boolean;
  link?: boolean;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

export interface Lockfile {
  lockfileVersion: number;
  packages: Record<string, LockedPackage>;
}

/** Of what goes into the extension: all of it may be given on in a package under the MIT licence, with its notice. */
const SHIPPED = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0', 'OFL-1.1'];

/** Of what the extension is only made and tried with. */
const USED = [...SHIPPED, 'BSD', 'BlueOak-1.0.0', 'CC0-1.0', 'Python-2.0', 'Zlib'];

/** Whether a licence (an SPDX expression) leaves a choice that is allowed: of `OR` one is enough, of `AND` all are needed. */
export function isAllowed(license: string, allowed: readonly string[]): boolean {
  const plain = license.replace(/[()]/g, ' ').trim();
  return plain
    .split(/\s+OR\s+/)
    .some((choice) => choice.split(/\s+AND\s+/).every((one) => allowed.includes(one.trim())));
}

const nameOf = (place: string): string => place.replace(/^.*node_modules\//, '');

/** The places of packages that the extension is built of: what `package.json` names as dependencies. */
const shippedOf = ({ packages }: Lockfile): Set<string> =>
  new Set(Object.keys(packages['']?.dependencies ?? {}).map((name) => `node_modules/${name}`));

/** What is wrong with a lockfile, in words; empty where all is well. */
export function lockfileFaults(lockfile: Lockfile): string[] {
  const faults: string[] = [];
  if (lockfile.lockfileVersion !== 3) faults.push(`the lockfile is of version ${lockfile.lockfileVersion}`);
  const { dependencies = {}, devDependencies = {} } = lockfile.packages[''] ?? {};
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
    if (!/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version)) faults.push(`${name}: ${version} is no exact version`);
  const shipped = shippedOf(lockfile);
  for (const [place, entry] of Object.entries(lockfile.packages)) {
    if (place === '') continue;
    const name = nameOf(place);
    if (!/^sha512-[\w+/]{86}==$/.test(entry.integrity ?? '')) faults.push(`${name}: nothing says what its bytes are`);
    // What comes from the registry that npm knows has no address of its own (`omit-lockfile-registry-resolved`).
    if (entry.link || entry.resolved) faults.push(`${name}: comes from ${entry.resolved ?? 'a folder'}`);
    if (entry.hasInstallScript) faults.push(`${name}: runs a script when it is installed`);
    const allowed = shipped.has(place) ? SHIPPED : USED;
    if (!isAllowed(entry.license ?? 'none', allowed))
      faults.push(`${name}: its licence is ${entry.license ?? 'not stated'}`);
  }
  return faults;
}

/** What npm says about known holes: how many packages it asked for and which are affected, or why it could not ask. */
export type Audit =
  | { kind: 'asked'; packages: number; holes: { name: string; severity: string; isShipped: boolean }[] }
  | { kind: 'not-asked'; why: string };

/** Reads the answer of `npm audit --json`. */
export function readAudit(output: string, lockfile: Lockfile): Audit {
  const start = output.indexOf('{');
  let said: unknown;
  try {
    said = start < 0 ? undefined : JSON.parse(output.slice(start, output.lastIndexOf('}') + 1));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  const { vulnerabilities, metadata, message } = (said ?? {}) as {
    vulnerabilities?: Record<string, { severity?: string; nodes?: string[] }>;
    metadata?: { dependencies?: { total?: number } };
    message?: string;
  };
  const packages = metadata?.dependencies?.total ?? 0;
  // A registry that has no such service may answer with an empty list of nothing.
  if (!vulnerabilities || packages === 0)
    return { kind: 'not-asked', why: message ?? (output.trim().slice(0, 200) || 'npm gave no answer') };
  const shipped = shippedOf(lockfile);
  const holes = Object.entries(vulnerabilities).map(([name, { severity = 'unknown', nodes = [] }]) => ({
    name,
    severity,
    isShipped: nodes.some((place) => shipped.has(place)),
  }));
  return { kind: 'asked', packages, holes };
}

/** Whether a hole keeps the project from being released: any in what is shipped, grave ones in what it is made with. */
export const isGrave = ({ severity, isShipped }: { severity: string; isShipped: boolean }): boolean =>
  isShipped || severity === 'high' || severity === 'critical';
