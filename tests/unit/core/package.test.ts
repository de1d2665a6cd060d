// @vitest-environment node
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT, read } from '../repository/tracked-files.ts';
import { CORE, loadBuilt, runNode } from './built-core.ts';
import { MIXED_PAGE, MIXED_URL } from './mixed-page.ts';

/** A stranger's folder, with nothing in it but the package. */
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'colophon-core-package-'));
const { version } = JSON.parse(read('package.json')) as { version: string };
let packed: string[] = [];

/** npm, without a network. */
function npm(...args: string[]): string {
  const isWindows = process.platform === 'win32';
  const quiet = ['--offline', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
  const options = { cwd: folder, encoding: 'utf8', timeout: 60_000, shell: isWindows } as const;
  const { status, stdout, stderr } = spawnSync(isWindows ? 'npm.cmd' : 'npm', [...quiet, ...args], options);
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed:\n${stdout}${stderr}`);
  return stdout;
}

beforeAll(async () => {
  await loadBuilt('colophon.js');
  const [told] = Object.values(
    JSON.parse(npm('pack', CORE, '--json')) as Record<string, { files: { path: string }[] }>,
  );
  packed = told?.files.map((file) => file.path) ?? [];
  fs.writeFileSync(path.join(folder, 'package.json'), '{ "name": "stranger", "private": true, "type": "module" }');
  npm('install', `./colophon-core-${version}.tgz`);
}, 120_000);
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

test('what is packed is what belongs into it', { timeout: 60_000 }, () => {
  const types = packed.filter((file) => file.startsWith('types/'));
  expect(packed.filter((file) => !types.includes(file)).sort()).toEqual(
    [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'THIRD-PARTY-NOTICES.txt',
      'cli.js',
      'colophon.js',
      'detect.js',
      'examples/browser.html',
      'examples/jsdom.mjs',
      'examples/linkedom.mjs',
      'examples/parse-page.mjs',
      'package.json',
      'parse-page.js',
    ].sort(),
  );
  expect(types).toContain('types/core/index.d.ts');
  expect(types.length).toBeLessThan(15);
});

test('it brings nothing else along, and has the version and the terms of Colophon', () => {
  const installed = fs.readdirSync(path.join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
  expect(installed).toEqual(['colophon-core']);
  const own = path.join(folder, 'node_modules/colophon-core');
  expect(JSON.parse(fs.readFileSync(path.join(own, 'package.json'), 'utf8'))).toMatchObject({
    name: 'colophon-core',
    version,
    license: 'MIT',
    sideEffects: false,
  });
  expect(fs.readFileSync(path.join(own, 'LICENSE'), 'utf8')).toBe(read('LICENSE'));
  const notices = fs.readFileSync(path.join(own, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
  for (const name of ['@mozilla/readability', 'turndown', 'linkedom', 'htmlparser2', 'css-select', 'parse5'])
    expect(notices).toMatch(new RegExp(`\n${name} [\\d.]+\n`));
  // What the engine never does must not have come along.
  expect(fs.statSync(path.join(own, 'detect.js')).size).toBeLessThan(25_000);
  expect(notices).not.toMatch(/\n(?:dompurify|preact|idb) /);
});

test('its modules are found by their names, and the command by its own', { timeout: 60_000 }, () => {
  fs.writeFileSync(
    path.join(folder, 'use.js'),
    `import { extractArticle } from 'colophon-core';
     import { detectArticle } from 'colophon-core/detect';
     import { parsePage } from 'colophon-core/parse-page';
     const page = parsePage(${JSON.stringify(MIXED_PAGE)}, ${JSON.stringify(MIXED_URL)});
     const article = extractArticle(page);
     console.log(article.title, article.appeals.length, detectArticle(page).isArticle);`,
  );
  expect(runNode(['use.js'], { cwd: folder })).toEqual({ code: 0, out: 'The pump of Saltholm 2 true\n', err: '' });
  fs.writeFileSync(path.join(folder, 'page.html'), MIXED_PAGE);
  expect(npm('exec', '--', 'colophon-core', 'page.html', '--format', 'text')).toContain('The pump of Saltholm\n');
});

test.each([
  ['NodeNext', 'NodeNext', ''],
  ['ESNext', 'Bundler', ''],
  ['ESNext', 'Bundler', ', "lib": ["ES2022"]'],
])(
  'its types hold in a strict project (%s, %s%s)',
  (module, resolution, more) => {
    fs.writeFileSync(
      path.join(folder, 'tsconfig.json'),
      `{ "compilerOptions": { "strict": true, "exactOptionalPropertyTypes": true, "noUncheckedIndexedAccess": true, "skipLibCheck": false, "noEmit": true,
      "verbatimModuleSyntax": true, "types": [], "module": "${module}", "moduleResolution": "${resolution}"${more} }, "files": ["use.ts"] }`,
    );
    const use = (last: string): string => `
    import { type Appeal, type Article, articleToHtml, articleToMarkdown, articleToText, detectArticle, displayAppeals, extractArticle } from 'colophon-core';
    import { parsePage } from 'colophon-core/parse-page';
    const page: Document = parsePage('<p>', 'https://a.example/');
    const isArticle: boolean = detectArticle(page, { url: 'https://a.example/' }).isArticle;
    const article: Article | null = extractArticle(page, { force: isArticle });
    if (article) {
      const first: Appeal | undefined = article.appeals[0];
      const kind: 'donation' | 'membership' | 'newsletter' | 'other' | undefined = first?.kind;
      const files: string[] = [articleToHtml(article), articleToText(article, { document: page }), articleToMarkdown(displayAppeals(article, 'leave', page), { appeals: 'drop' })];
      void [kind, files, article.published satisfies string | null];
    }
    ${last}`;
    const tsc = path.join(ROOT, 'node_modules/typescript/bin/tsc');
    const check = (source: string) => {
      fs.writeFileSync(path.join(folder, 'use.ts'), source);
      return runNode([tsc, '--pretty', 'false', '--project', folder]);
    };
    expect(check(use(''))).toEqual({ code: 0, out: '', err: '' });
    expect(check(use('extractArticle("<p>");')).out).toMatch(/use\.ts.*error TS2345/);
    expect(check(use('articleToText(article!, { appeals: "burn" });')).out).toMatch(/use\.ts.*error TS2322/);
  },
  60_000,
);
