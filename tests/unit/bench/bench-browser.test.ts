// @vitest-environment node
import { afterAll, describe, expect, it } from 'vitest';
import { BenchBrowser } from '../../bench/bench-browser.ts';
import { bundleScripts } from '../../bench/run-pages.ts';
import { type PageResult, SYSTEMS } from '../../bench/system.ts';

const browser = new BenchBrowser();
const load = (html: string, url = 'https://outlet.example/story') => browser.load({ url, html: Buffer.from(html) }, []);

afterAll(() => browser.close());

describe('a page in the bench', { timeout: 60_000 }, () => {
  it('stands at its own address, as it was stored: no script of it runs', async () => {
    await load('<title>T</title><p>stored</p><script>document.body.textContent = "changed";</script>');
    expect(
      await browser.evaluate('[document.URL, document.title, document.querySelector("p").textContent]', 1000),
    ).toEqual(['https://outlet.example/story', 'T', 'stored']);
  });

  it('does not leave for elsewhere', async () => {
    await load('<meta http-equiv="refresh" content="0;url=https://elsewhere.example/"><p>here</p>');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await browser.evaluate('document.URL', 1000)).toBe('https://outlet.example/story');
  });

  it('is loaded anew where its address is open already', async () => {
    await load('<p>first</p>', 'https://outlet.example/story#part');
    await load('<p>second</p>', 'https://outlet.example/story#part');
    expect(await browser.evaluate('document.body.textContent', 1000)).toBe('second');
  });

  it('is read in its own character set where it is not UTF-8', async () => {
    const html = Buffer.from('<meta charset="iso-8859-1"><p>caf\u00e9</p>', 'latin1');
    await browser.load({ url: 'https://outlet.example/latin', html }, []);
    expect(await browser.evaluate('document.body.textContent', 1000)).toBe('café');
  });

  it('outlives code that never ends', async () => {
    await load('<p>alive</p>');
    await expect(browser.evaluate('(() => { for (;;); })()', 300)).rejects.toThrow('time limit');
    expect(await browser.evaluate('document.body.textContent', 1000)).toBe('alive');
  });
});

it('puts every system into the page, from source', { timeout: 60_000 }, async () => {
  const scripts = await bundleScripts();
  expect([...scripts.failures.values()]).toEqual([]);
  const sentence =
    'The ferry left the harbour an hour late, and nobody on the pier could say why it had waited so long. ';
  const html = `<title>The ferry</title><main><article><h1>The ferry</h1>${`<p>${sentence.repeat(4)}</p>`.repeat(6)}</article></main>`;
  await browser.load({ url: 'https://outlet.example/ferry', html: Buffer.from(html) }, [
    scripts.bench,
    ...scripts.systems.values(),
  ]);
  for (const name of SYSTEMS) {
    const result = await browser.evaluate<PageResult>(`colophonBench.runSystem(${JSON.stringify(name)})`, 5000);
    const article: unknown = expect.stringContaining(sentence.trim());
    expect({ name, ...result }).toMatchObject({ name, article, appeals: [], changed: false, error: null });
  }
});
