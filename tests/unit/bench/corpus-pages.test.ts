// @vitest-environment node
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { addressOf, readCorpus, readHtml } from '../../bench/corpus-pages.ts';
import { runBench } from '../../bench/run-bench.ts';
import { findCorpus } from '../../support/corpus.ts';

let folder: string;

function write(file: string, content: string): void {
  const full = path.join(folder, file);
  fs.mkdirSync(path.dirname(full), { recursive: true });
  fs.writeFileSync(full, file.endsWith('.gz') ? gzipSync(content) : content);
}

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-corpus-'));
  const wcxb = [
    { id: '0001', url: 'https://example.org/a', page_type: 'article', main_content: 'One two.' },
    { id: '0002', url: '', page_type: 'listing', main_content: '' },
  ];
  write('wcxb/ground-truth.jsonl.gz', wcxb.map((line) => JSON.stringify(line)).join('\n'));
  write('aeb/ground-truth.json', JSON.stringify({ f00: { articleBody: 'Three.', url: 'https://example.net/b' } }));
  const label = { kind: 'donation', placement: 'inline', blocks: ['Give.'] };
  const labelled = [
    { id: 'wcxb/0001', url: 'https://example.org/a', lang: 'en', appeals: [label], hard_negatives: [] },
    { id: 'other/x', url: '', lang: 'de', appeals: [], hard_negatives: ['Ein Satz.'] },
  ];
  write('appeals/appeals.jsonl', `${labelled.map((line) => JSON.stringify(line)).join('\n')}\n`);
  write('wcxb/html/0001.html.gz', '<p>One two.');
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  fs.rmSync(folder, { recursive: true, force: true });
});

it('brings the three sets together, a page that stands in two of them once', () => {
  const corpus = readCorpus(folder);
  expect(corpus.map(({ id }) => id)).toEqual(['aeb/f00', 'other/x', 'wcxb/0001', 'wcxb/0002']);
  const [aeb, other, article, listing] = corpus;
  expect(aeb).toMatchObject({ mainContent: 'Three.', url: 'https://example.net/b' });
  expect(other).toMatchObject({ labels: { lang: 'de', appeals: [], hardNegatives: ['Ein Satz.'] } });
  expect(article).toMatchObject({ pageType: 'article', mainContent: 'One two.', labels: { hardNegatives: [] } });
  expect(listing?.mainContent).toBeUndefined();
  expect(article && readHtml(article).toString()).toBe('<p>One two.');
});

it('gives a page without an address one that leads nowhere', () => {
  const [, other, article] = readCorpus(folder);
  expect(other && addressOf(other)).toBe('https://no-address.invalid/other/x');
  expect(article && addressOf(article)).toBe('https://example.org/a');
});

it('finds the corpus where the environment points', () => {
  vi.stubEnv('COLOPHON_CORPUS', folder);
  expect(findCorpus()).toBe(folder);
  vi.stubEnv('COLOPHON_CORPUS', path.join(folder, 'aeb'));
  expect(findCorpus()).toBeUndefined();
});

it('says in one line that there is no corpus, and that nothing was measured by its exit code', async () => {
  vi.stubEnv('COLOPHON_CORPUS', path.join(folder, 'nowhere'));
  const said = vi.spyOn(console, 'error').mockReturnValue();
  expect(await runBench([])).toBe(2);
  expect(said.mock.calls).toEqual([[expect.stringMatching(/^bench: no corpus[^\n]*$/)]]);
});

it('explains itself when it does not understand', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  expect(await runBench(['--only', 'looks'])).toBe(2);
  expect(String(said.mock.calls[0])).toContain('npm run bench --');
});
