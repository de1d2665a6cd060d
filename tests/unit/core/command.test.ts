// @vitest-environment node
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CORE, loadBuilt, runNode } from './built-core.ts';
import { MIXED_PAGE, MIXED_URL } from './mixed-page.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'colophon-core-command-'));
const file = path.join(folder, 'page.html');
const cli = path.join(CORE, 'cli.js');
const run = (...args: string[]) => runNode([cli, ...args]);

beforeAll(async () => {
  await loadBuilt('colophon.js');
  fs.writeFileSync(file, MIXED_PAGE);
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

/** Processes of their own start as fast as the machine lets them. */
const PATIENCE = { timeout: 60_000 };

describe('the command prints', PATIENCE, () => {
  test('Markdown: what is known of the article, its text, and what its publisher asks', () => {
    const { code, out, err } = run(file, '--url', MIXED_URL);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [head = '', rest = ''] = out.split('\n---\n');
    expect(head).toBe(
      `---\ntitle: "The pump of Saltholm"\nsource: "${MIXED_URL}"\nauthor: "Ruth Okafor"\nsite: "The Gazette"\npublished: 2026-02-03\nlang: "en"\ndescription: ${JSON.stringify(/description: "(.*)"/.exec(head)?.[1])}`,
    );
    const [text = '', appeals = ''] = rest.split('\n## 2 appeals from The Gazette\n');
    expect(text).toMatch(/^\n# The pump of Saltholm\n\n1\\\. The pump/);
    expect(text).toContain('![The pump](https://www.gazette.example/pictures/pump.jpg)');
    expect(text).not.toContain('donation');
    expect(appeals).toContain('[Donate now](https://www.gazette.example/donate)');
    expect(appeals).toContain('Sign up for our free newsletter');
  });

  test('appeals where they stood, or not at all', () => {
    const left = run(file, '--url', MIXED_URL, '--appeals', 'leave').out;
    expect(left).toMatch(/3\\\. The pump[^]*consider a donation[^]*4\\\. The pump[^]*## 1 appeal from The Gazette\n/);
    const dropped = run(file, '--url', MIXED_URL, '--appeals=drop').out;
    expect(dropped).toMatch(/6\\\. The pump/);
    expect(dropped).not.toMatch(/donation|newsletter|appeals? from/);
  });

  test('text, JSON and a web page', () => {
    expect(run(file, '--format', 'text').out).toMatch(
      /^The pump of Saltholm\n\nRuth Okafor · The Gazette · 2026-02-03\n\n1\. The pump[^]*\n\n2 appeals from The Gazette\n\nSupport our journalism\n/,
    );
    const json = JSON.parse(run(file, '--format', 'json', '--url', MIXED_URL).out) as { url: string; appeals: [] };
    expect(json).toMatchObject({ url: MIXED_URL, title: 'The pump of Saltholm' });
    expect(json.appeals).toHaveLength(2);
    const html = run(file, '--format', 'html').out;
    expect(html).toMatch(/^<!doctype html>\n<html[^>]*><head><meta charset="utf-8"><meta[^>]*default-src 'none'/);
    expect(html).toMatch(/<details><summary[^>]*>2 appeals from The Gazette</);
  });

  test('a page from standard input, in its own encoding', () => {
    const page = MIXED_PAGE.replace('<head>', '<head><meta charset="windows-1252">').replace(
      'Saltholm -',
      'Sältholm -',
    );
    const { out } = runNode([cli, '-'], { input: Buffer.from(page.replace('© ', ''), 'latin1') });
    expect(out).toContain('The pump of Saltholm');
    const umlaut = page.replaceAll('autumn', 'häufig').replace('© ', '');
    expect(runNode([cli, '-'], { input: Buffer.from(umlaut, 'latin1') }).out).toContain('the häufig storms');
  });

  test('the address that the page states, where none is told', () => {
    const page = MIXED_PAGE.replace('<head>', `<head><link rel="canonical" href="${MIXED_URL}">`);
    const { out } = runNode([cli, '-'], { input: page });
    expect(out).toContain(`source: "${MIXED_URL}"`);
    expect(out).toContain('(https://www.gazette.example/donate)');
    expect(run(file).out).not.toContain('source:');
  });

  test('all of a long article into a pipe, and nothing more to one that has read enough', () => {
    const long = path.join(folder, 'long.html');
    const paragraphs = Array.from(
      { length: 800 },
      (_, at) => `<p>Paragraph ${at} of ${'the long diary '.repeat(30)}</p>`,
    );
    fs.writeFileSync(long, MIXED_PAGE.replace('</article>', `${paragraphs.join('')}</article>`));
    const shell = (rest: string) =>
      spawnSync(`"${process.execPath}" "${cli}" "${long}" --appeals drop ${rest}`, {
        shell: true,
        encoding: 'utf8',
        maxBuffer: 1 << 26,
      });
    const whole = shell('| cat');
    expect(whole.stdout.length).toBeGreaterThan(350_000);
    expect(whole.stdout).toMatch(/Paragraph 799 of [^\n]*\n$/);
    expect(shell('| head -n 1')).toMatchObject({ stdout: '---\n', stderr: '' });
  }, 60_000);
});

describe('the command refuses', PATIENCE, () => {
  test.each([
    ['no file', [], 2, /^colophon-core: Name a file, or - for standard input\.\nTry colophon-core --help\.\n$/],
    ['two files', [file, 'b.html'], 2, /One page at a time/],
    ['an unknown option', [file, '--fast'], 2, /Unknown option '--fast'/],
    ['an unknown format', [file, '--format', 'pdf'], 2, /--format is one of markdown, text, html, json, not pdf\./],
    [
      'an unknown place of appeals',
      [file, '--appeals', 'burn'],
      2,
      /--appeals is one of fold, leave, drop, not burn\./,
    ],
    ['an address that is none', [file, '--url', 'example.org'], 2, /--url is no absolute address: example\.org/],
    ['a file that is not there', [path.join(folder, 'none.html')], 2, /none\.html cannot be read: .*no such file/],
    ['a folder', [folder], 2, /cannot be read: .*directory/],
  ])('%s', (_what, args, code, said) => {
    const ran = run(...args);
    expect(ran).toMatchObject({ code, out: '' });
    expect(ran.err).toMatch(said);
  });

  test('a page without an article, unless whatever text it has is wanted', () => {
    const page = '<title>Hello</title><p>Only this.</p>';
    const ran = runNode([cli, '-'], { input: page });
    expect(ran).toEqual({
      code: 1,
      out: '',
      err: 'colophon-core: No article was found in standard input. --force takes whatever text it has.\n',
    });
    expect(runNode([cli, '-', '--force'], { input: page }).out).toContain('Only this.');
  });
});

test('the command tells how it is used, and its version', PATIENCE, () => {
  const { version } = JSON.parse(fs.readFileSync(path.join(CORE, 'package.json'), 'utf8')) as { version: string };
  expect(run('--version')).toEqual({ code: 0, out: `${version}\n`, err: '' });
  const { code, out } = run('-h');
  expect(code).toBe(0);
  for (const option of ['--url', '--format', '--appeals', '--force', '--help', '--version'])
    expect(out).toContain(`  ${option === '--help' ? '-h, ' : option === '--version' ? '-v, ' : ''}${option}`);
});
