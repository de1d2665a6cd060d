import '../../src/ui/theme.css';
import '../../src/ui/page.css';
import '../../src/ui/library/import.css';
import '../../src/ui/library/list.css';
import '../../src/ui/library/library.css';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bareItem } from '../../src/import/imported-item.ts';
import type { FetchProgress } from '../../src/library/fetch-waiting.ts';
import type { WaitingRecord } from '../../src/library/import-database.ts';
import type { SaveFailure } from '../../src/library/links-to-save.ts';
import { WaitingArticles } from '../../src/ui/library/import/waiting-articles.tsx';
import type { WaitingWorld } from '../../src/ui/library/import/waiting-state.ts';
import { createToastsState } from '../../src/ui/parts/toasts-state.ts';
import { violations } from './ui-violations.ts';

const record = (at: number, more: Partial<WaitingRecord> = {}): WaitingRecord => ({
  key: `//a.example/${at}`,
  need: 'text',
  item: { ...bareItem(`https://a.example/${at}`, 'pocket'), title: `Story ${at}` },
  addedAt: 0,
  ...more,
});

let page: HTMLElement;
let app: HTMLElement;
let records: WaitingRecord[];
let changed: () => void;
let wished: string[];
/** Set while fetching goes on. */
let fetching:
  | { signal: AbortSignal; tell(progress: FetchProgress): void; finish(ended?: SaveFailure): void }
  | undefined;

const world: WaitingWorld = {
  list: async () => records,
  watch: (onChange) => (changed = onChange),
  waitAgain: async (keys, force) => void wished.push(`again ${keys.join()} ${force}`),
  forget: async (keys) => void wished.push(`forget ${keys.join()}`),
  fetchAll: (signal, tell) =>
    new Promise((resolve, reject) => {
      fetching = { signal, tell, finish: (ended) => resolve(ended ? { ended } : {}) };
      signal.addEventListener('abort', () => reject(signal.reason));
    }),
};

const text = () => app.textContent ?? '';
const click = (name: string) => {
  const found = [...app.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  if (!found) throw new Error(`No button ${name} in: ${text()}`);
  found.click();
};

function show(...all: WaitingRecord[]) {
  records = all;
  render(<WaitingArticles world={world} toasts={createToastsState()} isShown />, app);
}

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'Colophon';
  page = document.createElement('main');
  const heading = document.createElement('h1');
  heading.textContent = 'Library';
  app = document.createElement('div');
  page.append(heading, app);
  document.body.append(page);
  wished = [];
  fetching = undefined;
});
afterEach(() => {
  render(null, app);
  page.remove();
});

test('nothing is shown where nothing waits', async () => {
  show();
  expect(app.querySelector('section')?.hidden).toBe(true);
});

test('what waits is fetched when it is wished and not before, and can be paused', async () => {
  show(record(1), record(2), record(3, { need: 'pictures', articleId: 'x' }));
  await expect.poll(text).toContain('2 articles have no text yet · 1 has no pictures yet');
  expect(fetching).toBeUndefined();
  expect(await violations()).toEqual([]);
  click('Fetch them now');
  await expect.poll(text).toContain('Fetched 0 of 3');
  fetching?.tell({ done: 1, failed: 1, total: 3 });
  await expect.poll(text).toContain('Fetched 2 of 3');
  expect(app.querySelector('progress')?.value).toBe(2);
  expect(await violations()).toEqual([]);
  click('Pause');
  await expect.poll(text).toContain('Fetch them now');
  expect(fetching?.signal.aborted).toBe(true);
});

test('it says why it ended early, and follows what others change', async () => {
  show(record(1));
  await expect.poll(text).toContain('1 article has no text yet');
  click('Fetch them now');
  await expect.poll(() => fetching).toBeDefined();
  fetching?.finish({ why: 'offline' });
  await expect.poll(text).toContain('You are offline');
  records = [];
  changed();
  await expect.poll(() => app.querySelector('section')?.hidden).toBe(true);
});

test('those that could not be fetched say why, each with its ways out', async () => {
  show(record(1, { failure: { why: 'not-found' } }), record(2, { failure: { why: 'no-article' } }));
  await expect.poll(text).toContain('2 could not be fetched');
  app.querySelector('details')?.setAttribute('open', '');
  expect(await violations()).toEqual([]);
  click('Try them again');
  app.querySelectorAll<HTMLElement>('li button')[2]?.click();
  app.querySelectorAll<HTMLElement>('li button')[1]?.click();
  await expect
    .poll(() => wished)
    .toEqual(['again //a.example/1,//a.example/2 false', 'again //a.example/2 true', 'forget //a.example/1']);
});
