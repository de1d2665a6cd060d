/**
 * Writes the package `colophon-core`, ready to be published, into `.output/core`: its modules (the engine, its first question alone, the parser of pages, the command), their types, and
 * what stands in `core` as it is. The version is that of `package.json`.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { bundledPackages, thirdPartyNotices } from './third-party-notices.ts';

const root = path.dirname(import.meta.dirname);
const source = path.join(root, 'core');
const target = path.join(root, '.output', 'core');
const emitted = path.join(root, '.cache', 'core-types');

interface PackageJson {
  version: string;
  exports: Record<string, string | { types: string; default: string }>;
}
const readJson = (file: string): PackageJson => JSON.parse(fs.readFileSync(file, 'utf8')) as PackageJson;
const { version } = readJson(path.join(root, 'package.json'));

/** The modules of the package by what they are made of. Each holds all it needs, but for the others. */
const MODULES: Record<string, string> = {
  'index.ts': 'colophon.js',
  'detect.ts': 'detect.js',
  'parse-page.ts': 'parse-page.js',
  'cli.ts': 'cli.js',
};

/** Leads from one module of the package to the others, and leaves out linkedom's way to a drawing library that nobody has. */
const ways: Plugin = {
  name: 'colophon-core-ways',
  enforce: 'pre',
  resolveId(id, importer) {
    const module = importer && id.startsWith('./') && path.dirname(importer) === source && MODULES[id.slice(2)];
    if (module) return { id: `./${module}`, external: true };
    return id.endsWith('/commonjs/canvas.cjs')
      ? path.join(root, 'node_modules/linkedom/commonjs/canvas-shim.cjs')
      : null;
  },
};

/** Builds a module; the paths of what it is made of. */
async function buildModule(entry: string, fileName: string): Promise<string[]> {
  const results = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [ways],
    define: { CORE_VERSION: JSON.stringify(version) },
    build: {
      outDir: target,
      emptyOutDir: false,
      target: 'es2022',
      minify: false,
      lib: { entry: path.join(source, entry), formats: ['es'], fileName: () => fileName },
      rolldownOptions: { external: /^node:/, output: { codeSplitting: false } },
    },
  });
  return (results as Rolldown.RolldownOutput[]).flatMap(({ output }) =>
    output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : [])),
  );
}

/** Writes the types of what the package exports, and of what these name. */
function writeTypes(): void {
  fs.rmSync(emitted, { recursive: true, force: true });
  const tsc = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const result = spawnSync(process.execPath, [tsc, '--project', source], { cwd: root, encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`The types could not be written:\n${result.stdout}${result.stderr}`);
  const wanted = Object.values(readJson(path.join(source, 'package.json')).exports).flatMap((way) =>
    typeof way === 'string' ? [] : [path.relative('types', way.types)],
  );
  for (const file of wanted) {
    const declared = fs.readFileSync(path.join(emitted, file), 'utf8');
    for (const [, from = ''] of declared.matchAll(/from '(\.[^']+)\.ts'/g)) {
      const named = `${path.join(path.dirname(file), from)}.d.ts`;
      if (!wanted.includes(named)) wanted.push(named);
    }
    const written = path.join(target, 'types', file);
    fs.mkdirSync(path.dirname(written), { recursive: true });
    fs.writeFileSync(written, declared.replace(/(from '\.[^']+)\.ts'/g, "$1.js'"));
  }
}

/** Copies what is written by hand. */
function copyTexts(): void {
  for (const name of ['README.md', 'CHANGELOG.md', 'examples'])
    fs.cpSync(path.join(source, name), path.join(target, name), { recursive: true });
  fs.copyFileSync(path.join(root, 'LICENSE'), path.join(target, 'LICENSE'));
  const { name, ...rest } = readJson(path.join(source, 'package.json')) as PackageJson & { name: string };
  fs.writeFileSync(path.join(target, 'package.json'), `${JSON.stringify({ name, ...rest, version }, null, 2)}\n`);
}

fs.rmSync(target, { recursive: true, force: true });
const modules: string[] = [];
for (const [entry, fileName] of Object.entries(MODULES)) modules.push(...(await buildModule(entry, fileName)));
writeTypes();
copyTexts();
fs.writeFileSync(path.join(target, 'THIRD-PARTY-NOTICES.txt'), thirdPartyNotices(bundledPackages(modules)));
fs.chmodSync(path.join(target, 'cli.js'), 0o755);
for (const file of Object.values(MODULES))
  console.log(`${file.padEnd(14)} ${Math.round(fs.statSync(path.join(target, file)).size / 1000)} kB`);
