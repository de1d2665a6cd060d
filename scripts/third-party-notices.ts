/** Writes down whose work goes into the package, under which licence. Called by the build. */
import fs from 'node:fs';
import path from 'node:path';

/** A package whose code or data is in the extension. */
export interface BundledPackage {
  name: string;
  version: string;
  /** SPDX expression, as the package states it. */
  license: string;
  /** The licence's text, from the package; null where it ships none. */
  text: string | null;
  author: string | null;
}

interface PackageJson {
  name: string;
  version: string;
  license?: string;
  author?: string | { name?: string; email?: string };
  dependencies?: Record<string, string>;
}

/** The MIT terms, for packages that state MIT and ship no text of it. */
const MIT_TERMS = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

const readPackage = (folder: string): PackageJson =>
  JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')) as PackageJson;

/** The folder of the package that a module is of; null for our own modules and the bundler's. */
const packageFolder = (moduleId: string): string | null =>
  /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(moduleId)?.[0] ?? null;

/** The folders of all runtime dependencies that `package.json` names: fonts and styles are not among a bundle's modules. */
export const dependencyFolders = (root: string): string[] =>
  Object.keys(readPackage(root).dependencies ?? {}).map((name) => path.join(root, 'node_modules', name));

/** The packages that `moduleIds` (paths of bundled modules, or folders of packages) are of. Sorted by name. */
export function bundledPackages(moduleIds: Iterable<string>): BundledPackage[] {
  const folders = new Set<string>();
  for (const id of moduleIds) {
    const folder = packageFolder(id);
    if (folder) folders.add(path.normalize(folder));
  }
  return [...folders].map(readBundled).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function readBundled(folder: string): BundledPackage {
  const { name, version, license, author } = readPackage(folder);
  const file = fs.readdirSync(folder).find((entry) => /^licen[cs]e(\.(md|txt))?$/i.test(entry));
  return {
    name,
    version,
    license: license ?? 'not stated',
    text: file ? fs.readFileSync(path.join(folder, file), 'utf8').trim() : null,
    author: (typeof author === 'string' ? author : author?.name) ?? null,
  };
}

/** The text of `THIRD-PARTY-NOTICES.txt`. */
export function thirdPartyNotices(packages: BundledPackage[]): string {
  const parts = packages.map(({ name, version, license, text, author }) => {
    const terms = text ?? `Copyright (c) ${author ?? `the authors of ${name}`}\n\n${MIT_TERMS}`;
    return `${name} ${version}\n${license}\n\n${terms}`;
  });
  const intro = 'Colophon contains the work of others, under the licences below.';
  return `${[intro, ...parts].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}
