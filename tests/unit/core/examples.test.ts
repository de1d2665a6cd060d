// @vitest-environment node
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type * as Core from '../../../core/index.ts';
import { findChromium } from '../../support/find-browser.ts';
import { type Site, serveFolder } from '../../support/serve.ts';
import { ROOT } from '../repository/tracked-files.ts';
import { CORE, loadBuilt, runNode } from './built-core.ts';
import { MIXED_PAGE, MIXED_URL } from './mixed-page.ts';

/** A folder as a stranger has it: the package, a DOM, a page, and the examples beside them. */
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'colophon-core-examples-'));
let browser: Browser;
let site: Site;

beforeAll(async () => {
  await loadBuilt('colophon.js');
  fs.mkdirSync(path.join(folder, 'node_modules'));
  fs.symlinkSync(CORE, path.join(folder, 'node_modules/colophon-core'), 'junction');
  for (const name of ['jsdom', 'linkedom'])
    fs.symlinkSync(path.join(ROOT, 'node_modules', name), path.join(folder, 'node_modules', name), 'junction');
  fs.cpSync(path.join(CORE, 'examples'), folder, { recursive: true });
  fs.writeFileSync(path.join(folder, 'page.html'), MIXED_PAGE);
  browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  site = await serveFolder(CORE);
  site.answer('/empty.html', '<!doctype html><title>Nothing</title>');
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await site?.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

/** Processes of their own start as fast as the machine lets them. */
const PATIENCE = { timeout: 60_000 };

describe('in Node.js', PATIENCE, () => {
  const examples = ['jsdom.mjs', 'linkedom.mjs', 'parse-page.mjs'];
  const run = (name: string, page: string) => runNode([name, page, MIXED_URL], { cwd: folder });

  test('each example prints the same article and appeals', () => {
    const [first, ...others] = examples.map((name) => run(name, 'page.html'));
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first?.out).toContain('2 appeals\ndonation, inline: Support our journalism\n');
    expect(first?.out).toContain('# The pump of Saltholm\n\n1\\. The pump stands in the yard');
    expect(first?.out).not.toMatch(/consider a donation[^]*# The pump[^]*consider a donation/);
    for (const other of others) expect(other).toEqual(first);
  });

  test('each says so where there is no article', () => {
    fs.writeFileSync(path.join(folder, 'list.html'), '<!doctype html><html><body><p>Nothing.</p></body></html>');
    for (const name of examples)
      expect(run(name, 'list.html')).toEqual({ code: 1, out: '', err: 'There is no article in this page.\n' });
  });
});

describe('in Chromium', PATIENCE, () => {
  test('the example shows what it found, and the article in a sandbox', async () => {
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.goto(`${site.url}examples/browser.html`);
    await page.getByText(/^The ferry that waits, by Ruth Okafor: 1\d\d words/).waitFor();
    expect(await page.locator('#appeals li').allTextContents()).toEqual([
      expect.stringMatching(/^donation, inline: Support our independent journalism/),
    ]);
    const shown = page.frameLocator('#shown');
    await shown.getByRole('heading', { level: 1, name: 'The ferry that waits' }).waitFor();
    expect(await shown.locator('article > :not(footer)').allInnerTexts()).not.toContain('Support our independent');
    expect(await shown.locator('details summary').innerText()).toBe('1 appeal from The Harbour Gazette');
    expect(faults).toEqual([]);
    await page.close();
  });

  test('a page is read as with jsdom, to the letter', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.url}empty.html`);
    await page.addScriptTag({
      type: 'module',
      content: 'import * as core from "/colophon.js"; globalThis.core = core;',
    });
    await page.waitForFunction('globalThis.core');
    const inBrowser = await page.evaluate(
      ([html = '', url = '']) => {
        const { core } = globalThis as unknown as { core: typeof Core };
        const article = core.extractArticle(new DOMParser().parseFromString(html, 'text/html'), { url });
        return article && { article, markdown: core.articleToMarkdown(article) };
      },
      [MIXED_PAGE, MIXED_URL],
    );
    await page.close();
    const core = await loadBuilt<typeof Core>('colophon.js');
    const { document } = new JSDOM(MIXED_PAGE, { url: MIXED_URL }).window;
    const article = core.extractArticle(document);
    expect(inBrowser?.article).toEqual(article);
    expect(inBrowser?.markdown).toBe(article && core.articleToMarkdown(article, { document }));
  });
});
