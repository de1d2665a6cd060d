// @vitest-environment node
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ResultCache } from '../../bench/result-cache.ts';

const result = { article: 'text', metadata: null, appeals: [], detected: true, changed: false, error: null };
let folder: string;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-cache-'));
});

afterEach(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

it('keeps results between runs, each version of a system apart', () => {
  new ResultCache(folder, 'ours-1').add('a', result);
  expect(new ResultCache(folder, 'ours-1').find('a')).toEqual(result);
  expect(new ResultCache(folder, 'ours-2').find('a')).toBeUndefined();
});

it('passes over what a run that was broken off left behind', () => {
  new ResultCache(folder, 'ours').add('a', result);
  fs.appendFileSync(path.join(folder, 'ours.jsonl'), '\n["b",{"article":"te');
  new ResultCache(folder, 'ours').add('c', result);
  const cache = new ResultCache(folder, 'ours');
  expect(cache.find('a')).toEqual(result);
  expect(cache.find('b')).toBeUndefined();
  expect(cache.find('c')).toEqual(result);
});

it('drops the oldest files', () => {
  for (let i = 0; i < 12; i++) {
    new ResultCache(folder, `v${i}`).add('a', result);
    fs.utimesSync(path.join(folder, `v${i}.jsonl`), 1000 + i, 1000 + i);
  }
  expect(new ResultCache(folder, 'v12').find('a')).toBeUndefined();
  expect(fs.readdirSync(folder)).toHaveLength(8);
  expect(fs.existsSync(path.join(folder, 'v0.jsonl'))).toBe(false);
  expect(fs.existsSync(path.join(folder, 'v11.jsonl'))).toBe(true);
});
