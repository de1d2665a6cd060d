/** Has Mozilla's linter look at the built Firefox package: no error, and no warning but the known ones. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.dirname(import.meta.dirname);

/** Code of packages that is given nothing of a page's; CONTRIBUTING.md says why of each file. */
const KNOWN = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^(extract|chunks\/(base|colour-code|extract-article|read-link|text|zip-core-writer)-[\w-]+)\.js$/,
  },
];

interface Finding {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

const webExt = path.join(root, 'node_modules', 'web-ext', 'bin', 'web-ext.js');
const args = ['lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery', '--no-input', '--output', 'json'];
const result = spawnSync(process.execPath, [webExt, ...args], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 });
const start = result.stdout.indexOf('{');
if (start < 0) {
  console.error(`The linter gave no report:\n${result.stdout}${result.stderr}`);
  process.exit(1);
}
const { errors, warnings } = JSON.parse(result.stdout.slice(start)) as { errors: Finding[]; warnings: Finding[] };
const isKnown = ({ code, file }: Finding): boolean =>
  KNOWN.some((known) => known.code === code && known.file.test(file ?? ''));
const unknown = [...errors, ...warnings.filter((warning) => !isKnown(warning))];
for (const { code, message, file, line } of unknown) console.error(`${code} ${file ?? ''}:${line ?? ''} ${message}`);
console.log(`${errors.length} errors, ${warnings.length} warnings, ${warnings.filter(isKnown).length} of them known`);
if (unknown.length > 0) process.exit(1);
